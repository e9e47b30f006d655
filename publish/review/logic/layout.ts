/** A link of a drawing, from a box of one column to one of another, or of the same. */
export interface Link {
    readonly from: object;
    readonly to: object;
    readonly dashed: boolean;
}

/** What stands in a column, from the top. */
export interface Box {
    readonly thing: object;
    readonly height: number;
}

/** Lengths in the units of the drawing. */
export interface Measures {
    /** Of every box. */
    readonly width: number;
    /** Between columns. */
    readonly gap: number;
    /** Between what stands above each other. */
    readonly space: number;
}

interface Point {
    readonly x: number;
    readonly y: number;
}

/** A line from its first point to its last, which turns only between columns. */
interface Line {
    readonly points: readonly Point[];
    readonly dashed: boolean;
    /** It goes from a box to one in the same column, by the gap beside it. */
    readonly isLoop: boolean;
}

export interface Layout {
    /** The upper left corner of each box. */
    readonly boxes: ReadonlyMap<object, Point>;
    readonly lines: readonly Line[];
    readonly height: number;
}

/** A box, or a passage: room in a column for lines that go through it. */
interface Slot {
    readonly thing: object;
    readonly height: number;
}

const PASSAGE = 8;
/** How far apart lines end at a box. */
const PORT = 7;

/**
 * Boxes in columns, each column in its order and in the middle of the height, and the lines between them: a line that skips a column goes through it by a passage of its own between
 * its boxes, so that no line is behind a box. Lines of one box that skip a column share their passage.
 */
export function layoutOf(columns: readonly (readonly Box[])[], links: readonly Link[], measures: Measures): Layout {
    const columnOf = new Map(columns.flatMap((boxes, column) => boxes.map(({ thing }) => [thing, column] as const)));
    const known = links.filter(({ from, to }) => from !== to && columnOf.has(from) && columnOf.has(to));
    const rightwards = known.map(link =>
        (columnOf.get(link.from) ?? 0) <= (columnOf.get(link.to) ?? 0) ? link : { ...link, from: link.to, to: link.from },
    );

    const bare = stacked(columns, measures.space);
    const passages = passagesFor(rightwards, columnOf, bare);
    const slots = columns.map((boxes, column) =>
        withPassages(
            boxes,
            passages.filter(each => each.column === column),
            bare,
        ),
    );
    const placed = stacked(slots, measures.space);
    for (const passage of passages) columnOf.set(passage, passage.column);

    return {
        boxes: new Map(
            columns.flatMap((boxes, column) =>
                boxes.map(({ thing }) => [thing, { x: column * (measures.width + measures.gap), y: placed.get(thing)?.top ?? 0 }] as const),
            ),
        ),
        lines: linesFor(
            stepsOf(rightwards, passages, columnOf),
            { columnOf, placed, isPassage: thing => passages.includes(thing as Passage) },
            measures,
        ),
        height: Math.max(0, ...[...placed.values()].map(({ top, height }) => top + height)),
    };
}

interface Place {
    readonly top: number;
    readonly height: number;
}

function stacked(columns: readonly (readonly Slot[])[], space: number): Map<object, Place> {
    const heights = columns.map(slots => slots.reduce((sum, { height }) => sum + height + space, -space));
    const tallest = Math.max(0, ...heights);
    const placed = new Map<object, Place>();
    for (const [column, slots] of columns.entries()) {
        let top = (tallest - (heights[column] ?? 0)) / 2;
        for (const { thing, height } of slots) {
            placed.set(thing, { top, height });
            top += height + space;
        }
    }
    return placed;
}

const middle = (place: Place | undefined) => (place ? place.top + place.height / 2 : 0);

interface Passage {
    readonly column: number;
    readonly from: object;
    readonly dashed: boolean;
    /** Where it would best be. */
    readonly wanted: number;
}

