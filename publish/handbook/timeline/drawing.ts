import { addMonths } from '../../../language/model/schedule/calendar.ts';
import { type Html, html, join } from '../../html/html.ts';
import { fillOf } from '../../html/patterns.ts';
import { MODE_LOOKS } from '../../tokens/modes.ts';
import { monthInWords } from '../../words/dates.ts';
import type { Row } from './rows.ts';

/** How a time-line is laid out; lengths are in the drawing's own units, which are pixels at its natural width. */
export interface Layout {
    readonly name: 'wide' | 'narrow';
    readonly width: number;
    /** Of the titles beside the bars; 0 puts each title above its bar. */
    readonly labels: number;
    readonly type: number;
}

export const WIDE: Layout = { name: 'wide', width: 960, labels: 330, type: 15 };
export const NARROW: Layout = { name: 'narrow', width: 350, labels: 0, type: 13 };

/** What a time-line runs over. */
export interface Scale {
    /** In months, rounded up. */
    readonly months: number;
    /** The first day, for the calendar's months under those of the plan. */
    readonly starts?: string;
}

const BAR = 13;
const GAP = 7;
/** Room for a mode's letters after a bar at the right edge. */
const LETTERS = 26;

/** The time-line as a drawing: a line for each row, phases as bands, events as marks, activities as bars by mode. It is told in words beside it. */
export function drawing(rows: readonly Row[], scale: Scale, layout: Layout, title: string): Html {
    const before = rows.some(row => row.side === 'before');
    const after = rows.some(row => row.side === 'after');
    const side = layout.labels ? 62 : 56;
    const left = layout.labels + (before ? side : 0);
    const right = layout.width - LETTERS - (after ? side : 0);
    const x = (months: number): number => round(left + ((right - left) * Math.min(Math.max(months, 0), scale.months)) / scale.months);
    const lineHeight = layout.type * 1.3;

    const pieces: Html[] = [];
    const bands: Html[] = [];
    let y = axisHeight(scale, layout);
    let phase: { readonly row: Row; readonly from: number } | undefined;
    const closeBand = (to: number): void => {
        const stretch = phase?.row.stretches[0];
        if (phase && stretch)
            bands.push(
                html`<rect
                    class="band"
                    x="${x(stretch.start)}"
                    y="${round(phase.from)}"
                    width="${round(x(stretch.end) - x(stretch.start))}"
                    height="${round(to - phase.from)}"
                />`,
            );
    };
    for (const row of rows) {
        if (row.what === 'phase') {
            closeBand(y - GAP / 2);
            if (phase) y += GAP;
            phase = { row, from: y };
        }
        const indent = row.what === 'phase' || !phase ? 0 : layout.labels ? 14 : 0;
        const lines = broken(row.title, layout, indent);
        const text = lines.map(
            (line, at) =>
                html`<text x="${indent}" y="${round(y + lineHeight * at + layout.type)}" ${row.what === 'phase' && html` class="phase"`}
                    >${line}</text
                >`,
        );
        const textHeight = lines.length * lineHeight;
        const barTop = layout.labels ? y + (lineHeight - BAR) / 2 + 1 : y + textHeight + 3;
        pieces.push(
            html`<g>${text}${row.what === 'phase' ? phaseMark(row, left, barTop) : marks(row, x, barTop, { left, right, side })}</g>`,
        );
        const bare = row.what === 'phase' && !layout.labels && row.side !== 'unknown';
        y += (layout.labels ? Math.max(textHeight, BAR + 4) : textHeight + (bare ? 0 : BAR + 5)) + GAP;
    }
    closeBand(y - GAP / 2);
    const height = Math.ceil(y + 4);
    return html`<svg
        class="timeline ${layout.name}"
        viewBox="0 0 ${layout.width} ${height}"
        role="img"
        aria-label="${title}"
        font-size="${layout.type}"
    >
        ${bands} ${axis(scale, layout, x, height, { before: before ? left - side : undefined, after: after ? right : undefined, side })}
        ${join(pieces, '\n')}
    </svg>`;
}

interface Edges {
    readonly left: number;
    readonly right: number;
    readonly side: number;
}

/** A phase's time is its band; only that it has none yet is said. */
function phaseMark(row: Row, left: number, top: number): Html | undefined {
    return row.side === 'unknown'
        ? html`<text class="remark" x="${left + 4}" y="${round(top + BAR / 2 + 4)}">not placed yet</text>`
        : undefined;
}

