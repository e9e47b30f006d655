import { escapeAttribute } from 'entities/escape';
import type { Block, Document, Inlines } from '../document/document.ts';
import { withoutControls } from '../text/controls.ts';
import { dayInWords } from '../words/dates.ts';
import { pageWords } from '../words/page-words.ts';
import { type Anchor, blocksAsMarkdown, headingAsMarkdown } from './blocks.ts';
import { asLine, escaped } from './escape.ts';

/** What marks a text as written by Balcony, so that it may be written over. */
const MARK = '<!-- Written by Balcony -->';

/** Whether a file's text, or its beginning, says that Balcony wrote it. */
export function isOurMarkdown(text: string): boolean {
    return text.startsWith(MARK);
}

/** A document as Markdown (CommonMark with GitHub's tables). Whatever somebody wrote comes through as text; drawings as what they show in words and the table behind them. */
export function documentAsMarkdown(document: Document): string {
    const wanted = referencesIn(document);
    const anchor: Anchor = id => (id !== undefined && wanted.has(id) ? `<a id="${escapeAttribute(id)}"></a>` : '');
    const under = [document.label, document.organisation, document.version, document.date && dayInWords(document.date)];
    const contents = document.sections.map(({ id, title }) => `- [${asLine(escaped(title))}](#${encodeURIComponent(id)})`);
    const blocks = [
        MARK,
        headingAsMarkdown(1, asLine(escaped(document.title))),
        asLine(escaped(under.filter(Boolean).join(' · '))),
        ...blocksAsMarkdown(document.opening, anchor),
        ...(document.contents ? [`**${pageWords(document.language).contents}**`, contents.join('\n')] : []),
        ...document.sections.flatMap(({ id, title, body }) => [
            headingAsMarkdown(2, asLine(escaped(title)), anchor(id)),
            ...blocksAsMarkdown(body, anchor),
        ]),
    ];
    return `${withoutControls(blocks.filter(block => block !== '').join('\n\n'))}\n`;
}

/** The parts that something in a document leads to. */
function referencesIn(document: Document): Set<string> {
    const found = new Set<string>(document.contents ? document.sections.map(({ id }) => id) : []);
    const visit = (part: unknown): void => {
        if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return;
        if ('is' in part && part.is === 'reference' && 'id' in part) found.add(String(part.id));
        for (const inside of Object.values(part)) visit(inside);
    };
    const all: readonly (readonly Block[] | Inlines)[] = [document.opening, ...document.sections.map(({ body }) => body)];
    all.forEach(visit);
    return found;
}
