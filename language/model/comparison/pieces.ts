import type { Choice, Cohort, Outcome, Phase, PlanItem, Programme, ProgrammeEvent, Run, Sponsor, Track, Word } from '../design/design.ts';

/** Something in a programme that a comparison tells of. */
export type Piece =
    | { readonly sort: 'programme'; readonly thing: Programme }
    | { readonly sort: 'phase'; readonly thing: Phase }
    | { readonly sort: 'activity' | 'event' | 'choice'; readonly thing: PlanItem }
    | { readonly sort: 'outcome'; readonly thing: Outcome }
    | { readonly sort: 'cohort'; readonly thing: Cohort }
    | { readonly sort: 'sponsor'; readonly thing: Sponsor }
    | { readonly sort: 'run'; readonly thing: Run }
    | { readonly sort: 'track'; readonly thing: Track }
    | { readonly sort: 'strand'; readonly thing: Word };

export type Thing = Piece['thing'];

/** What may turn into one another: an activity that became an event is still the same piece. */
export type Family = Exclude<Piece['sort'], 'activity' | 'event' | 'choice'> | 'item';
export const FAMILIES: readonly Family[] = ['programme', 'cohort', 'sponsor', 'outcome', 'run', 'track', 'strand', 'phase', 'item'];

/** Every piece of a programme, in the order in which a comparison tells of them: what holds others before what is in it. */
export function piecesOf(programme: Programme): Piece[] {
    return [
        { sort: 'programme', thing: programme },
        ...programme.outcomes.map((thing): Piece => ({ sort: 'outcome', thing })),
        ...(programme.cohort ? [{ sort: 'cohort', thing: programme.cohort } as const] : []),
        ...programme.sponsors.map((thing): Piece => ({ sort: 'sponsor', thing })),
        ...programme.runs.map((thing): Piece => ({ sort: 'run', thing })),
        ...programme.tracks.map((thing): Piece => ({ sort: 'track', thing })),
        ...programme.strands.map((thing): Piece => ({ sort: 'strand', thing })),
        ...partsOf(programme).flatMap(withParts),
    ];
}

function withParts(thing: Phase | PlanItem): Piece[] {
    const piece: Piece = thing.is === 'phase' ? { sort: 'phase', thing } : { sort: thing.is, thing };
    return [piece, ...partsOf(thing).flatMap(withParts)];
}

export function familyOf({ sort }: Piece): Family {
    return sort === 'activity' || sort === 'event' || sort === 'choice' ? 'item' : sort;
}

/** The name that a designer gave it. */
export function nameGiven({ thing }: Piece): string | undefined {
    return 'name' in thing ? thing.name : undefined;
}

/** Its title; a cohort has none. */
export function titleOf({ thing }: Piece): string {
    return 'title' in thing ? thing.title : '';
}

/** What it stands in; undefined of the programme itself. */
export function containerOf(piece: Piece, programme: Programme): Thing | undefined {
    if (piece.sort === 'programme') return undefined;
    return piece.sort === 'activity' || piece.sort === 'event' || piece.sort === 'choice' ? piece.thing.parent : programme;
}

/** What stands in it directly, of what a plan is made of. */
export function partsOf(thing: Thing): readonly (Phase | PlanItem)[] {
    if (!('is' in thing)) return [];
    if (thing.is === 'programme') return [...thing.phases, ...thing.items];
    return thing.is === 'activity' ? [] : (thing satisfies Phase | ProgrammeEvent | Choice).items;
}
