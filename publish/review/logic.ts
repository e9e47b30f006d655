import type { Activity, Dimension, Outcome } from '../../language/model/design/design.ts';
import type { Doer } from '../../language/model/design/plan.ts';
import { around } from '../../language/model/design/plan.ts';
import type { OutcomeThread, Threads } from '../../language/model/threads.ts';
import { blocks, bullets, cell, paragraph, table } from '../document/build.ts';
import type { Block, Drawing, Figure, Table } from '../document/document.ts';
import { markAt } from '../drawing/marks.ts';
import { colour } from '../drawing/paint.ts';
import { linesOf, tenth } from '../drawing/text.ts';
import { type Html, html } from '../html/html.ts';
import { SANS } from '../tokens/type.ts';
import { listed, titled } from '../words/lists.ts';

/** The logic model: from each outcome to what serves it, to the dimensions that grow there, drawn, in words and as a table; then what hangs loose. */
export function logicBlocks(threads: Threads): Block[] {
    if (threads.outcomes.length === 0) return [paragraph('It names no outcome, so that no thread can be drawn.')];
    return blocks(logicFigure(threads), looseEnds(threads));
}

/** How the drawing tells one sort of outcome from another. */
export const SORTS: Readonly<Record<Outcome['sort'], string>> = {
    end: 'outcome',
    process: 'process outcome',
    learning: 'learning outcome',
};

function logicFigure(threads: Threads): Figure {
    return {
        is: 'figure',
        id: 'logic-model',
        title: 'From outcomes to what serves them, to what grows there',
        description: threads.outcomes.map(threadInWords).join(' '),
        drawing: drawing(threads),
        narrow: narrow(threads),
        table: logicTable(threads),
    };
}

/** A thread in a sentence. */
export function threadInWords({ outcome, servedBy, dimensions, reachedThrough }: OutcomeThread): string {
    if (servedBy.length === 0) return `Nothing serves ${titled(outcome)}.`;
    const by = listed(servedBy.map(({ item }) => titled(item)));
    const through = reachedThrough.length > 0 ? `, also through ${listed(reachedThrough.map(titled))}` : '';
    const grows =
        dimensions.length > 0
            ? `; there grow ${listed(dimensions.map(({ dimension }) => dimension.title))}`
            : '; nothing there targets a dimension';
    return `${titled(outcome)} is served by ${by}${through}${grows}.`;
}

/** The threads as a table, an outcome a row. */
export function logicTable({ outcomes }: Threads): Table {
    return table(
        'From outcomes to what serves them, to what grows there',
        ['Outcome', 'Sort', 'Served by', 'Through', 'Dimensions that grow there', 'Whole'].map(cell),
        outcomes.map(({ outcome, servedBy, reachedThrough, dimensions, isWhole }) => [
            cell(outcome.title || (outcome.name ?? '')),
            cell(SORTS[outcome.sort]),
            cell(
                servedBy.map(({ item, optional }) => (item.title || (item.name ?? '')) + (optional ? ' (optional)' : '')).join(', ') ||
                    'nothing',
            ),
            cell(reachedThrough.map(each => each.title || (each.name ?? '')).join(', ')),
            cell(dimensions.map(({ dimension }) => dimension.title).join(', ') || 'none'),
            cell(isWhole ? 'yes' : 'no'),
        ]),
    );
}

function looseEnds(threads: Threads): Block[] {
    const ends = looseEndsOf(threads).map(([things, words]) => `${words} ${listed(things.map(titled))}.`);
    return ends.length > 0 ? blocks(paragraph('What hangs loose:'), bullets(ends)) : [paragraph('Nothing hangs loose.')];
}

