import { unzipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { nameOf } from '../../language/model/design/plan.ts';
import { MODES } from '../../language/model/design/design.ts';
import type { CoverageEntry } from '../coverage/entry.ts';
import { withoutControls } from '../text/controls.ts';
import { packed } from '../word/steady.ts';
import { type ExportTable, PlanTable } from './table.ts';

/** The most characters that a cell of a spreadsheet holds (ECMA-376 as Excel has it). */
export const MOST_IN_A_CELL = 32_767;
/** The most rows that a sheet of a spreadsheet holds (likewise). */
const MOST_ROWS = 1_048_576;

/**
 * Programmes as a workbook: the plan, from which they can be made again, then the map and the hours as they are worked out. Every text is a text and never a formula. The
 * same programmes give the same bytes.
 */
export class PlanWorkbook {
    private readonly plan = new PlanTable();
    private readonly map: ExportTable['rows'][number][] = [];
    private readonly hours: ExportTable['rows'][number][] = [];
    private readonly mostRows: number;

    /** A workbook whose sheets have at most so many rows, their heads among them. */
    constructor(mostRows = MOST_ROWS) {
        this.mostRows = mostRows;
    }

    /** Puts a programme below those that are there, and keeps nothing of it but its texts and figures. */
    add(entry: CoverageEntry): void {
        this.plan.add(entry);
        this.map.push(...mapRows(entry));
        this.hours.push(...hoursRows(entry));
    }

    /** The file. Throws an Error where a text is longer than a cell can be, or a sheet than any can. */
    async bytes(): Promise<Uint8Array> {
        const sheets = [
            { sheet: 'Plan', ...this.plan.table(), wide: true },
            { sheet: 'Map', head: ['Programme', 'Dimension', 'Element', 'Standing', 'Activity', 'Code'], rows: this.map, wide: false },
            { sheet: 'Hours', head: ['Programme', 'What', 'Hours least', 'Hours most'], rows: this.hours, wide: false },
        ];
        for (const { sheet, rows } of sheets)
            if (rows.length >= this.mostRows)
                throw new Error(
                    `The sheet “${sheet}” would have ${rows.length + 1} rows, and a spreadsheet holds ${this.mostRows}. Export fewer programmes at a time.`,
                );
        const written = writeExcelFile(
            sheets.map(({ sheet, head, rows, wide }) => ({
                sheet,
                data: [
                    head.map(text => ({ value: text, fontWeight: 'bold' as const, ...(wide && { wrap: true }) })),
                    ...rows.map(row => row.map(cellOf)),
                ] as SheetData,
                columns: head.map(text => ({ width: WIDTHS[text] ?? 16 })),
                stickyRowsCount: 1,
            })),
        );
        const blob = await written.toBlob();
        return packed(new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))));
    }
}

const WIDTHS: Readonly<Record<string, number>> = {
    Title: 40,
    About: 40,
    'As written': 60,
    Targets: 30,
    Focus: 30,
    Evidence: 30,
    'Hours least': 10,
    'Hours most': 10,
};

function cellOf(value: string | number) {
    if (typeof value === 'number') return { type: Number, value };
    const text = withoutControls(value);
    if (text.length > MOST_IN_A_CELL)
        throw new Error(
            `A text of ${text.length} characters does not fit in a cell of a spreadsheet, which holds ${MOST_IN_A_CELL}. It begins “${text.slice(0, 40)}…”.`,
        );
    return text === '' ? null : { type: String, value: text, alignVertical: 'top' as const, ...(text.length > 30 && { wrap: true }) };
}

/** Activities by elements: what each does for each, in the order of the schedule. */
function mapRows({ programme, figures }: CoverageEntry): ExportTable['rows'] {
    return figures.coverage.frameworks.flatMap(({ dimensions }) =>
        dimensions.flatMap(each => {
            const places =
                each.elements.length > 0
                    ? each.elements.map(place => ({ ...place, title: place.element.title }))
                    : [{ ...each, title: '' }];
            return places.flatMap(({ title, standing, activities }) => {
                const head = [programme.title || programme.name, each.dimension.title, title, standing];
                if (activities.length === 0) return [[...head, '', '']];
                return activities.map(({ item, code }) => [...head, item.title || nameOf(item), code]);
            });
        }),
    );
}

/** The hours of a programme as a whole, and by way of learning. */
function hoursRows({ programme, figures: { time, balance } }: CoverageEntry): ExportTable['rows'] {
    const title = programme.title || programme.name;
    const row = (what: string, hours: { readonly least: number; readonly most: number | null }) => [
        title,
        what,
        rounded(hours.least),
        hours.most === null ? '' : rounded(hours.most),
    ];
    return [
        ...(time.stated ? [row('The whole', time.hours)] : []),
        ...MODES.filter(mode => balance.modes[mode]).map(mode => row(`Way of learning: ${mode}`, balance.modes[mode].hours)),
        [title, 'Activities that state no time', time.unstated.length, time.unstated.length],
    ];
}

function rounded(hours: number): number {
    return Math.round(hours * 100) / 100;
}
