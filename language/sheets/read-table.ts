import Papa from 'papaparse';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The most rows and columns that are read of a table. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;
/** The most cells that one merged cell of HTML is repeated in. */
const MOST_REPEATED = 2_000;

/** A text with a line for each row, as it was read. */
export interface TextTable {
    readonly lines: readonly (readonly string[])[];
    /** The row, counted from 1, in which a quotation mark is not closed or stands amid a cell: rows from there on may have run into each other. */
    readonly torn: number | undefined;
}

/** The cells of a text with a line for each row: tabs between them where there are any, else commas, semicolons or bars; cells in quotation marks may hold line ends. */
export function tableOfText(text: string): TextTable {
    const plain = withoutEnd(text);
    const { data, errors } = Papa.parse<string[]>(plain, cut(plain));
    const quotation = errors.find(({ type }) => type === 'Quotes');
    return { lines: narrowed(data), torn: quotation && (quotation.row ?? 0) + 1 };
}

/** The cells of a text as `tableOfText` has them; where its quotation marks do not match, they are signs as any other, and each line is a row. */
export function linesOfText(text: string): readonly (readonly string[])[] {
    const { lines, torn } = tableOfText(text);
    if (torn === undefined) return lines;
    const plain = withoutEnd(text);
    return narrowed(Papa.parse<string[]>(plain, { ...cut(plain), fastMode: true }).data);
}

/** An empty line at the end would count as a row when the character between cells is guessed. */
function withoutEnd(text: string): string {
    let end = text.length;
    while (text[end - 1] === '\n' || text[end - 1] === '\r') end--;
    return text.slice(text.startsWith('\uFEFF') ? 1 : 0, end);
}

function cut(text: string) {
    const delimiter = text.slice(0, 2_000).includes('\t') ? '\t' : '';
    return { delimiter, delimitersToGuess: [',', ';', '|'], preview: MOST_ROWS + 1 };
}

function narrowed(lines: readonly string[][]): string[][] {
    return lines.map(cells => cells.slice(0, MOST_COLUMNS));
}

/** The cells of the largest table in HTML, as Excel, Word and browsers put it on the clipboard; a merged cell's text stands in each of its cells. None where there is no table. */
export function linesOfHtml(html: string): string[][] {
    const tables = [...elementsIn(parse(html), 'table')].map(linesOf);
    return tables.reduce((largest, lines) => (lines.length > largest.length ? lines : largest), [] as string[][]);
}

function linesOf(table: Element): string[][] {
    const lines: string[][] = [];
    let repeated = 0;
    const rows = [...elementsIn(table, 'tr', 'table')].slice(0, MOST_ROWS + 1);
    rows.forEach((row, at) => {
        const line = (lines[at] ??= []);
        let column = 0;
        for (const cell of elementsIn(row, ['td', 'th'], 'table')) {
            while (line[column] !== undefined) column++;
            if (column >= MOST_COLUMNS) break;
            const text = textIn(cell)
                .replace(/[ \t\n]*\n[ \t]*/g, '\n')
                .replace(/[ \t]+/g, ' ')
                .trim();
            const [down, across] = [span(cell, 'rowspan', rows.length - at), span(cell, 'colspan', MOST_COLUMNS - column)];
            for (let y = 0; y < down; y++)
                for (let x = 0; x < across; x++) {
                    if (x + y > 0 && ++repeated > MOST_REPEATED) break;
                    // A text across several columns is one text; down several rows it is that of each.
                    (lines[at + y] ??= [])[column + x] = x === 0 ? text : '';
                }
            column += across;
        }
    });
    return lines.map(line => Array.from(line, cell => cell ?? ''));
}

function span(cell: Element, name: string, most: number): number {
    const said = Number(cell.attrs.find(attribute => attribute.name === name)?.value ?? 1);
    return Number.isInteger(said) && said > 1 ? Math.min(said, most) : 1;
}

function* elementsIn(node: Node, names: string | readonly string[], except?: string): Generator<Element> {
    // Deep nesting is left alone without recursion.
    const waiting: Node[] = [...childrenOf(node)].reverse();
    for (let at = waiting.pop(); at; at = waiting.pop()) {
        if (!('tagName' in at)) continue;
        if (typeof names === 'string' ? at.tagName === names : names.includes(at.tagName)) yield at;
        if (at.tagName !== except) waiting.push(...[...childrenOf(at)].reverse());
    }
}

function childrenOf(node: Node): readonly Node[] {
    return 'childNodes' in node ? node.childNodes : [];
}

const BLOCKS = new Set(['p', 'div', 'li', 'br', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'tr']);
const UNSEEN = new Set(['style', 'script', 'head', 'title']);

function textIn(cell: Element): string {
    let text = '';
    const waiting: (Node | '\n')[] = [...childrenOf(cell)].reverse();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (at === '\n') text += '\n';
        else if (at.nodeName === '#text' && 'value' in at) text += at.value.replace(/\s+/g, ' ');
        else if ('tagName' in at && !UNSEEN.has(at.tagName)) {
            const isBlock = BLOCKS.has(at.tagName);
            if (isBlock) waiting.push('\n');
            waiting.push(...[...childrenOf(at)].reverse());
        }
    }
    return text;
}
