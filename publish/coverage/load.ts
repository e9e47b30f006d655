import { type Hours, topOf } from '../../language/model/amounts/amounts.ts';
import { type Burden, type Load, loadOf } from '../../language/model/time/load.ts';
import { cell } from '../document/build.ts';
import type { Figure, Table } from '../document/document.ts';
import { type Html, html } from '../html/html.ts';
import { colour } from '../drawing/paint.ts';
import { protectedLine } from '../drawing/protected-line.ts';
import { linesOf, tenth, widthOf } from '../drawing/text.ts';
import { SANS } from '../tokens/type.ts';
import type { Words } from '../words/words.ts';
import type { ToldEntry } from './entry.ts';
import { heads, hoursTold } from './tables.ts';

/** One stretch of a programme with what it asks of a participant. */
export interface LoadRow {
    /** `Month 3`, `Before`, `After`, `No month`. */
    readonly title: string;
    readonly falls: 'before' | 'during' | 'after' | 'apart';
    readonly month?: number;
    readonly hours: Hours;
    readonly stated: boolean;
    /** How many things fall there, with hours or without. */
    readonly activities: number;
    /** It asks more than is protected in a month. */
    readonly isOver: boolean;
    /** The titles of what falls there. */
    readonly titles: readonly string[];
}

/** The load of a programme in the order of time: before it, month by month, after it, and what has no months. */
export function loadRows({ programme, figures: { schedule, time }, hours, words }: ToldEntry): {
    readonly load: Load;
    readonly rows: LoadRow[];
} {
    const load = loadOf(programme, schedule, time, hours);
    const told = words.coverage.load;
    const row = (
        falls: LoadRow['falls'],
        title: string,
        burden: Burden,
        more: { readonly month?: number; readonly isOver?: boolean } = {},
    ): LoadRow => ({
        title,
        falls,
        hours: burden.hours,
        stated: burden.stated,
        activities: burden.things.length,
        isOver: more.isOver ?? false,
        titles: burden.things.map(thing => thing.title || (thing.name ?? '')),
        ...(more.month !== undefined && { month: more.month }),
    });
    const others = (falls: 'before' | 'after' | 'apart', burden: Burden) =>
        burden.things.length > 0 ? [row(falls, told[falls], burden)] : [];
    return {
        load,
        rows: [
            ...others('before', load.before),
            ...load.months.map(month =>
                row('during', told.month(month.month), month, { month: month.month, isOver: month.isOverProtected === true }),
            ),
            ...others('after', load.after),
            ...others('apart', load.apart),
        ],
    };
}

/** What a load comes to, in sentences: the month that asks the most, against what is protected. */
export function loadSentences({ peak, protected: promise, months }: Load, words: Words): string[] {
    const told = words.coverage.load;
    const most = months.filter(({ hours, stated }) => peak && stated && isSame(hours, peak.hours)).map(({ month }) => month);
    const sentences = peak ? [told.peak(runsOf(most, words), most.length, words.hours(peak.hours))] : [];
    if (!promise) return [...sentences, told.unprotected];
    const by = words.titled(promise.sponsor);
    if (!promise.perMonth) return [...sentences, told.untold(by)];
    const over = months.filter(month => month.isOverProtected).length;
    return [...sentences, told.protects(by, words.hours(promise.perMonth), over)];
}

function isSame(one: Hours, other: Hours): boolean {
    return one.least === other.least && one.most === other.most && one.approximate === other.approximate;
}

/** Numbers in a sentence, those that follow each other told as one stretch: `2 to 9 and 12`. */
function runsOf(numbers: readonly number[], { coverage, intls }: Words): string {
    const runs: [from: number, to: number][] = [];
    for (const number of numbers) {
        const last = runs.at(-1);
        if (last && last[1] === number - 1) last[1] = number;
        else runs.push([number, number]);
    }
    return intls.listed(runs.map(([from, to]) => (from === to ? String(from) : coverage.load.run(from, to))));
}

/** The load month by month as a chart, with the table behind it; undefined where no month is known. */
export function loadFigure(entry: ToldEntry, id: string): Figure | undefined {
    const { words } = entry;
    const { load, rows } = loadRows(entry);
    if (!rows.some(row => row.month !== undefined && row.stated)) return undefined;
    return {
        is: 'figure',
        id,
        title: words.coverage.load.title,
        description: loadSentences(load, words).join(' '),
        drawing: chart(load, rows, WIDE, words),
        narrow: chart(load, rows, NARROW, words),
        table: loadTable(rows, load, words),
    };
}

function loadTable(rows: readonly LoadRow[], { protected: promise }: Load, words: Words): Table {
    const { title, head, over, within } = words.coverage.load;
    return {
        is: 'table',
        caption: title,
        head: heads(head.when, head.hours, head.what, ...(promise?.perMonth ? [head.against] : [])),
        rowHeads: true,
        rows: rows.map(row => [
            cell(row.title),
            { ...cell(hoursTold(row, words)), figure: true },
            cell(row.titles.join(', ')),
            ...(promise?.perMonth ? [cell(row.isOver ? over : row.month === undefined ? '' : within)] : []),
        ]),
    };
}

