import { writtenAt } from '../design/origin.ts';
import type { Origin } from '../design/design.ts';
import type { Piece, Thing } from './pieces.ts';

/** What a changed statement is about. */
export type StatementAspect =
    'retargeted' | 'rescheduled' | 'time' | 'optional' | 'kind' | 'threads' | 'people' | 'accepted' | 'content' | 'words';

/** A statement that says something else in two versions of a piece. */
export interface StatementChange {
    /** The field of the design: `targets`, `when`. */
    readonly field: string;
    /** As it is written, on one line; empty where it is not said. */
    readonly before: string;
    readonly after: string;
}

/** What a piece says, field by field: in a form in which equal means equal, and as it is written. */
export type Sayings = ReadonlyMap<string, { readonly means: string; readonly written: string; readonly value: unknown }>;

/** The name of a piece that something refers to, the same in both versions where it is the same piece. */
export type NameFor = (thing: Thing) => string | undefined;

/** Fields that hold other pieces, are computed from other fields, or are compared by themselves. */
const LEFT_OUT: ReadonlySet<string> = new Set([
    'name',
    'title',
    'origin',
    'parent',
    'items',
    'withServiceUsers',
    'kind',
    'size',
    'people',
    'teams',
    'teamSize',
]);
const LEFT_OUT_OF_A_PROGRAMME: ReadonlySet<string> = new Set([
    ...LEFT_OUT,
    'phases',
    'everything',
    'activities',
    'events',
    'choices',
    'allAccepts',
    'outcomes',
    'cohort',
    'sponsors',
    'runs',
    'tracks',
    'strands',
]);

/** What a piece says beside its name and title, whatever the order in which it says it. */
export function sayingsOf(piece: Piece, nameFor: NameFor): Sayings {
    const { thing } = piece;
    const leftOut = piece.sort === 'programme' ? LEFT_OUT_OF_A_PROGRAMME : LEFT_OUT;
    const fields: [string, unknown][] = Object.entries(thing).filter(([field]) => !leftOut.has(field));
    if (piece.sort === 'cohort') {
        const { people, teams, teamSize, size } = piece.thing;
        fields.push(['size', { people, teams, teamSize, origin: size }]);
    }
    if (piece.sort === 'run') {
        const { people, size } = piece.thing;
        fields.push(['size', { people, origin: size }]);
    }
    return new Map(
        fields.flatMap(([field, value]) => {
            const means = meaningOf(value, nameFor);
            return means === '' || means === '[]' || means === '{}' || means === 'false'
                ? []
                : [[field, { means, written: writtenOf(field, value), value }]];
        }),
    );
}

/** The statements in which two versions of a piece differ, by what they are about. */
export function differences(before: Sayings, after: Sayings): Map<StatementAspect, StatementChange[]> {
    const changes = new Map<StatementAspect, StatementChange[]>();
    for (const field of new Set([...before.keys(), ...after.keys()])) {
        const [one, other] = [before.get(field), after.get(field)];
        if (one?.means === other?.means) continue;
        const aspect = aspectOf(field, one?.value, other?.value);
        const change = { field, before: one?.written ?? '', after: other?.written ?? '' };
        changes.set(aspect, [...(changes.get(aspect) ?? []), change]);
    }
    return changes;
}

const ASPECTS: Readonly<Record<string, StatementAspect>> = {
    targets: 'retargeted',
    touches: 'retargeted',
    trains: 'retargeted',
    when: 'rescheduled',
    every: 'rescheduled',
    on: 'rescheduled',
    lasts: 'rescheduled',
    after: 'rescheduled',
    starts: 'rescheduled',
    followedUp: 'rescheduled',
    holds: 'rescheduled',
    takes: 'time',
    choose: 'time',
    optional: 'optional',
    is: 'kind',
    kindName: 'kind',
    mode: 'kind',
    saysMode: 'kind',
    serves: 'threads',
    appliedIn: 'threads',
    reflectsOn: 'threads',
    leadsTo: 'threads',
    leavesOut: 'threads',
    hostedBy: 'people',
    ledBy: 'people',
    with: 'people',
    alone: 'people',
    byTeam: 'people',
    oneToOne: 'people',
    groupsOf: 'people',
    accepts: 'accepted',
    about: 'words',
    notes: 'words',
    toDecide: 'words',
    rationales: 'words',
    expect: 'words',
    bring: 'words',
};

/** Texts of which only matters whether they are there. */
const TEXTS: ReadonlySet<string> = new Set(['focus', 'purpose', 'evidence', 'measures']);

function aspectOf(field: string, before: unknown, after: unknown): StatementAspect {
    const aspect = Object.hasOwn(ASPECTS, field) ? ASPECTS[field] : undefined;
    if (aspect) return aspect;
    if (field === 'prepare') return timesIn(before) === timesIn(after) ? 'words' : 'time';
    if (TEXTS.has(field)) return lengthOf(before) === lengthOf(after) ? 'words' : 'content';
    return 'content';
}

/** The times of what is to be prepared, without the texts. */
function timesIn(prepare: unknown): string {
    const all = Array.isArray(prepare) ? (prepare as { readonly time?: unknown }[]) : [];
    return meaningOf(
        all.flatMap(({ time }) => time ?? []),
        () => undefined,
    );
}

function lengthOf(value: unknown): number {
    return Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
}

/** What something means, as a text: equal for equal meanings, wherever and in whatever order it is written. */
function meaningOf(value: unknown, nameFor: NameFor): string {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) {
        const all = value.map(each => meaningOf(each, nameFor)).sort();
        return `[${all.join(',')}]`;
    }
    if (typeof value !== 'object') return JSON.stringify(value);
    if ('node' in value) return 'said';
    const known = nameFor(value as Thing);
    if (known !== undefined) return known;
    if (isDeclared(value)) return JSON.stringify(value.name);
    const fields = Object.entries(value)
        .map(([field, each]) => [field, meaningOf(each, nameFor)] as const)
        .filter(([, means]) => means !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([field, means]) => `${field}:${means}`).join(',')}}`;
}

/** Something declared elsewhere, of which only the name is the programme's. */
function isDeclared(value: object): value is { readonly name: string } {
    return 'name' in value && typeof value.name === 'string';
}

/** A text that is said by itself, and not with something else. */
function isText(value: object): value is { readonly text: string } {
    return 'text' in value && typeof value.text === 'string' && Object.keys(value).length === 2 && 'origin' in value;
}

/** A field as it is written, on one line. */
function writtenOf(field: string, value: unknown): string {
    if (field === 'optional') return field;
    if (typeof value === 'string') return onOneLine(value);
    return textsIn(value).filter(Boolean).join(', ');
}

function textsIn(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(textsIn);
    if (typeof value !== 'object' || value === null) return [];
    if (isDeclared(value)) return [value.name];
    if (isText(value)) return [`“${onOneLine(value.text)}”`];
    if ('node' in value) return [onOneLine(writtenAt(value as Origin))];
    return 'origin' in value && value.origin ? [onOneLine(writtenAt(value.origin as Origin))] : [];
}

function onOneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
