import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { type Html, html } from '../html/html.ts';
import { colour } from '../drawing/paint.ts';
import { fitted } from '../drawing/fitted.ts';
import { markAt } from '../drawing/marks.ts';
import { linesOf, tenth } from '../drawing/text.ts';
import type { Drawing } from '../document/document.ts';
import { SANS } from '../tokens/type.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import type { Words } from '../words/words.ts';
import type { CoverageMap, MapColumn, MapRow } from './map.ts';

/** How a map is drawn. */
export interface MapDrawing {
    /** What stands over it, where it is a picture by itself. */
    readonly heading?: { readonly title: string; readonly lines: readonly string[] };
    /** Whether its cells lead to the places where what is behind them is listed. */
    readonly links?: boolean;
}

const TITLES = 292;
const STANDING = 146;
const PHASE = 112;
const ACTIVITY = 34;
const ROW = { dimension: 36, element: 29 } as const;
const TYPE = { dimension: 17, element: 15.5, head: 14.5 } as const;
/** The longest head of an activity, which is turned on its side. */
const TURNED = 190;

/** The map as a drawing: the standing of each row by shape, word and depth, then what each column does for it. Lengths are its own units, pixels at its natural width. */
export function mapDrawing(map: CoverageMap, words: Words, { heading, links = false }: MapDrawing = {}): Drawing {
    // By itself it brings no font.
    const isAlone = heading !== undefined;
    const each = map.axis === 'phases' ? PHASE : ACTIVITY;
    const width = Math.max(TITLES + STANDING + each * map.columns.length, 620);
    const head = heading ? headingAt(heading, width) : { drawn: undefined, height: 0 };
    const columns = map.axis === 'phases' ? phaseHeads(map.columns, isAlone, words) : turnedHeads(map.columns, isAlone, words);
    const top = head.height + columns.height + 8;
    let y = top;
    const rows = map.rows.map(row => {
        const height = ROW[row.element ? 'element' : 'dimension'];
        const drawn = rowAt(row, y, { height, each, width, links, isAlone, words });
        y += height;
        return drawn;
    });
    const key = keyAt(y + 30, width, words);
    const height = y + 30 + key.height;
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${width} ${tenth(height)}"
        width="${width}"
        height="${tenth(height)}"
        font-family="${SANS}"
        fill="${colour('ink')}"
        color="${colour('ink')}"
    >
        ${heading && html`<rect width="${width}" height="${tenth(height)}" fill="${colour('paper')}" />`} ${head.drawn}
        <g transform="translate(0 ${head.height})">${columns.drawn}</g>
        ${rows}
        <line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${colour('line')}" />
        ${key.drawn}
    </svg>`.markup;
    return { svg, width, height: tenth(height) };
}

interface Drawn {
    readonly drawn: Html;
    readonly height: number;
}

function headingAt({ title, lines }: NonNullable<MapDrawing['heading']>, width: number): Drawn {
    const titles = linesOf(title, width, 33, 2);
    const told = lines.flatMap(line => linesOf(line, width, 16, 4));
    const drawn = html`<g font-size="30" font-weight="600"
            >${titles.map((line, at) => html`<text x="0" y="${30 + at * 36}" ${fitted(line, width, 30, 'bold')}>${line}</text>`)}</g
        ><g font-size="16"
            >${told.map((line, at) => html`<text x="0" y="${34 + titles.length * 36 + at * 22}" ${fitted(line, width, 16)}>${line}</text>`)}</g
        >`;
    return { drawn, height: 34 + titles.length * 36 + told.length * 22 };
}

function phaseHeads(columns: readonly MapColumn[], isAlone: boolean, words: Words): Drawn {
    const titles = columns.map(({ title }) => linesOf(title, PHASE - 8, TYPE.head * 1.1, 3));
    const most = Math.max(1, ...titles.map(lines => lines.length));
    const height = most * 18 + 30;
    const drawn = html`<g font-size="${TYPE.head}" font-weight="600"
        >${standingHead(height, words)}${columns.map(({ when }, at) => {
            const x = TITLES + STANDING + at * PHASE + PHASE / 2;
            const lines = titles[at] ?? [];
            const [months = ''] = linesOf(when, PHASE - 4, 12.5, 1);
            return html`<g text-anchor="middle"
                >${lines.map((line, down) => html`<text x="${x}" y="${height - 26 - (lines.length - 1 - down) * 18}" ${isAlone && fitted(line, PHASE - 4, TYPE.head, 'bold')}>${line}</text>`)}<text
                    x="${x}"
                    y="${height - 8}"
                    font-size="12.5"
                    font-weight="400"
                    fill="${colour('quiet')}"
                    ${isAlone && fitted(months, PHASE - 4, 12.5)}
                    >${months}</text
                ></g
            >`;
        })}</g
    >`;
    return { drawn, height };
}

function standingHead(height: number, { coverage }: Words): Html {
    return html`<text x="${TITLES + 12}" y="${height - 8}">${coverage.map.standing}</text>`;
}

function turnedHeads(columns: readonly MapColumn[], isAlone: boolean, words: Words): Drawn {
    const height = TURNED + 16;
    const drawn = html`<g font-size="${TYPE.head}"
        ><g font-weight="600">${standingHead(height, words)}</g>${columns.map(({ title }, at) => {
            const x = TITLES + STANDING + at * ACTIVITY + ACTIVITY / 2;
            const lines = linesOf(title, TURNED, TYPE.head, 2);
            return html`<g transform="translate(${x} ${height - 8}) rotate(-90)"
                >${lines.map((line, down) => html`<text x="0" y="${tenth(5 + (down - (lines.length - 1) / 2) * 15)}" ${isAlone && fitted(line, TURNED, TYPE.head)}>${line}</text>`)}</g
            >`;
        })}</g
    >`;
    return { drawn, height };
}

interface RowDrawing {
    readonly height: number;
    /** Of a column. */
    readonly each: number;
    readonly width: number;
    readonly links: boolean;
    readonly isAlone: boolean;
    readonly words: Words;
}

function rowAt(row: MapRow, y: number, { height, each, width, links, isAlone, words }: RowDrawing): Html {
    const is = row.element ? 'element' : 'dimension';
    const middle = y + height / 2;
    const baseline = tenth(middle + TYPE[is] * 0.35);
    const look = STANDING_LOOKS[row.standing];
    const room = TITLES - (row.element ? 32 : 14);
    const [title = ''] = linesOf(row.title, room, TYPE[is] * (row.element ? 1 : 1.1), 1);
    const standing = html`<rect
            x="${TITLES + 4}"
            y="${y + 2}"
            width="${STANDING - 8}"
            height="${height - 4}"
            fill="${colour(look.ground)}"
            stroke="${colour(row.standing === 'absent' ? 'quiet' : look.ground)}"
            ${row.standing === 'absent' && html` stroke-dasharray="3 3"`}
        /><g color="${colour(look.on)}">${markAt(row.standing, TITLES + 22, middle, 15)}</g
        ><text x="${TITLES + 38}" y="${baseline}" fill="${colour(look.on)}" ${!row.element && html` font-weight="600"`}
            >${words.coverage.standings[row.standing]}</text
        >`;
    const cells = row.cells.map((cell, at) => {
        if (!cell.code) return undefined;
        const x = TITLES + STANDING + at * each;
        const several = cell.covers.length > 1 && each === PHASE;
        const drawn = html`${links && html`<rect x="${x}" y="${y}" width="${each}" height="${height}" fill="none" pointer-events="all" />`}${markAt(
            cell.code,
            tenth(x + each / 2 - (several ? 10 : 0)),
            middle,
            row.element ? 15 : 18,
        )}${several && html`<text x="${tenth(x + each / 2 + 7)}" y="${baseline}" fill="${colour('ink')}">${cell.covers.length}</text>`}`;
        return links ? html`<a href="#${cell.id}">${drawn}</a>` : drawn;
    });
    return html`<g font-size="${TYPE[is]}"
        >${!row.element && html`<rect x="0" y="${y}" width="${width}" height="${height}" fill="${colour('wash')}" />`}<line
            x1="0"
            x2="${width}"
            y1="${y}"
            y2="${y}"
            stroke="${colour('line')}"
        /><text
            x="${row.element ? 26 : 8}"
            y="${baseline}"
            ${!row.element && html` font-weight="600"`}
            ${isAlone && fitted(title, room, TYPE[is], row.element ? 'regular' : 'bold')}
            >${title}</text
        >${standing}${cells}</g
    > `;
}

/** How to read it: both rows of shapes, in words. */
function keyAt(y: number, width: number, { coverage }: Words): Drawn {
    const entries = [
        ...(Object.keys(CODE_LOOKS) as Code[]).map(shape => ({ shape, word: coverage.codes[shape] })),
        ...(Object.keys(STANDING_LOOKS) as Standing[]).map(shape => ({ shape, word: coverage.standings[shape] })),
    ];
    let [x, line] = [10, 0];
    const drawn = entries.map(({ shape, word }) => {
        const wide = 46 + word.length * 8.2;
        if (x + wide > width) [x, line] = [10, line + 1];
        const at = y + line * 24;
        const entry = html`${markAt(shape, tenth(x), at, 13)}<text x="${tenth(x + 13)}" y="${at + 5}">${word}</text>`;
        x += wide;
        return entry;
    });
    return { drawn: html`<g font-size="14.5">${drawn}</g>`, height: (line + 1) * 24 };
}
