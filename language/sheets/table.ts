/** A table of texts as somebody keeps it: in a spreadsheet, a document, or on the clipboard. */
export interface Table {
    readonly head: readonly string[];
    readonly rows: readonly SheetRow[];
    /** What stood above the heads: the sheet's title, a remark. */
    readonly above: readonly SheetRow[];
}

export interface SheetRow {
    /** The row where it stands, counted from 1 as spreadsheets count. */
    readonly number: number;
    readonly cells: readonly string[];
}

/** How many rows at the top are looked at for the heads. */
const LOOKED_AT = 20;

/**
 * The table in lines of cells. Its heads are the line, among the first twenty, of which the most cells `isHead` knows (two at the least); else the first that has two
 * cells filled. Empty rows are left out. Undefined where no line has two cells filled and none has a known head.
 */
export function tableFrom(lines: readonly (readonly string[])[], isHead: (text: string) => boolean): Table | undefined {
    const rows = lines
        .map((cells, at) => ({ number: at + 1, cells: cells.map(tidy) }))
        .filter(({ cells }) => cells.some(cell => cell !== ''));
    const known = rows.slice(0, LOOKED_AT).map(({ cells }) => cells.filter(cell => cell !== '' && isHead(cell)).length);
    const most = Math.max(0, ...known);
    const filled = (row: SheetRow) => row.cells.filter(cell => cell !== '').length;
    let at = most > 1 ? known.indexOf(most) : rows.findIndex(row => filled(row) > 1);
    if (at < 0) at = known.indexOf(1);
    const head = rows[at];
    if (!head) return undefined;
    const below = rows.slice(at + 1);
    const width = Math.max(head.cells.length, ...below.map(row => row.cells.length));
    return {
        head: Array.from({ length: width }, (_, column) => head.cells[column] ?? ''),
        rows: below,
        above: rows.slice(0, at),
    };
}

/** A cell without what nobody sees in it, and without blanks at its ends. */
function tidy(cell: string): string {
    return (
        cell
            .replace(/\r\n?/g, '\n')
            // eslint-disable-next-line no-control-regex
            .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF]/g, '')
            .replace(/\u00A0/g, ' ')
            .trim()
    );
}
