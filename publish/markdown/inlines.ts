import type { Inline, Inlines } from '../document/document.ts';
import { glyphOf } from '../document/build.ts';
import { isSafeLink } from '../document/prose.ts';
import { addressOf, asLine, escaped } from './escape.ts';

/** A run of text as a line of Markdown; where it breaks, as several. */
export function inlinesAsMarkdown(text: Inlines): string {
    return within(text)
        .split('\\\n')
        .map(asLine)
        .filter((line, _, lines) => lines.length === 1 || line !== '')
        .join('\\\n');
}

/** The same on one line, for a cell or a title. */
export function inOneLine(text: Inlines): string {
    return asLine(within(text).replaceAll('\\\n', ' '));
}

function within(text: Inlines): string {
    return text.map(inlineAsMarkdown).join('');
}

function inlineAsMarkdown(inline: Inline): string {
    if (typeof inline === 'string') return escaped(inline);
    switch (inline.is) {
        case 'strong':
            return marked('**', within(inline.text));
        case 'emphasis':
            return marked('*', within(inline.text));
        case 'code':
            return codeAsMarkdown(inline.text);
        case 'break':
            return '\\\n';
        case 'link':
            return isSafeLink(inline.address) ? `[${within(inline.text)}](${addressOf(inline.address)})` : within(inline.text);
        case 'reference':
            return inline.text.length > 0 ? `[${within(inline.text)}](#${encodeURIComponent(inline.id)})` : '';
        case 'mark':
            return glyphOf(inline.mark);
    }
}

/** Marks stand close to the words, or Markdown does not see them. */
function marked(mark: string, words: string): string {
    const [, before = '', said = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
    return said === '' ? words : `${before}${mark}${said}${mark}${after}`;
}

/** Between more back-ticks than it holds in a row; in a table, an upright stroke would end the cell. */
function codeAsMarkdown(text: string): string {
    const code = text.replace(/\s+/g, ' ');
    if (code.includes('|')) return escaped(code);
    const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return longest > 0 ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}
