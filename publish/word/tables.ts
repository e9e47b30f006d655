import { BorderStyle, Paragraph, SimpleField, Table as WordTable, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Cell, Fact, Table } from '../document/document.ts';
import { columnsOf } from '../paper/columns.ts';
import type { Blocks, Setting } from './setting.ts';
import { STYLES } from './styles.ts';
import { isRightToLeft } from '../text/direction.ts';
import { runsOf, textOf, wordsOf } from './text.ts';

/** Room between the columns of a table, in twentieths of a point. */
const GUTTER = 120;

/** About how wide a letter of a table is, in twentieths of a point. */
const LETTER = 100;

/** A table under its caption, its head on every page that it fills. */
export function tableBlocks(table: Table, setting: Setting): (Paragraph | WordTable)[] {
    const columns = columnsOf(table);
    const widths = widthsOf(
        table.head.map((title, at) => {
            const cells = [title, ...[...table.rows, ...(table.foot ?? [])].flatMap(row => row[at] ?? [])];
            const letters = Math.max(...cells.map(cell => wordsOf(cell.text).length));
            const bar = cells.some(cell => cell.bar) ? 1000 : 0;
            return { wanted: letters * LETTER + GUTTER + bar, share: columns[at]?.share ?? null };
        }),
        setting.width,
    );
    const rows = [...table.rows.map(row => ({ row, bold: false })), ...(table.foot ?? []).map(row => ({ row, bold: true }))];
    const short = rows.length <= 14;
    return [
        caption(setting.words.table, table.caption, setting),
        bare(
            [
                new TableRow({
                    tableHeader: true,
                    cantSplit: true,
                    children: table.head.map((one, at) =>
                        cellOf(one, widths[at] ?? 0, setting, { head: true, figure: columns[at]?.figure === true }),
                    ),
                }),
                ...rows.map(
                    ({ row, bold }, index) =>
                        new TableRow({
                            cantSplit: true,
                            // A short table is not torn.
                            keepNext: short && index < rows.length - 1,
                            children: row.map((one, at) =>
                                cellOf(one, widths[at] ?? 0, setting, {
                                    bold: bold || (table.rowHeads && at === 0),
                                    figure: columns[at]?.figure === true || one.figure === true,
                                }),
                            ),
                        }),
                ),
            ],
            widths,
            setting,
            table.rowHeads,
        ),
        spacer(),
    ];
}

/** What stands in the margin of a page, as a table of one row under the labels: when, where, how long, with whom. It is read label by label. */
export function sideNotesTable(facts: readonly Fact[], setting: Setting, blocks: Blocks): (Paragraph | WordTable)[] {
    // More than five beside each other leave no room to read.
    const strips: Fact[][] = [];
    const lines = Math.ceil(facts.length / 5);
    const across = Math.ceil(facts.length / lines);
    for (let at = 0; at < facts.length; at += across) strips.push(facts.slice(at, at + across));
    return strips.flatMap(strip => {
        const lengths = strip.map(fact =>
            Math.max(8, ...fact.says.map(block => (block.is === 'paragraph' ? wordsOf(block.text).length : 30))),
        );
        const weights = lengths.map(Math.sqrt);
        const whole = weights.reduce((sum, each) => sum + each, 0);
        const widths = weights.map(weight => Math.floor((weight / whole) * setting.width));
        const cells = (of: (fact: Fact) => readonly (Paragraph | WordTable)[]) =>
            strip.map((fact, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: of(fact) }));
        return [
            bare(
                [
                    new TableRow({
                        cantSplit: true,
                        tableHeader: true,
                        children: cells(fact => [new Paragraph({ style: STYLES.tableHead, children: [new TextRun(textOf(fact.label))] })]),
                    }),
                    new TableRow({ cantSplit: true, children: cells(fact => nonEmpty(blocks(fact.says, { style: STYLES.tableText }))) }),
                ],
                widths,
                setting,
                false,
            ),
            spacer(),
        ];
    });
}

/** A caption with its number, which Word counts on: `Table 3  Hours by month`. */
export function caption(label: string, words: string, setting: Setting): Paragraph {
    const number = setting.counters.caption(label);
    return new Paragraph({
        style: 'Caption',
        keepNext: true,
        children: [
            new TextRun(`${label} `),
            new SimpleField(` SEQ ${label} \\* ARABIC `, String(number)),
            new TextRun(`.  ${textOf(words)}`),
        ],
    });
}

interface CellLook {
    readonly head?: boolean;
    readonly bold?: boolean;
    readonly figure: boolean;
}

function cellOf(cell: Cell, width: number, setting: Setting, { head = false, bold = false, figure }: CellLook): TableCell {
    const words = wordsOf(cell.text);
    const runs = runsOf(cell.text, setting.places, bold ? { bold: true } : {});
    const bar = cell.bar ? [new TextRun('  '), setting.pictures.bar(cell.bar, cell.spoken ?? words)] : [];
    return new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [
            new Paragraph({
                style: head ? STYLES.tableHead : figure ? STYLES.tableFigure : STYLES.tableText,
                ...(head && figure && { alignment: 'right' }),
                ...(isRightToLeft(words) && { bidirectional: true }),
                children: [...runs, ...bar],
            }),
        ],
    });
}

/** A table without lines but those between its rows. */
function bare(rows: TableRow[], widths: readonly number[], { palette }: Setting, rowHeads: boolean): WordTable {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
    const line = { style: BorderStyle.SINGLE, size: 4, color: palette.line.slice(1).toUpperCase() } as const;
    return new WordTable({
        rows,
        layout: TableLayoutType.FIXED,
        columnWidths: widths,
        width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
        margins: { left: 0, right: GUTTER, top: 0, bottom: 0 },
        borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
        tableLook: { firstRow: true, firstColumn: rowHeads, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    });
}

/** Narrow columns as wide as what is in them, the others share what is left; never more than `whole`. */
function widthsOf(columns: readonly { readonly wanted: number; readonly share: number | null }[], whole: number): number[] {
    const shares = columns.reduce((sum, { share }) => sum + (share ?? 0), 0);
    const fixed = columns.map(({ wanted, share }) => (share === null ? Math.max(wanted, 600) : 0));
    const taken = fixed.reduce((sum, each) => sum + each, 0);
    // A table of narrow columns is no wider than a column for reading.
    if (shares === 0) {
        const scale = Math.min((whole * 0.7) / taken, 1.6);
        return fixed.map(each => Math.floor(each * scale));
    }
    const scale = taken > whole * 0.7 ? (whole * 0.7) / taken : 1;
    const left = whole - taken * scale;
    return columns.map(({ share }, at) => Math.floor(share === null ? (fixed[at] ?? 0) * scale : (share / shares) * left));
}

/** A cell of Word has at least a paragraph, and its last block is one. */
function nonEmpty(blocks: readonly (Paragraph | WordTable)[]): (Paragraph | WordTable)[] {
    return blocks.at(-1) instanceof Paragraph ? [...blocks] : [...blocks, new Paragraph({ style: STYLES.tableText })];
}

/** The paragraph that parts a table from what follows it: two tables without one would be one. */
function spacer(): Paragraph {
    return new Paragraph({ spacing: { before: 0, after: 60, line: 120 }, children: [] });
}