/** How a chart is laid out, in its own units. */
interface Layout {
    readonly width: number;
    readonly height: number;
    /** Room for the hours. */
    readonly left: number;
    readonly type: number;
}

const WIDE: Layout = { width: 960, height: 250, left: 46, type: 15 };
const NARROW: Layout = { width: 350, height: 190, left: 34, type: 13 };
/** Room above the highest line, and the room of a key above that. */
const TOP = 16;
const KEY = 24;

/** Bars solid to the least and lighter to the most, and a line for what is protected in a month. */
function chart({ protected: promise }: Load, all: readonly LoadRow[], { width: whole, height: high, left, type }: Layout, words: Words) {
    const rows = all.filter(row => row.falls !== 'apart');
    const perMonth = promise?.perMonth ?? null;
    const ceiling = perMonth ? TOP + KEY : TOP;
    const size = (hours: Hours) => hours.most ?? hours.least;
    const most = Math.max(1, ...rows.map(row => size(row.hours)), perMonth ? Math.min(topOf(perMonth), 1e6) : 0);
    const step = stepFor(most);
    const top = Math.ceil(most / step) * step;
    const y = (hours: number) => tenth(ceiling + high - (high * Math.min(hours, top)) / top);
    const each = (whole - left) / rows.length;
    const every = [1, 2, 3, 6, 12, 24].find(count => count * each >= type * 2) ?? 60;
    const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step).map(
        hours =>
            html`<line x1="${left}" x2="${whole}" y1="${y(hours)}" y2="${y(hours)}" stroke="${colour('line')}" /><text
                    x="${left - 8}"
                    y="${y(hours) + 4}"
                    text-anchor="end"
                    fill="${colour('quiet')}"
                    >${hours}</text
                >`,
    );
    const bars = rows.map((row, at): Html => {
        const x = tenth(left + at * each + each * 0.14);
        const width = tenth(each * 0.72);
        const isBesideWords = each < 3 * type && [rows[at - 1], rows[at + 1]].some(other => other && other.month === undefined);
        const shown = row.month === undefined || (!isBesideWords && (row.month === 1 || row.month % every === 0));
        const title = row.month === undefined ? linesOf(row.title, Math.max(each, 40), type, 1).join('') : String(row.month);
        const middle = tenth(x + width / 2);
        // The last would else be cut by the edge.
        const isAtEdge = middle + widthOf(title, type) / 2 > whole;
        const label =
            shown &&
            html`<text x="${isAtEdge ? whole : middle}" y="${ceiling + high + 18}" text-anchor="${isAtEdge ? 'end' : 'middle'}"
                >${title}</text
            >`;
        if (!row.stated)
            return html`${
                row.activities > 0 &&
                html`<rect
                    x="${x}"
                    y="${ceiling + high - 24}"
                    width="${width}"
                    height="24"
                    fill="none"
                    stroke="${colour('quiet')}"
                    stroke-dasharray="4 3"
                />`
            }${label}`;
        const [upper, lower] = [y(size(row.hours)), y(row.hours.least)];
        const range =
            lower > upper &&
            html`<rect
                x="${x}"
                y="${upper}"
                width="${width}"
                height="${tenth(lower - upper)}"
                fill="${colour('depth2')}"
                stroke="${colour('depth3')}"
            />`;
        const solid = html`<rect
            x="${x}"
            y="${lower}"
            width="${width}"
            height="${tenth(ceiling + high - lower)}"
            fill="${colour('depth3')}"
        />`;
        return html`${range}${solid}${label}`;
    });
    const limit = perMonth && limitAt(perMonth, y(perMonth.most ?? perMonth.least), { left, whole, words });
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${whole} ${ceiling + high + 46}"
        width="${whole}"
        height="${ceiling + high + 46}"
        font-family="${SANS}"
        font-size="${type}"
        fill="${colour('ink')}"
    >
        ${lines} ${bars} ${limit}
        <text x="${left}" y="${ceiling + high + 40}" fill="${colour('quiet')}">${words.coverage.load.axis}</text>
    </svg>`.markup;
    return { svg, width: whole, height: ceiling + high + 46 };
}

/** What is protected, its key above the chart, where no bar can reach it. */
function limitAt(
    perMonth: Hours,
    y: number,
    { left, whole, words }: { readonly left: number; readonly whole: number; readonly words: Words },
): Html {
    const said = words.coverage.load.protected(words.hours(perMonth));
    return protectedLine({ x1: left, x2: whole, y1: y, y2: y }, { x: left, y: 13, words: said });
}

/** How far apart the lines are: 1, 2, 5, 10, 20, 50… hours, for no more than five of them. */
function stepFor(most: number): number {
    let size = 1;
    for (;;) {
        for (const factor of [1, 2, 5]) if (most / (size * factor) <= 5) return size * factor;
        size *= 10;
    }
}
