import { escapeAttribute } from 'entities/escape';
import type { Document } from '../document/document.ts';
import { referencesIn } from '../document/references.ts';
import { withoutControls } from '../text/controls.ts';

import { pageWords } from '../words/page-words.ts';
import { wordsFor } from '../words/choose.ts';
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
    const words = wordsFor(document.language);
    const wanted = new Set([...referencesIn(document), ...(document.contents ? document.sections.map(({ id }) => id) : [])]);
    const anchor: Anchor = id => (id !== undefined && wanted.has(id) ? `<a id="${escapeAttribute(id)}"></a>` : '');
    const under = [document.label, document.organisation, document.version, document.date && words.day(document.date)];
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
