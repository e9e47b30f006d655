/** How many things are written at once: what is found in ten thousand plans would, in one text, take hundreds of megabytes. */
const AT_ONCE = 200;

/** The layers of a JSON text around the list that it is mostly made of. */
export interface Around {
    /** The whole, with that list in its place; nothing that others wrote stands behind it. */
    readonly whole: (list: readonly unknown[]) => object;
    /** The same with nothing beside the list. */
    readonly bare: (list: readonly unknown[]) => object;
}

/** Gives, in pieces, what `JSON.stringify` writes of a whole with all of a list in it, two columns a level. */
export function* inPieces(list: Iterable<unknown>, { whole, bare }: Around): Generator<string> {
    const [before, after] = cut(inJson(whole([CUT])), JSON.stringify(CUT));
    let isFirst = true;
    yield before.trimEnd();
    const [start, end] = cut(inJson(bare([CUT])), JSON.stringify(CUT)).map(part => part.trim().length) as [number, number];
    for (const some of manyAtOnce(list)) {
        const text = inJson(bare(some));
        yield (isFirst ? '' : ',') + text.slice(start, text.length - end).trimEnd();
        isFirst = false;
    }
    yield isFirst ? after.trimStart() : after;
}

const CUT = 'CUT';

function inJson(value: object): string {
    return JSON.stringify(value, null, 2);
}

function cut(text: string, mark: string): [before: string, after: string] {
    const at = text.lastIndexOf(mark);
    return [text.slice(0, at), text.slice(at + mark.length)];
}

function* manyAtOnce<One>(all: Iterable<One>): Generator<One[]> {
    let some: One[] = [];
    for (const one of all) {
        some.push(one);
        if (some.length < AT_ONCE) continue;
        yield some;
        some = [];
    }
    if (some.length > 0) yield some;
}