/** The passages that links need, one for each column between, box that they come from and sort of line. */
function passagesFor(links: readonly Link[], columnOf: ReadonlyMap<object, number>, bare: ReadonlyMap<object, Place>): Passage[] {
    const groups = new Map<object, Link[]>();
    for (const link of links) groups.set(link.from, [...(groups.get(link.from) ?? []), link]);
    return [...groups].flatMap(([from, all]) =>
        [false, true].flatMap(dashed => {
            const here = columnOf.get(from) ?? 0;
            const ours = all.filter(link => link.dashed === dashed);
            const furthest = Math.max(here, ...ours.map(({ to }) => columnOf.get(to) ?? 0));
            return Array.from({ length: Math.max(0, furthest - here - 1) }, (_, at): Passage => {
                const column = here + 1 + at;
                const through = ours.filter(({ to }) => (columnOf.get(to) ?? 0) > column);
                const ends = through.reduce((sum, { to }) => sum + middle(bare.get(to)), 0) / through.length;
                return { column, from, dashed, wanted: (middle(bare.get(from)) + ends) / 2 };
            });
        }),
    );
}

/** The boxes of a column, in their order, with its passages where they would best be. */
function withPassages(boxes: readonly Box[], passages: readonly Passage[], bare: ReadonlyMap<object, Place>): Slot[] {
    const waiting = passages.toSorted((a, b) => a.wanted - b.wanted);
    const slots: Slot[] = [];
    const pass = (before: number) => {
        for (let next = waiting[0]; next && next.wanted < before; next = waiting[0]) {
            slots.push({ thing: next, height: PASSAGE });
            waiting.shift();
        }
    };
    for (const box of boxes) {
        pass(middle(bare.get(box.thing)));
        slots.push(box);
    }
    pass(Infinity);
    return slots;
}

/** Each link from column to column, what several share once. */
function stepsOf(links: readonly Link[], passages: readonly Passage[], columnOf: ReadonlyMap<object, number>): Link[] {
    const steps: Link[] = [];
    for (const { from, to, dashed } of links) {
        const way = passages.filter(
            passage => passage.from === from && passage.dashed === dashed && passage.column < (columnOf.get(to) ?? 0),
        );
        const stops: object[] = [from, ...way, to];
        for (const [at, stop] of stops.slice(1).entries()) {
            const last = stops[at] ?? from;
            if (!steps.some(step => step.from === last && step.to === stop && step.dashed === dashed))
                steps.push({ from: last, to: stop, dashed });
        }
    }
    return steps;
}

interface Ground {
    readonly columnOf: ReadonlyMap<object, number>;
    readonly placed: ReadonlyMap<object, Place>;
    readonly isPassage: (thing: object) => boolean;
}

function linesFor(steps: readonly Link[], { columnOf, placed, isPassage }: Ground, { width, gap }: Measures): Line[] {
    const left = (thing: object) => (columnOf.get(thing) ?? 0) * (width + gap);
    const isLoop = ({ from, to }: Link) => columnOf.get(from) === columnOf.get(to);
    // Lines end apart from each other, in the order of where they come from.
    const portOf = (thing: object, side: 'from' | 'to', step: Link): number => {
        const other = side === 'from' ? 'to' : 'from';
        const here = steps
            .filter(each => each[side] === thing && !isLoop(each))
            .toSorted((a, b) => middle(placed.get(a[other])) - middle(placed.get(b[other])));
        const place = placed.get(thing);
        const apart = Math.min(PORT, ((place?.height ?? 0) - 12) / Math.max(1, here.length - 1));
        return middle(place) + (isPassage(thing) ? 0 : (here.indexOf(step) - (here.length - 1) / 2) * Math.max(0, apart));
    };
    return steps.map(step => {
        const { from, to, dashed } = step;
        const start = { x: left(from) + width, y: isLoop(step) ? middle(placed.get(from)) : portOf(from, 'from', step) };
        if (isLoop(step)) return { points: [start, { x: start.x, y: middle(placed.get(to)) }], dashed, isLoop: true };
        const end = { x: left(to), y: portOf(to, 'to', step) };
        // What comes to a passage goes through it, once for all that goes on from there.
        return { points: isPassage(to) ? [start, end, { x: end.x + width, y: end.y }] : [start, end], dashed, isLoop: false };
    });
}
