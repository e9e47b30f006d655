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
export function* inPieces(list: Iterable<unknown>, around: Around): Generator<string> {
    yield* withPieces(piecesOf(list, around), around);
}

/** The same of a list that is written already, by `piecesOf` or in parts by `pieceOf`. */
export function* withPieces<Piece extends string | Uint8Array>(pieces: Iterable<Piece>, { whole }: Around): Generator<Piece | string> {
    const [before, after] = cut(inJson(whole([CUT])), JSON.stringify(CUT));
    let isFirst = true;
    yield before.trimEnd();
    for (const piece of pieces) {
        if (piece.length === 0) continue;
        if (!isFirst) yield ',';
        yield piece;
        isFirst = false;
    }
    yield isFirst ? after.trimStart() : after;
}

/** A list as it stands within the whole, many things at once. */
export function* piecesOf(list: Iterable<unknown>, around: Around): Generator<string> {
    for (const some of manyAtOnce(list)) yield pieceOf(some, around);
}

/** Some of a list, as they stand within the whole; empty for none. */
export function pieceOf(some: readonly unknown[], { bare }: Around): string {
    if (some.length === 0) return '';
    const [start, end] = cut(inJson(bare([CUT])), JSON.stringify(CUT)).map(part => part.trim().length) as [number, number];
    const text = inJson(bare(some));
    return text.slice(start, text.length - end).trimEnd();
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
