import type { Programme } from '../design/design.ts';
import { containerOf, FAMILIES, type Family, familyOf, nameGiven, partsOf, type Piece, piecesOf, type Thing, titleOf } from './pieces.ts';
import { type NameFor, sayingsOf } from './statements.ts';

/** A piece of the later version with what it was in the earlier; `before` is missing where it was added. */
export interface Later {
    readonly before?: Piece;
    readonly after: Piece;
}

/** Which pieces of two versions are the same. */
export interface Pairing {
    /** Every piece of the later version, in its order. */
    readonly later: readonly Later[];
    /** The pieces of the earlier version that are not in the later, in its order. */
    readonly removed: readonly Piece[];
    /** A name for each thing of either version, the same where it is the same piece. */
    readonly nameFor: NameFor;
}

/**
 * Finds the pieces of one version again in another. What has the same name is the same. Then, of what is left: what has the same title and is named in one version at the
 * most; what says the same in the same place under another name or title; and what has the same title in the same place, and another name. The same pieces are paired
 * whichever of the versions is called the earlier.
 */
export function pair(before: Programme, after: Programme): Pairing {
    const pairing = new Pairer(before, after);
    pairing.matchAll();
    return pairing.result();
}

/** Two pieces are the same by one of these: each gives what two pieces have alike, undefined for a piece that it says nothing of. */
type Likeness = (piece: Piece, side: Side) => string | undefined;

interface Side {
    readonly programme: Programme;
    readonly pieces: readonly Piece[];
}

class Pairer {
    private readonly before: Side;
    private readonly after: Side;
    private readonly names = new Map<Thing, string>();
    private readonly partners = new Map<Piece, Piece>();
    private readonly things: ReadonlySet<Thing>;

    constructor(before: Programme, after: Programme) {
        this.before = { programme: before, pieces: piecesOf(before) };
        this.after = { programme: after, pieces: piecesOf(after) };
        this.things = new Set([...this.before.pieces, ...this.after.pieces].map(({ thing }) => thing));
    }

    matchAll(): void {
        const one: Likeness = piece => (piece.sort === 'programme' || piece.sort === 'cohort' ? piece.sort : undefined);
        this.match(one);
        this.match(piece => nameGiven(piece));
        for (const family of FAMILIES) this.matchFamily(family);
    }

    private matchFamily(family: Family): void {
        const of =
            (likeness: Likeness): Likeness =>
            (piece, side) =>
                familyOf(piece) === family ? likeness(piece, side) : undefined;
        const inPlace =
            (likeness: Likeness): Likeness =>
            (piece, side) => {
                const [alike, place] = [likeness(piece, side), this.placeOf(piece, side)];
                return alike === undefined || place === undefined ? undefined : `${piece.sort} ${place} ${alike}`;
            };
        const title: Likeness = piece => titleOf(piece) || undefined;
        const says: Likeness = piece => this.saysOf(piece);
        // What is found gives what stands in it a place, in which more may be found.
        let found: number;
        do {
            found = this.partners.size;
            this.match(of(inPlace(title)), hasOneNameAtMost);
            this.match(of(inPlace(says)), holdTheSame);
            this.match(of(inPlace(title)));
        } while (this.partners.size > found);
        this.match(
            of((piece, side) => title(piece, side) && `${piece.sort} ${titleOf(piece)}`),
            hasOneNameAtMost,
        );
        this.match(of(title), hasOneNameAtMost);
        if (this.partners.size > found) this.matchFamily(family);
    }

    /** Pairs what is left and alike, the first with the first; never two of unlike families. */
    private match(likeness: Likeness, accepts: (before: Piece, after: Piece) => boolean = () => true): void {
        const [ones, others] = [this.left(this.before, likeness), this.left(this.after, likeness)];
        for (const [alike, befores] of ones) {
            const afters = others.get(alike) ?? [];
            const candidates = befores.flatMap((before, i) =>
                afters.flatMap((after, j) => (accepts(before, after) ? [{ before, after, far: i + j }] : [])),
            );
            // Two candidates that are as far have no piece in common, so that either version may come first.
            candidates.sort((a, b) => a.far - b.far);
            for (const { before, after } of candidates) this.join(before, after);
        }
    }

    private left(side: Side, likeness: Likeness): Map<string, Piece[]> {
        const left = new Map<string, Piece[]>();
        for (const piece of side.pieces) {
            if (this.partners.has(piece)) continue;
            const alike = likeness(piece, side);
            if (alike === undefined) continue;
            const key = `${familyOf(piece)} ${alike}`;
            left.set(key, [...(left.get(key) ?? []), piece]);
        }
        return left;
    }

    private join(before: Piece, after: Piece): void {
        if (this.partners.has(before) || this.partners.has(after)) return;
        this.partners.set(before, after);
        this.partners.set(after, before);
        const name = `#${this.partners.size / 2}`;
        this.names.set(before.thing, name);
        this.names.set(after.thing, name);
    }

    /** The place that a piece stands in; undefined where that is not in both versions. */
    private placeOf(piece: Piece, side: Side): string | undefined {
        const container = containerOf(piece, side.programme);
        return container && this.names.get(container);
    }

    private saysOf(piece: Piece): string {
        // What is not yet found again has the same name everywhere, for it may be.
        const nameFor: NameFor = thing => this.names.get(thing) ?? (this.things.has(thing) ? '?' : undefined);
        return JSON.stringify([...sayingsOf(piece, nameFor)].map(([field, { means }]) => [field, means]).sort());
    }

    result(): Pairing {
        const removed = this.before.pieces.filter(piece => !this.partners.has(piece));
        const later = this.after.pieces.map((after): Later => {
            const before = this.partners.get(after);
            return { after, ...(before ? { before } : {}) };
        });
        const names = new Map(this.names);
        for (const [at, piece] of removed.entries()) names.set(piece.thing, `#before ${at}`);
        for (const [at, { before, after }] of later.entries()) if (!before) names.set(after.thing, `#after ${at}`);
        return { later, removed, nameFor: thing => names.get(thing) };
    }
}

function hasOneNameAtMost(before: Piece, after: Piece): boolean {
    return nameGiven(before) === undefined || nameGiven(after) === undefined;
}

/** Phases, events and choices say little themselves: they are the same only where they hold something alike, or nothing. */
function holdTheSame(before: Piece, after: Piece): boolean {
    const [ones, others] = [partsOf(before.thing), partsOf(after.thing)];
    if (ones.length === 0 || others.length === 0) return ones.length === others.length;
    return ones.some(one => others.some(other => (one.name !== undefined && one.name === other.name) || one.title === other.title));
}
