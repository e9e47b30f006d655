import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { faultsOf } from '../parsing/recovery.ts';
import { syntaxFindings } from '../parsing/syntax-findings.ts';
import { layOut } from './layout.ts';
import { type Item, itemsOf, widthOf } from './words-and-gaps.ts';

/**
 * The changes that bring a document into the house style; none where it is so already, or where something in it cannot be read (`whyNotFormatted` says so).
 * Only white space changes: words, comments and what stands between quotation marks stay as they are, in the writer's order.
 */
export function format(document: LangiumDocument): TextEdit[] {
    if (whyNotFormatted(document)) return [];
    const text = document.textDocument.getText();
    const items = itemsOf(document);
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const edits: TextEdit[] = [];
    const replace = (from: number, to: number, newText: string) => {
        if (text.slice(from, to) === newText) return;
        edits.push({ range: { start: document.textDocument.positionAt(from), end: document.textDocument.positionAt(to) }, newText });
    };
    const gaps = layOut(items);
    items.forEach((item, at) => {
        const { lines, spaces } = gaps[at] ?? { lines: 0, spaces: 0 };
        const mark = at === 0 && item.gap.startsWith('\uFEFF') ? '\uFEFF' : '';
        replace(item.offset - item.gap.length, item.offset, mark + lineEnd.repeat(lines) + ' '.repeat(spaces));
        if (item.sort === 'line-comment') replace(item.offset + item.text.trimEnd().length, item.end, '');
        else if (item.sort === 'block-comment' && (lines > 0 || at === 0)) shiftLines(item, spaces - columnOf(text, item.offset), replace);
    });
    const last = items.at(-1);
    if (last) replace(last.end, text.length, lineEnd);
    return edits;
}

/** The changes of `format` to what stands on the lines from `first` to `last`, from 0. */
export function formatLines(document: LangiumDocument, first: number, last: number): TextEdit[] {
    return format(document).filter(({ range }) => range.end.line >= first && range.end.line <= last);
}

/**
 * Why a document cannot be formatted, in a sentence with the line from 1; undefined where it can. What is only typed as it is typed elsewhere (`2-3 days`) is no
 * hindrance; what was mended while it was read is one, for white space may be all that tells what was meant.
 */
export function whyNotFormatted(document: LangiumDocument): string | undefined {
    const faults = faultsOf(document.parseResult);
    const open = itemsOf(document).find(
        item => item.sort === 'word' && /^["'\u2018\u2019\u201C-\u201E\u00AB]/.test(item.text) && !isClosed(item.text),
    );
    const isReadable =
        faults.every(fault => fault.what === 'typed' && fault.how !== 'open-comment') && document.parseResult.lexerErrors.length === 0;
    if (isReadable && !open) return undefined;
    const lines = [
        ...syntaxFindings(document).map(({ range }) => range.start.line),
        ...(open ? [document.textDocument.positionAt(open.offset).line] : []),
    ];
    const where = lines.length ? ` near line ${Math.min(...lines) + 1}` : '';
    return `The file was not formatted: something${where} cannot be read. Mend what is marked there, then format again.`;
}

/** Whether a text between quotation marks has its closing one: a text that has none ends with its line, so its line end means something. */
function isClosed(typed: string): boolean {
    return (
        /^"(?:\\[\s\S]|[^"\\])*"$|^[\u201C-\u201E\u00AB][\s\S]*["\u201C\u201D\u00BB]$|^['\u2018\u2019][\s\S]*['\u2018\u2019]$/.test(
            typed,
        ) && typed.length > 1
    );
}

/** Moves the further lines of a comment with its first. */
function shiftLines(comment: Item, by: number, replace: (from: number, to: number, newText: string) => void): void {
    if (by === 0) return;
    for (const match of comment.text.matchAll(/(\r\n|\r|\n)([ \t]*)/g)) {
        const [whole, end = '', indent = ''] = match;
        const rest = comment.text.slice(match.index + whole.length);
        if (/^[\r\n]/.test(rest)) continue;
        const from = comment.offset + match.index + end.length;
        replace(from, from + indent.length, ' '.repeat(Math.max(0, widthOf(indent) + by)));
    }
}

function columnOf(text: string, offset: number): number {
    const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    return widthOf(text.slice(lineStart, offset).replace('\uFEFF', ''));
}
