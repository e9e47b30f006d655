import MarkdownIt from 'markdown-it';
import { withoutControls } from '../text/controls.ts';
import { type Html, html, rawHtml } from './html.ts';

/** Where a link in somebody's prose may lead. */
const LINKS = /^(https?:|mailto:)/i;

/** Whether `address` is one that a page may link to: on the web, or a mail address. */
export function isSafeLink(address: string): boolean {
    return LINKS.test(address.trim());
}

// Pictures, headings and tables have no place in a remark of a plan: what looks like one stays text.
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable([
    'image',
    'heading',
    'lheading',
    'table',
    'fence',
    'code',
]);
markdown.validateLink = isSafeLink;
// `example.org` and `plan.md` stay words; an address with its `https://` and a mail address become links.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

/** Prose of a plan as paragraphs and lists: emphasis, lists and links are understood, markup is shown as it was typed. */
export function prose(text: string | undefined): Html | undefined {
    if (text === undefined || text.trim() === '') return undefined;
    return rawHtml(markdown.render(withoutControls(text)).trim());
}

/** A short text inside a sentence or a table cell: as prose, without paragraphs. */
export function inlineProse(text: string | undefined): Html | undefined {
    if (text === undefined || text.trim() === '') return undefined;
    return rawHtml(markdown.renderInline(withoutControls(text).replace(/\s+/g, ' ').trim()));
}

/** `words` as a link where its address is one to follow, else as text. */
export function link(address: string | undefined, words: string): Html {
    return address && isSafeLink(address) ? html`<a href="${address.trim()}">${words}</a>` : html`${words}`;
}
