import { areNone, type Effects, effectsOf } from './effects.ts';
import { pair, type Pairing } from './pairing.ts';
import { nameGiven, partsOf, type Piece, type Thing, titleOf } from './pieces.ts';
import { differences, sayingsOf, type StatementAspect, type StatementChange } from './statements.ts';
import type { Phase, Programme } from '../design/design.ts';
import type { Figures } from '../figures.ts';
import { nameOf, phaseOf } from '../design/plan.ts';

/** What happened to a piece of a programme. */
export type Aspect =
    | 'added'
    | 'removed'
    /** Another name or title. */
    | 'renamed'
    /** It stands in another phase, event or choice. */
    | 'moved'
    /** What stands in it is in another order. */
    | 'reordered'
    /** What it says is another: of what it targets, when it is, what it takes, and so on. `words` where it means the same for the figures and the rules. */
    | StatementAspect;

/** One change, of one aspect of one piece. */
export interface Change {
    readonly aspect: Aspect;
    /** The piece in the earlier version; missing where it was added. */
    readonly before?: Piece;
    /** The piece in the later version; missing where it was removed. */
    readonly after?: Piece;
    /** What it said and says. `phase`, `place` and `order` are no statements: where it stood and stands, and what stood and stands in it. */
    readonly statements: readonly StatementChange[];
}

/** Two versions of a programme. */
export interface Comparison {
    readonly before: Programme;
    readonly after: Programme;
    /** What was removed first, then the rest in the order of the later version. */
    readonly changes: readonly Change[];
    /** What that did to the figures. */
    readonly effects: Effects;
    /** Nothing changed, in the programme or in its figures. */
    readonly isEmpty: boolean;
    /** Which pieces of the two are the same. */
    readonly pairing: Pairing;
}

/** A version of a programme with its figures. */
export interface Version {
    readonly programme: Programme;
    readonly figures: Figures;
}

/**
 * Compares two versions of a programme by names. What is shared between programmes (frameworks, kinds, agencies) is not compared, but what it does to the figures shows.
 * The order of statements is none of it. Comparing the other way round gives the same changes, turned round.
 */
export function compare(before: Version, after: Version): Comparison {
    const pairing = pair(before.programme, after.programme);
    const changes = [
        ...pairing.removed.map((piece): Change => ({ aspect: 'removed', before: piece, statements: [] })),
        ...pairing.later.flatMap(({ before: was, after: is }): Change[] =>
            was ? changesOf(was, is, pairing) : [{ aspect: 'added', after: is, statements: [] }],
        ),
    ];
    const effects = effectsOf(before.figures, after.figures);
    return {
        before: before.programme,
        after: after.programme,
        changes,
        effects,
        isEmpty: changes.length === 0 && areNone(effects),
        pairing,
    };
}

function changesOf(before: Piece, after: Piece, pairing: Pairing): Change[] {
    const change = (aspect: Aspect, statements: readonly StatementChange[]): Change[] =>
        statements.length > 0 ? [{ aspect, before, after, statements }] : [];
    const said = differences(sayingsOf(before, pairing.nameFor), sayingsOf(after, pairing.nameFor));
    return [
        ...change('renamed', renamed(before, after)),
        ...change('moved', moved(before, after, pairing)),
        ...change('reordered', reordered(before.thing, after.thing, pairing)),
        ...[...said].flatMap(([aspect, statements]) => change(aspect, statements)),
    ];
}

function renamed(before: Piece, after: Piece): StatementChange[] {
    const names = { field: 'name', before: nameGiven(before) ?? '', after: nameGiven(after) ?? '' };
    const titles = { field: 'title', before: titleOf(before), after: titleOf(after) };
    return [names, titles].filter(isAnother);
}

/** Whether it stands in something else, and in another phase at that. What stands in an event or choice that moved has not moved itself. */
function moved(before: Piece, after: Piece, { nameFor }: Pairing): StatementChange[] {
    if (!isItem(before) || !isItem(after)) return [];
    const inOther = (one: Thing | undefined, other: Thing | undefined) => (one && nameFor(one)) !== (other && nameFor(other));
    const phases = [phaseOf(before.thing), phaseOf(after.thing)] as const;
    const places = [before.thing.parent, after.thing.parent] as const;
    const named = (phase: Phase | undefined) => (phase ? nameOf(phase) : '');
    if (!inOther(...places)) return [];
    if (inOther(...phases)) return [{ field: 'phase', before: named(phases[0]), after: named(phases[1]) }];
    return [{ field: 'place', before: nameOf(places[0]), after: nameOf(places[1]) }];
}

/** Whether what stands in both versions of a thing stands there in another order. */
function reordered(before: Thing, after: Thing, { nameFor }: Pairing): StatementChange[] {
    const [ones, others] = [partsOf(before), partsOf(after)];
    const inBoth = (parts: typeof ones, all: typeof ones) => parts.filter(part => all.some(each => nameFor(each) === nameFor(part)));
    const [was, is] = [inBoth(ones, others), inBoth(others, ones)];
    if (was.every((part, at) => is[at] && nameFor(part) === nameFor(is[at]))) return [];
    return [{ field: 'order', before: was.map(nameOf).join(', '), after: is.map(nameOf).join(', ') }];
}

type Item = Extract<Piece, { sort: 'activity' | 'event' | 'choice' }>;

function isItem(piece: Piece): piece is Item {
    return piece.sort === 'activity' || piece.sort === 'event' || piece.sort === 'choice';
}

function isAnother({ before, after }: StatementChange): boolean {
    return before !== after;
}
