import type { Threads } from '../../../language/model/threads.ts';
import type { Drawing } from '../../document/document.ts';
import { colour } from '../../drawing/paint.ts';
import { linesOf, tenth } from '../../drawing/text.ts';
import { type Html, html } from '../../html/html.ts';
import { SANS } from '../../tokens/type.ts';
import type { Words } from '../../words/words.ts';
import { edgesOf } from './edges.ts';
import { type Layout, layoutOf } from './layout.ts';

/** A box with its lines of text. */
interface Node {
    readonly thing: object;
    readonly lines: readonly string[];
    readonly height: number;
    /** Nothing leads to it. */
    readonly loose: boolean;
    /** Under its title. */
    readonly remark?: string;
}

const WIDTH = 224;
const GAP = 84;
const MOST_COLUMNS = 4;
const TYPE = 14.5;
const LINE = 18;
const SPACE = 12;
/** Where the columns begin, under their heads. */
const TOP = 34;

/** Outcomes, process outcomes, what serves them and dimensions in columns, with a line for each thread; one of what is optional is dashed. */
export function logicDrawing(threads: Threads, words: Words): Drawing {
    const edges = edgesOf(threads);
    const { columns: heads, sorts } = words.review.logic;
    const outcomes = threads.outcomes.map(({ outcome }) => outcome);
    const served = new Set(threads.outcomes.filter(({ servedBy }) => servedBy.length > 0).map(({ outcome }) => outcome));
    const columns = [
        {
            head: heads.ends,
            nodes: outcomes.filter(({ sort }) => sort === 'end').map(each => node(each, each.title, { loose: !served.has(each) })),
        },
        {
            head: heads.others,
            nodes: outcomes
                .filter(({ sort }) => sort !== 'end')
                .map(each => node(each, each.title, { loose: !served.has(each), remark: sorts[each.sort] })),
        },
        { head: heads.items, nodes: [...new Set(edges.served.map(({ item }) => item))].map(each => node(each, each.title)) },
        {
            head: heads.dimensions,
            nodes: [...new Set(edges.grows.map(({ dimension }) => dimension))].map(each => node(each, words.titleOf(each))),
        },
    ].filter(({ nodes }) => nodes.length > 0);
    const links = [
        ...edges.leads.map(({ from, to }) => ({ from: to, to: from, dashed: false })),
        ...edges.served.map(({ item, outcome, optional }) => ({ from: outcome, to: item, dashed: optional })),
        ...edges.grows.map(({ item, dimension, optional }) => ({ from: item, to: dimension, dashed: optional })),
    ];
    const layout = layoutOf(
        columns.map(({ nodes }) => nodes),
        links,
        { width: WIDTH, gap: GAP, space: SPACE },
    );
    // As wide where columns are missing, so that its letters are of one size on every page.
    const width = MOST_COLUMNS * (WIDTH + GAP) - GAP;
    const height = tenth(TOP + layout.height + 2);
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="-1 0 ${width + 2} ${height}"
        width="${width + 2}"
        height="${height}"
        font-family="${SANS}"
        font-size="${TYPE}"
        fill="${colour('ink')}"
    >
        ${columns.map(({ head }, column) => html`<text x="${column * (WIDTH + GAP)}" y="16" fill="${colour('quiet')}">${head}</text>`)}
        <g fill="none" stroke="${colour('quiet')}" stroke-width="1.4" transform="translate(0 ${TOP})">${layout.lines.map(line)}</g>
        ${columns.flatMap(({ nodes }) => nodes).map(each => box(each, layout))}
    </svg>`.markup;
    return { svg, width: width + 2, height };
}

function node(
    thing: { readonly name?: string },
    title: string,
    { loose = false, remark }: { readonly loose?: boolean; readonly remark?: string } = {},
): Node {
    const lines = linesOf(title || (thing.name ?? ''), WIDTH - 24, TYPE, 4);
    const height = lines.length * LINE + 16 + (remark === undefined ? 0 : LINE);
    return { thing, lines, height, loose, ...(remark !== undefined && { remark }) };
}

function box({ thing, lines, height, loose, remark }: Node, { boxes }: Layout): Html {
    const { x, y: top } = boxes.get(thing) ?? { x: 0, y: 0 };
    const y = TOP + top;
    return html`<rect
            x="${x}"
            y="${tenth(y)}"
            width="${WIDTH}"
            height="${height}"
            rx="3"
            fill="${colour(loose ? 'paper' : 'wash')}"
            stroke="${colour(loose ? 'ink' : 'quiet')}"
            ${loose && html` stroke-dasharray="5 4"`}
        />${lines.map((line, at) => html`<text x="${x + 12}" y="${tenth(y + 21 + at * LINE)}">${line}</text>`)}${
            remark !== undefined &&
            html`<text x="${x + 12}" y="${tenth(y + 20 + lines.length * LINE)}" font-size="12.5" fill="${colour('quiet')}">${remark}</text>`
        } `;
}

/** A line that leaves and comes level, and bends only between columns. */
function line({ points: [first, ...rest], dashed, isLoop }: Layout['lines'][number]): Html | undefined {
    if (!first) return undefined;
    let from = first;
    const path = rest.map(to => {
        const drawn = from.y === to.y && !isLoop ? `H${to.x}` : bend(from, to, isLoop);
        from = to;
        return drawn;
    });
    return html`<path d="M${first.x} ${tenth(first.y)}${path}" ${dashed && html` stroke-dasharray="4 4"`} />`;
}

function bend(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, isLoop: boolean): string {
    const [out, back] = isLoop ? [from.x + GAP * 0.6, to.x + GAP * 0.6] : [from.x + GAP / 2, to.x - GAP / 2];
    return `C${tenth(out)} ${tenth(from.y)} ${tenth(back)} ${tenth(to.y)} ${to.x} ${tenth(to.y)}`;
}
