import MarkdownIt, { type Token } from 'markdown-it';
import { withoutControls } from '../text/controls.ts';
import type { Block, Inline, Inlines } from './document.ts';

/** Where a link in somebody's prose may lead. */
const LINKS = /^(https?:|mailto:)/i;

/** Whether `address` is one that a document may link to: on the web, or a mail address. */
export function isSafeLink(address: string): boolean {
    return LINKS.test(address.trim());
}

// Emphasis, lists and links are what a remark of a plan needs. What looks like more (pictures, headings, tables, quotations, definitions of links) stays text.
const markdown = new MarkdownIt('zero', { html: false, linkify: true, typographer: false, maxNesting: 200 }).enable([
    'list',
    'paragraph',
    'text',
    'linkify',
    'newline',
    'escape',
    'backticks',
    'emphasis',
    'link',
    'autolink',
    'entity',
    'balance_pairs',
    'fragments_join',
    'text_join',
    'inline',
    'block',
    'normalize',
]);
markdown.validateLink = isSafeLink;
// `example.org` and `plan.md` stay words; an address with its `https://` and a mail address become links.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

/** Prose of a plan as paragraphs and lists: emphasis, lists and links are understood, markup is text as it was typed. Empty where nothing is said. */
export function prose(said: string | undefined): Block[] {
    if (said === undefined || said.trim() === '') return [];
    return blocksOf(markdown.parse(withoutControls(said), {}));
}

/** A short text inside a sentence or a cell: as prose, without paragraphs and lists. */
export function inlineProse(said: string | undefined): Inlines {
    if (said === undefined || said.trim() === '') return [];
    const [line] = markdown.parseInline(withoutControls(said).replace(/\s+/g, ' ').trim(), {});
    return inlinesOf(line?.children ?? []);
}

/** `words` as a link where its address is one to follow, else as text. */
export function link(address: string | undefined, words: string): Inline {
    return address !== undefined && isSafeLink(address) ? { is: 'link', address: address.trim(), text: [words] } : words;
}

function blocksOf(tokens: readonly Token[]): Block[] {
    const found: Block[] = [];
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token?.type === 'inline') {
            const text = inlinesOf(token.children ?? []);
            if (text.length > 0) found.push({ is: 'paragraph', text });
        } else if (token?.type === 'bullet_list_open' || token?.type === 'ordered_list_open') {
            const end = closing(tokens, at);
            const start = Number(token.attrGet('start') ?? 1);
            const items = itemsOf(tokens.slice(at + 1, end));
            found.push({ is: 'list', ordered: token.type === 'ordered_list_open', ...(start !== 1 && { start }), items });
            at = end;
        }
    }
    return found;
}

function itemsOf(tokens: readonly Token[]): Block[][] {
    const items: Block[][] = [];
    for (let at = 0; at < tokens.length; at++) {
        if (tokens[at]?.type !== 'list_item_open') continue;
        const end = closing(tokens, at);
        items.push(blocksOf(tokens.slice(at + 1, end)));
        at = end;
    }
    return items;
}

/** Where what opens at `open` is closed. */
function closing(tokens: readonly Token[], open: number): number {
    for (let at = open + 1, depth = 1; at < tokens.length; at++) {
        depth += tokens[at]?.nesting ?? 0;
        if (depth === 0) return at;
    }
    return tokens.length;
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
    const found: Inline[] = [];
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (!token) continue;
        if (token.nesting === 1) {
            const end = closing(tokens, at);
            const text = inlinesOf(tokens.slice(at + 1, end));
            if (text.length > 0) found.push(wrapped(token, text));
            at = end;
        } else {
            const one = simple(token);
            const last = found.at(-1);
            if (typeof one === 'string' && typeof last === 'string') found[found.length - 1] = last + one;
            else if (one !== '') found.push(one);
        }
    }
    return found;
}

function wrapped(token: Token, text: Inlines): Inline {
    switch (token.type) {
        case 'strong_open':
            return { is: 'strong', text };
        case 'em_open':
            return { is: 'emphasis', text };
        default:
            return { is: 'link', address: String(token.attrGet('href') ?? ''), text };
    }
}

function simple(token: Token): Inline {
    switch (token.type) {
        case 'softbreak':
            return ' ';
        case 'hardbreak':
            return { is: 'break' };
        case 'code_inline':
            return { is: 'code', text: token.content };
        default:
            return token.content;
    }
}