function marks(row: Row, x: (months: number) => number, top: number, { left, right, side }: Edges): Html {
    const middle = round(top + BAR / 2);
    if (row.side === 'unknown') return html`<text class="remark" x="${left + 4}" y="${middle + 4}">not placed yet</text>`;
    const spans =
        row.side === 'before'
            ? [[left - side + 6, left - 12]]
            : row.side === 'after'
              ? [[right + 6, right + side - 12]]
              : row.stretches.map(stretch => [x(stretch.start), x(stretch.end)]);
    if (row.what === 'event') return html`${spans.map(([from = 0, to = 0]) => diamond(Math.min(from + 9, (from + to) / 2 + 9), middle))}`;
    const last = Math.max(...spans.map(([, to = 0]) => to));
    const letters = row.mode ? MODE_LOOKS[row.mode].letters : '';
    const bars = spans.map(
        ([from = 0, to = 0]) =>
            html`<rect
                class="bar${row.optional ? ' optional' : ''}${row.mode ? '' : ' plain'}"
                x="${round(from + 1)}"
                y="${round(top)}"
                width="${round(Math.max(3, to - from - 2))}"
                height="${BAR}"
                rx="2"
                fill="${fillOf(row.mode)}"
            />`,
    );
    return html`${bars}<text class="letters" x="${round(last + 4)}" y="${middle + 4}">${letters}</text>`;
}

function diamond(x: number, y: number): Html {
    const reach = 7;
    return html`<path
        class="event"
        d="M${round(x)} ${round(y - reach)}L${round(x + reach)} ${y}L${round(x)} ${round(y + reach)}L${round(x - reach)} ${y}Z"
    />`;
}

function axisHeight(scale: Scale, layout: Layout): number {
    return layout.type * (scale.starts ? 3.1 : 1.9) + 4;
}

function axis(
    scale: Scale,
    layout: Layout,
    x: (months: number) => number,
    height: number,
    edges: { readonly before: number | undefined; readonly after: number | undefined; readonly side: number },
): Html {
    const width = x(1) - x(0);
    // As many numbers as have room: each month, or every second, third, sixth or twelfth.
    const step = [1, 2, 3, 6, 12].find(months => months * width >= layout.type * 1.9) ?? 12;
    const months = Array.from({ length: scale.months }, (_, at) => at);
    const baseline = layout.type;
    const top = axisHeight(scale, layout) - 4;
    const numbers = months
        .filter(month => month % step === 0)
        .map(
            month =>
                html`<text
                    class="month"
                    x="${round(x(month) + (step === 1 ? width / 2 : 0))}"
                    y="${baseline}"
                    ${step === 1 && html` text-anchor="middle"`}
                    >${month + 1}</text
                >`,
        );
    const every = [1, 2, 3, 6, 12].find(count => count * width >= layout.type * 5.4) ?? 12;
    const { starts } = scale;
    const calendar = starts
        ? months
              .filter(month => month % every === 0 && x(month) + layout.type * 5 < x(scale.months) + LETTERS)
              .map(
                  month =>
                      html`<text class="calendar" x="${x(month)}" y="${round(baseline + layout.type * 1.25)}"
                          >${short(addMonths(starts, month))}</text
                      >`,
              )
        : [];
    const lines = [...months, scale.months].map(
        month =>
            html`<line
                class="${month % step === 0 || month === scale.months ? 'tick' : 'tick minor'}"
                x1="${x(month)}"
                x2="${x(month)}"
                y1="${round(top)}"
                y2="${height}"
            />`,
    );
    const sides = [
        edges.before !== undefined && html`<text class="month" x="${edges.before + 6}" y="${baseline}">Before</text>`,
        edges.after !== undefined && html`<text class="month" x="${edges.after + 8}" y="${baseline}">After</text>`,
    ];
    const label = layout.labels > 0 && html`<text class="month" x="0" y="${baseline}">Month</text>`;
    return html`<g>${label}${sides}${numbers}${calendar}${lines}</g>`;
}

/** "Jan 2027". */
function short(day: string): string {
    return monthInWords(day).replace(/^(\p{L}{3})\p{L}*/u, '$1');
}

/** A title in lines that fit beside, or above, its bar. A letter is taken to be a little over half as wide as it is high. */
function broken(title: string, layout: Layout, indent: number): string[] {
    const room = Math.floor(((layout.labels || layout.width) - indent - 12) / (layout.type * 0.53));
    const lines: string[] = [];
    for (const word of title.split(/\s+/)) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
        else lines.push(word.length > room ? `${word.slice(0, room - 1)}…` : word);
    }
    return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ''} …`] : lines;
}

function round(value: number): number {
    return Math.round(value * 10) / 10;
}