/** What hangs loose, with the beginning of a sentence that says why; without what does not. */
export function looseEndsOf({ loose }: Threads): (readonly [things: readonly (Outcome | Activity)[], words: string])[] {
    const said: readonly (readonly [things: readonly (Outcome | Activity)[], words: string])[] = [
        [loose.unserved, 'Nothing serves'],
        [loose.servedByOptionalOnly, 'Only what is optional serves'],
        [loose.adrift, 'No end outcome follows from'],
        [loose.activities, 'These serve no outcome and feed nothing:'],
        [loose.theory, 'Theory that is applied in nothing:'],
        [loose.experience, 'Experience on which nothing reflects:'],
    ];
    return said.filter(([things]) => things.length > 0);
}

// ---------- the drawing

/** A box with its lines of text; `loose` where nothing leads to it. */
interface Node {
    readonly lines: readonly string[];
    readonly x: number;
    y: number;
    readonly height: number;
    readonly loose: boolean;
    /** Under its title. */
    readonly remark?: string;
}

const WIDTH = 224;
const GAP = 76;
const TYPE = 14.5;
const LINE = 18;
const SPACE = 12;

/** Outcomes, process outcomes, what serves them and dimensions in columns, with a line for each thread; one of what is optional is dashed. */
function drawing(threads: Threads): Drawing {
    const edges = edgesOf(threads);
    const [ends, others] = [
        threads.outcomes.filter(({ outcome }) => outcome.sort === 'end'),
        threads.outcomes.filter(({ outcome }) => outcome.sort !== 'end'),
    ];
    const items = [...new Set(edges.served.map(({ item }) => item))];
    const dimensions = [...new Set(edges.grows.map(({ dimension }) => dimension))];
    const columns = [
        { head: 'For whom, and what for', things: ends.map(({ outcome }) => outcome) },
        { head: 'On the way', things: others.map(({ outcome }) => outcome) },
        { head: 'What serves it', things: items },
        { head: 'What grows there', things: dimensions },
    ].filter(({ things }) => things.length > 0);
    const served = new Set(threads.outcomes.filter(({ servedBy }) => servedBy.length > 0).map(({ outcome }) => outcome));
    const nodes = new Map<object, Node>();
    const heights = columns.map(({ things }, column) => {
        let y = 0;
        for (const thing of things) {
            const remark = 'sort' in thing && thing.sort !== 'end' ? SORTS[thing.sort] : undefined;
            const lines = linesOf(thing.title || (thing.name ?? ''), WIDTH - 24, TYPE, 4);
            const height = lines.length * LINE + 16 + (remark === undefined ? 0 : LINE);
            nodes.set(thing, {
                lines,
                x: column * (WIDTH + GAP),
                y,
                height,
                loose: 'sort' in thing && !served.has(thing),
                ...(remark !== undefined && { remark }),
            });
            y += height + SPACE;
        }
        return y - SPACE;
    });
    const tallest = Math.max(...heights);
    const top = 34;
    for (const [column, { things }] of columns.entries()) {
        for (const thing of things) {
            const node = nodes.get(thing);
            if (node) node.y += top + (tallest - (heights[column] ?? 0)) / 2;
        }
    }
    const lines = [
        ...edges.leads.map(({ from, to }) => ({ from: to, to: from, optional: false })),
        ...edges.served.map(({ item, outcome, optional }) => ({ from: outcome, to: item, optional })),
        ...edges.grows.map(({ item, dimension, optional }) => ({ from: item, to: dimension, optional })),
    ].map(({ from, to, optional }) => curve(nodes.get(from), nodes.get(to), optional));
    const width = columns.length * (WIDTH + GAP) - GAP;
    const height = tenth(top + tallest + 2);
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
        <g fill="none" stroke="${colour('quiet')}" stroke-width="1.4">${lines}</g>
        ${[...nodes.values()].map(box)}
    </svg>`.markup;
    return { svg, width: width + 2, height };
}

function box({ lines, x, y, height, loose, remark }: Node): Html {
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

function curve(from: Node | undefined, to: Node | undefined, optional: boolean): Html | undefined {
    if (!from || !to) return undefined;
    const [x1, x2] = from.x < to.x ? [from.x + WIDTH, to.x] : [from.x, to.x + WIDTH];
    const [y1, y2] = [tenth(from.y + from.height / 2), tenth(to.y + to.height / 2)];
    const bend = Math.max(30, Math.abs(x2 - x1) / 2);
    const [c1, c2] = from.x < to.x ? [x1 + bend, x2 - bend] : [x1 - bend, x2 + bend];
    return html`<path d="M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}" ${optional && html` stroke-dasharray="4 4"`} />`;
}

interface Edges {
    readonly leads: Threads['leads'];
    readonly served: readonly { readonly item: Doer; readonly outcome: Outcome; readonly optional: boolean }[];
    readonly grows: readonly { readonly item: Doer; readonly dimension: Dimension; readonly optional: boolean }[];
}

/** Each link once: what serves an outcome itself, and what of it, or in it, targets which dimension. */
export function edgesOf({ outcomes, leads }: Threads): Edges {
    const served = outcomes.flatMap(({ outcome, servedBy }) =>
        servedBy.filter(({ through }) => through.length === 0).map(({ item, optional }) => ({ item, outcome, optional })),
    );
    const optional = new Map(served.map(each => [each.item, each.optional]));
    const grows = new Map<string, Edges['grows'][number]>();
    for (const { dimensions } of outcomes) {
        for (const { dimension, items } of dimensions) {
            for (const targeting of items) {
                const serving = optional.has(targeting)
                    ? targeting
                    : around(targeting).find(each => each.is === 'event' && optional.has(each));
                if (serving?.is !== 'activity' && serving?.is !== 'event') continue;
                const key = `${[...optional.keys()].indexOf(serving)} ${dimension.framework} ${dimension.name}`;
                grows.set(key, { item: serving, dimension, optional: optional.get(serving) ?? false });
            }
        }
    }
    return { leads, served, grows: [...grows.values()] };
}

const NARROW = 350;

/** The same for a screen of a hand's width: each outcome, under it what serves it, under that what grows there. */
function narrow(threads: Threads): Drawing {
    const edges = edgesOf(threads);
    const pieces: Html[] = [];
    let y = 0;
    const write = (words: string, indent: number, style: { readonly bold?: boolean; readonly quiet?: boolean } = {}) => {
        for (const line of linesOf(words, NARROW - indent - 4, style.bold ? 15.5 : 14, 6)) {
            y += 20;
            pieces.push(
                html`<text
                    x="${indent}"
                    y="${y}"
                    ${style.bold && html` font-weight="600"`}
                    ${style.quiet && html` fill="${colour('quiet')}"`}
                    >${line}</text
                >`,
            );
        }
    };
    for (const { outcome } of threads.outcomes) {
        write(outcome.title || (outcome.name ?? ''), 0, { bold: true });
        const serving = edges.served.filter(each => each.outcome === outcome);
        const through = edges.leads.filter(({ to }) => to === outcome).map(({ from }) => titled(from));
        if (through.length > 0) write(`through ${listed(through)}`, 18, { quiet: true });
        if (serving.length + through.length === 0) write('nothing serves it', 18, { quiet: true });
        for (const { item, optional } of serving) {
            y += 4;
            pieces.push(markAt('evidenced', 8, y + 14, 8));
            write(`${item.title || (item.name ?? '')}${optional ? ' (optional)' : ''}`, 18);
            const grows = edges.grows.filter(each => each.item === item).map(({ dimension }) => dimension.title);
            if (grows.length > 0) write(grows.join(', '), 18, { quiet: true });
        }
        y += 14;
    }
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${NARROW} ${y}"
        width="${NARROW}"
        height="${y}"
        font-family="${SANS}"
        font-size="14"
        fill="${colour('ink')}"
        color="${colour('quiet')}"
    >
        ${pieces}
    </svg>`.markup;
    return { svg, width: NARROW, height: y };
}
