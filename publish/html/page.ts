import { fontFaces } from './fonts.ts';
import { type Html, html, join, type Piece, rawHtml } from './html.ts';

/** What marks a page as written by Balcony, so that it may be written over. */
const GENERATOR = '<meta name="generator" content="Balcony">';

/** Whether a file's text, or its beginning, says that Balcony wrote it. */
export function isOurPage(text: string): boolean {
    return text.slice(0, 2000).includes(GENERATOR);
}

/** A whole page in one file, which needs nothing else: styles and fonts inside, no script, nothing fetched. `title` is what the browser's tab says; `css` is our own; `skip` names the link past what stands before the content. */
export function page(parts: {
    readonly title: string;
    readonly language: string;
    readonly css: string;
    readonly body: Piece;
    readonly skip?: string;
}): string {
    const body = join([parts.body]);
    const whole: Html = html`<!doctype html>
        <html lang="${parts.language}">
            <head>
                <meta charset="utf-8" />
                ${rawHtml(GENERATOR)}
                <meta
                    http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
                />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>${parts.title}</title>
                <style>
                    ${rawHtml(fontFaces(parts.title + body.markup))}
                    ${rawHtml(parts.css)}
                </style>
            </head>
            <body>
                <a class="skip" href="#content">${parts.skip ?? 'Skip to the content'}</a>
                ${body}
            </body>
        </html> `;
    // The formatter of the code would have the space that stands before the end.
    return `${whole.markup.trimEnd()}\n`;
}
