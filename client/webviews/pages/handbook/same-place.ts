/** A part of a document on the page and in the text: where it begins and ends in each, in pixels and in lines. */
export interface Part {
    readonly id: string;
    readonly page: Stretch;
    readonly text: Stretch;
}

interface Stretch {
    readonly from: number;
    readonly to: number;
}

/** How far down the page is what a line of the text says; undefined where no part tells it. */
export function pixelOf(line: number, parts: readonly Part[]): number | undefined {
    return through(
        line,
        parts.map(({ text, page }) => ({ here: text, there: page })),
    );
}

/** The line that says what stands so far down the page; undefined where no part does. */
export function lineOf(pixel: number, parts: readonly Part[]): number | undefined {
    const line = through(
        pixel,
        parts.map(({ text, page }) => ({ here: page, there: text })),
    );
    return line === undefined ? undefined : Math.round(line);
}

/** The innermost part that a line is in, by its id. */
export function partAt(line: number, parts: readonly Pick<Part, 'id' | 'text'>[]): string | undefined {
    return innermost(
        line,
        parts.map(({ id, text }) => ({ id, here: text })),
    )?.id;
}

interface Pair {
    readonly here: Stretch;
    readonly there: Stretch;
}

/** From a place on one side to the other: in the innermost part that holds it, between what stands before and after it there. */
function through(place: number, pairs: readonly Pair[]): number | undefined {
    const around = innermost(place, pairs);
    // What stands before all of it is the beginning: a remark over a programme, the choices over its page.
    if (!around) return pairs.length > 0 && pairs.every(({ here }) => place < here.from) ? 0 : undefined;
    const inside = pairs.filter(pair => pair !== around && isIn(pair.here, around.here) && isIn(pair.there, around.there));
    let before = { here: around.here.from, there: around.there.from };
    let after = { here: around.here.to, there: around.there.to };
    for (const { here, there } of inside) {
        if (here.to <= place && here.to >= before.here) before = { here: here.to, there: there.to };
        if (here.from > place && here.from < after.here) after = { here: here.from, there: there.from };
    }
    const share = after.here > before.here ? (place - before.here) / (after.here - before.here) : 0;
    return before.there + share * Math.max(0, after.there - before.there);
}

function innermost<P extends { readonly here: Stretch }>(place: number, pairs: readonly P[]): P | undefined {
    return pairs
        .filter(({ here }) => here.from <= place && place < here.to)
        .reduce<P | undefined>((least, pair) => (least && lengthOf(least.here) <= lengthOf(pair.here) ? least : pair), undefined);
}

function lengthOf({ from, to }: Stretch): number {
    return to - from;
}

function isIn(inner: Stretch, outer: Stretch): boolean {
    return inner.from >= outer.from && inner.to <= outer.to;
}
