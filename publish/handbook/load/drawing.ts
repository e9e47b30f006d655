import { type Hours, topOf } from '../../../language/model/amounts/amounts.ts';
import { addMonths } from '../../../language/model/schedule/calendar.ts';
import type { Drawing } from '../../document/document.ts';
import { colour, LETTERING, round } from '../../drawing/colours.ts';
import { protectedLine } from '../../drawing/protected-line.ts';
import { type Html, html } from '../../html/html.ts';
import type { Words } from '../../words/words.ts';

/** Hours by month, as they are drawn. */
export interface LoadDrawn {
    readonly words: Words;
    readonly months: readonly { readonly month: number; readonly hours: Hours; readonly stated: boolean }[];
    /** What is protected in a month, at the most, and how that is said. */
    readonly protected?: { readonly hours: number; readonly words: string };
    readonly starts?: string;
}

const QUIET = colour('quiet');
const ACCENT = colour('accent');
/** Where the key of the protected hours begins, behind the word for hours. */
const KEY = 86;

/** Columns side by side: solid to the least, lighter to the most; the protected hours as a line across. */
export function columns(load: LoadDrawn): Drawing {
    const [width, height, top, left, bottom] = [960, 260, 26, 46, 40];
    const most = mostOf(load);
    const step = stepFor(most);
    const highest = Math.ceil(most / step) * step;
    const y = (hours: number) => round(height - bottom - ((height - bottom - top) * hours) / highest);
    const room = (width - left) / load.months.length;
    const bar = Math.min(44, room * 0.68);
    const every = [1, 2, 3, 6, 12].find(count => count * room >= 30) ?? 12;
    const dated = [1, 2, 3, 6, 12].find(count => count * room >= 84) ?? 12;
    const lines = Array.from({ length: Math.round(highest / step) + 1 }, (_, at) => at * step).map(
        hours =>
            html`<line
                    x1="${left}"
                    x2="${width}"
                    y1="${y(hours)}"
                    y2="${y(hours)}"
                    stroke="${colour('line')}"
                />${text(left - 8, y(hours) + 4, load.words.intls.figure(hours), 'end')}`,
    );
    const bars = load.months.map(({ month, hours, stated }, at) => {
        const x = left + room * at + (room - bar) / 2;
        const { starts } = load;
        return html`${stated && column(x, bar, y(0), y(hours.least), y(topOf(hours)))}${
            at % every === 0 && text(x + bar / 2, height - bottom + 18, month, 'middle')
        }${starts !== undefined && at % dated === 0 && text(x + bar / 2, height - bottom + 35, load.words.intls.shortMonth(addMonths(starts, at)), room < 84 ? 'start' : 'middle')}`;
    });
    const over = load.protected;
    // Its key stands above the chart, where no column can reach it.
    const limit =
        over && protectedLine({ x1: left, x2: width, y1: y(over.hours), y2: y(over.hours) }, { x: KEY, y: 13, words: over.words });
    return drawn(width, height, html`${text(0, 13, load.words.handbook.load.head.hours)}${lines}${bars}${limit}`);
}

/** The same for a narrow screen: a line for each month, one under the other. */
export function rowsDown(load: LoadDrawn): Drawing {
    const [width, left, line, right] = [350, 92, 24, 96];
    const most = mostOf(load);
    const x = (hours: number) => round(left + ((width - left - right) * hours) / most);
    const rows = load.months.map(({ month, hours, stated }, at) => {
        const y = at * line;
        const { starts, words } = load;
        const name = starts === undefined ? words.handbook.load.month(month) : words.intls.shortMonth(addMonths(starts, at));
        const [least, top] = [x(hours.least), x(topOf(hours))];
        const bars =
            stated &&
            html`<rect x="${left}" y="${y + 4}" width="${round(top - left)}" height="13" fill="${ACCENT}" opacity=".45" /><rect
                    x="${left}"
                    y="${y + 4}"
                    width="${round(least - left)}"
                    height="13"
                    fill="${ACCENT}"
                />${text(width, y + 15, short(words, hours), 'end')}`;
        return html`${text(0, y + 15, name)}${bars}`;
    });
    const height = load.months.length * line;
    const over = load.protected;
    const limit =
        over && protectedLine({ x1: x(over.hours), x2: x(over.hours), y1: 0, y2: height }, { x: 0, y: height + 18, words: over.words });
    return drawn(width, height + (over ? 26 : 4), html`${rows}${limit}`);
}

function short({ intls }: Words, hours: Hours): string {
    const [least, most] = [intls.figure(hours.least, 1), intls.figure(topOf(hours), 1)];
    return least === most ? least : `${least}–${most}`;
}

function column(x: number, width: number, ground: number, least: number, most: number): Html {
    const rect = (y: number, opacity: number) =>
        html`<rect
            x="${round(x)}"
            y="${y}"
            width="${round(width)}"
            height="${round(Math.max(0, ground - y))}"
            fill="${ACCENT}"
            opacity="${opacity}"
        />`;
    return html`${most < least && rect(most, 0.45)}${rect(least, 1)}`;
}

function text(x: number, y: number, words: string | number, anchor = 'start', fill = QUIET): Html {
    return html`<text x="${round(x)}" y="${round(y)}" fill="${fill}" text-anchor="${anchor}">${words}</text>`;
}

function drawn(width: number, height: number, inside: Html): Drawing {
    const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-size="13" font-family="${LETTERING}">
        ${inside}
    </svg>`;
    return { svg: svg.markup, width, height };
}

function mostOf({ months, protected: over }: LoadDrawn): number {
    return Math.max(1, over?.hours ?? 0, ...months.filter(month => month.stated).map(({ hours }) => topOf(hours)));
}

/** Round steps of hours, four or five of them. */
function stepFor(most: number): number {
    const rough = most / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    return ([1, 2, 2.5, 5, 10].find(factor => factor * power >= rough) ?? 10) * power;
}
