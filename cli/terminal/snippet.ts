import type { Range } from '../../language/findings/finding.ts';
import { columnsOf, printable, WIDTH } from '../../publish/text/columns.ts';

/** A place in a text as a person looks for it: its line with its number, and a mark under the words that are meant. */
export interface Snippet {
    /** `  12 | ` and the line. */
    readonly line: string;
    /** What stands before the mark, and the mark. */
    readonly margin: string;
    readonly mark: string;
}

/** The snippet for `range` in `text`, no wider than `width` columns; of a range over several lines, its first. Nothing where the text has no such line. */
export function snippetOf(text: string, range: Range, width = WIDTH): Snippet | undefined {
    const typed = text.split(/\r\n|\r|\n/)[range.start.line];
    if (typed === undefined) return undefined;
    const end = range.end.line > range.start.line ? typed.trimEnd().length : Math.min(range.end.character, typed.length);
    const start = Math.min(range.start.character, typed.length);
    const gutter = `${String(range.start.line + 1).padStart(5)} | `;
    const room = width - gutter.length;

    let [before, marked, after] = [typed.slice(0, start), typed.slice(start, Math.max(start, end)), typed.slice(Math.max(start, end))].map(
        printable,
    ) as [string, string, string];
    // A long line is cut where it does not fit: first before what is meant, then after it.
    if (columnsOf(before) + Math.min(columnsOf(marked), room / 2) > room) before = `… ${tail(before, room / 3)}`;
    if (columnsOf(before) + columnsOf(marked) > room) [marked, after] = [head(marked, room - columnsOf(before) - 1), '…'];
    else if (columnsOf(before + marked + after) > room) after = `${head(after, room - columnsOf(before + marked) - 1)}…`;
    return {
        line: `${gutter}${before}${marked}${after}`.trimEnd(),
        margin: `${' '.repeat(gutter.length - 2)}| ${' '.repeat(columnsOf(before))}`,
        mark: '^'.repeat(Math.max(1, columnsOf(marked))),
    };
}

function head(text: string, columns: number): string {
    let out = '';
    for (const character of text) {
        if (columnsOf(out + character) > columns) break;
        out += character;
    }
    return out;
}

function tail(text: string, columns: number): string {
    const characters = [...text];
    let out = '';
    for (let at = characters.length - 1; at >= 0; at--) {
        const longer = (characters[at] ?? '') + out;
        if (columnsOf(longer) > columns) break;
        out = longer;
    }
    return out.trimStart();
}
