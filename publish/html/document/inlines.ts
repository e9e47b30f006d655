import type { Inline, Inlines } from '../../document/document.ts';
import { plain } from '../../document/build.ts';
import { isSafeLink } from '../../document/prose.ts';
import { mark } from '../../drawing/marks.ts';
import { breakable } from '../../text/breaks.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { type Html, html, join, type Piece } from '../html.ts';

/** The attribute of what holds words that are read from right to left; nothing for all others. */
export function directionOf(words: string | Inlines): Piece {
    return isRightToLeft(typeof words === 'string' ? words : plain(words)) && html` dir="rtl"`;
}

/** A text in which names of files and addresses can go on in the next line. */
export function withBreaks(text: string): Html {
    return join(breakable(text), html`<wbr />`);
}

/** A run of text as HTML. */
export function inlinesAsHtml(text: Inlines): Html {
    return html`${text.map(inlineAsHtml)}`;
}

function inlineAsHtml(inline: Inline): Html {
    if (typeof inline === 'string') return withBreaks(inline);
    switch (inline.is) {
        case 'strong':
            return html`<strong>${inlinesAsHtml(inline.text)}</strong>`;
        case 'emphasis':
            return html`<em>${inlinesAsHtml(inline.text)}</em>`;
        case 'code':
            return html`<code>${inline.text}</code>`;
        case 'break':
            return html`<br />`;
        case 'link':
            return isSafeLink(inline.address)
                ? html`<a href="${inline.address}">${inlinesAsHtml(inline.text)}</a>`
                : inlinesAsHtml(inline.text);
        case 'reference':
            return html`<a href="#${encodeURIComponent(inline.id)}" ${inline.spoken !== undefined && html` aria-label="${inline.spoken}"`}
                >${inlinesAsHtml(inline.text)}</a
            >`;
        case 'mark':
            return mark(inline.mark);
    }
}
