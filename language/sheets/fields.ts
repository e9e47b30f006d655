import { amountOf, numberOf, sessions } from './cells/amounts.ts';
import { type Read, quoted } from './cells/cell.ts';
import { namesIn } from './cells/names.ts';
import { leadersOf } from './cells/people.ts';
import { whenOf } from './cells/when.ts';
import type { Field } from './columns.ts';
import type { Known, Vocabulary } from './vocabulary.ts';

/** How the cells of a column become statements of an activity. */
export interface FieldForm {
    /** The words that the statement begins with; empty where a cell says it whole. */
    readonly phrase: string;
    /** What the grammar calls it. */
    readonly types: readonly string[];
    /** The cell is prose, whatever it looks like. */
    readonly isProse?: true;
    readonly read: (cell: string, around: Around) => Read;
}

/** What a cell may be understood by. */
export interface Around {
    readonly vocabulary: Vocabulary;
    /** Activities, events and choices of the sheet, and those that are there already. */
    readonly held: readonly Known[];
    /** The column's head, and the unit in it. */
    readonly head: string;
    readonly unit: string | undefined;
    /** Makes a name for something that is not known yet; undefined where nothing may be declared. */
    readonly declare: ((sort: Declarable, title: string) => string) | undefined;
}

/** What may be declared for a name that nobody knows. */
export type Declarable = 'agency' | 'outcome' | 'strand' | 'competency' | 'tool' | 'reading';

const prose = (phrase: string, type: string): FieldForm => ({
    phrase,
    types: [type],
    isProse: true,
    read: cell => ({ value: quoted(cell) }),
});

const names = (phrase: string, type: string, what: string, of: (around: Around) => readonly Known[], sort?: Declarable): FieldForm => ({
    phrase,
    types: [type],
    read: (cell, around) => named(cell, around, what, of(around), sort),
});

/** The statements that a column can stand for, in the order in which an activity has them. */
export const FORMS: readonly (readonly [Field, FieldForm])[] = [
    ['choose', { phrase: 'choose', types: ['Choose'], read: cell => counted(cell) }],
    ['about', prose('about', 'About')],
    ['is', { phrase: 'is', types: ['Is'], read: modeOf }],
    ['when', { phrase: '', types: ['When', 'OnDate'], read: (cell, { unit }) => whenOf(cell, unit) }],
    ['every', { phrase: 'every', types: ['Every'], read: everyOf }],
    ['takes', { phrase: 'takes', types: ['Takes'], read: (cell, { unit }) => amountOf(cell, unit) }],
    ['lasts', { phrase: 'lasts', types: ['Lasts'], read: (cell, { unit }) => amountOf(cell, unit) }],
    ['prepare', { phrase: 'prepare', types: ['Prepare'], read: cell => ({ value: quoted(cell) }) }],
    ['expect', prose('expect', 'Expect')],
    ['bring', prose('bring', 'Bring')],
    ['hosted by', { phrase: 'hosted by', types: ['HostedBy'], read: hostsOf }],
    ['focus', prose('focus', 'Focus')],
    ['led by', { phrase: 'led by', types: ['LedBy'], read: (cell, { vocabulary }) => leadersOf(cell, vocabulary) }],
    ['with', names('with', 'With', 'role or group of people', ({ vocabulary }) => partiesOf(vocabulary))],
    ['together', { phrase: '', types: ['Alone', 'OneToOne', 'ByTeam', 'Groups'], read: togetherOf }],
    ['practises', names('practises', 'Practises', 'practical tool', ({ vocabulary }) => vocabulary.tools, 'tool')],
    ['draws on', names('draws on', 'DrawsOn', 'reading', ({ vocabulary }) => vocabulary.readings, 'reading')],
    ['after', names('after', 'After', 'activity', ({ held }) => held)],
    ['applied in', names('applied in', 'AppliedIn', 'activity', ({ held }) => held)],
    ['reflects on', names('reflects on', 'ReflectsOn', 'activity', ({ held }) => held)],
    ['targets', names('targets', 'Targets', 'dimension or element', ({ vocabulary }) => vocabulary.targets)],
    ['touches', names('touches', 'Touches', 'dimension or element', ({ vocabulary }) => vocabulary.targets)],
    ['trains', names('trains', 'Trains', 'competency', ({ vocabulary }) => vocabulary.competencies, 'competency')],
    ['serves', names('serves', 'Serves', 'outcome', ({ vocabulary }) => vocabulary.outcomes, 'outcome')],
    ['part of', names('part of', 'PartOf', 'strand', ({ vocabulary }) => vocabulary.strands, 'strand')],
    ['on track', names('on track', 'OnTrack', 'track', ({ vocabulary }) => vocabulary.tracks)],
    ['evidence', { phrase: 'evidence', types: ['Evidence'], read: cell => ({ value: quoted(cell) }) }],
    ['optional', { phrase: '', types: ['Optional'], read: optionalOf }],
    ['rationale', prose('rationale', 'Rationale')],
    ['to decide', prose('to decide', 'ToDecide')],
];

const parties = new WeakMap<Vocabulary, readonly Known[]>();

function partiesOf(vocabulary: Vocabulary): readonly Known[] {
    const known = parties.get(vocabulary) ?? [...vocabulary.roles, ...vocabulary.people];
    parties.set(vocabulary, known);
    return known;
}

function named(cell: string, { declare }: Around, what: string, known: readonly Known[], sort?: Declarable): Read {
    const found = namesIn(cell, known);
    const near = found.filter(({ isNear }) => isNear).map(one => `${one.known?.name ?? ''} for “${one.text}”`);
    const unknown = found.filter(one => !one.known).map(({ text }) => text);
    const declared = new Map(sort && declare ? unknown.map(text => [text, declare(sort, text)]) : []);
    const all = found.flatMap(one => one.known?.name ?? declared.get(one.text) ?? []);
    const told = [...near, ...[...declared].map(([text, name]) => `a new ${sort ?? ''}, ${name} for “${text}”`)];
    return {
        ...(all.length > 0 && { value: [...new Set(all)].join(', ') }),
        ...(told.length > 0 && { takenAs: told.join('; ') }),
        ...(unknown.length > declared.size && { left: { what: unknown.join(', '), why: `there is no ${what} of that name` } }),
    };
}

function hostsOf(cell: string, around: Around): Read {
    if (/^(?:host(?:ed)? by )?(?:each other|one another)$/i.test(cell)) return { value: 'each other' };
    if (/^another each time$/i.test(cell)) return { value: 'another each time' };
    const { vocabulary } = around;
    const [, sectors] = /^any(?: (?:agency|organisation|service))? in (.*)$/is.exec(cell) ?? [];
    const inSectors = namesIn(sectors ?? cell, vocabulary.sectors);
    const inAgencies = namesIn(cell, vocabulary.agencies);
    if (
        inSectors.length > 0 &&
        inSectors.every(({ known }) => known) &&
        (sectors !== undefined || !inAgencies.some(({ known }) => known))
    ) {
        const value = `any in ${inSectors.flatMap(({ known }) => known?.name ?? []).join(', ')}`;
        return { value, ...(sectors === undefined && { takenAs: value }) };
    }
    return named(cell, around, 'agency', vocabulary.agencies, 'agency');
}

function togetherOf(cell: string): Read {
    const text = cell.toLowerCase().replace(/[\u2010-\u2015]/g, '-');
    if (/^(alone|individual(ly)?|own study|self[ -]?study|solo|by (one|them)sel(f|ves))$/.test(text)) return { value: 'alone' };
    if (/^(one|1)[ -]?(to|:|-|2)[ -]?(one|1)$/.test(text)) return { value: 'one to one' };
    if (/^(by |in )?(the )?teams?$/.test(text)) return { value: 'by team' };
    if (/^(all|everyone|everybody|plenary|whole (group|cohort)|(full )?cohort|all together|large group)$/.test(text)) return {};
    const [, least, most] =
        /^(?:(?:in )?(?:small )?groups? of |in )?(\w+)(?: ?(?:-|to) ?(\w+))?(?: people| participants)?(?: (?:per|in a|in each|a) group)?$/.exec(
            text,
        ) ?? [];
    const [from, to] = [numberOf(least), numberOf(most)];
    if (/^(pairs?|in pairs)$/.test(text)) return { value: 'groups of 2' };
    if (from === undefined || from < 2 || (most !== undefined && to === undefined))
        return { left: { what: cell, why: 'it is no size of a group, and not “alone”, “one to one” or “by team”' } };
    return { value: `groups of ${from}${to === undefined ? '' : ` to ${to}`}` };
}

const YES = /^(y|yes|true|x|✓|✔|1|optional|voluntary|elective|if wanted)$/i;
const NO = /^(n|no|false|0|-|mandatory|required|compulsory|core|obligatory|all|everyone)$/i;

function optionalOf(cell: string, { head }: Around): Read {
    const isTurned =
        /mandatory|required|compulsory|core/i.test(head) &&
        !/optional|voluntary|elective/i.test(cell) &&
        !/mandatory|required|compulsory|core/i.test(cell);
    const [yes, no] = isTurned ? [NO, YES] : [YES, NO];
    if (yes.test(cell)) return { value: 'optional' };
    return no.test(cell) ? {} : { left: { what: cell, why: 'it says neither yes nor no' } };
}

const MODES = ['experience', 'reflection', 'theory', 'tools', 'skills', 'system'];

function modeOf(cell: string): Read {
    const text = cell.toLowerCase().replace(/ learning$|^learning (by|from|through) /, '');
    const found =
        MODES.find(mode => mode === text || `${mode}s` === text || mode === `${text}s`) ??
        { experiential: 'experience', reflective: 'reflection', theoretical: 'theory' }[text];
    return found ? { value: found } : { left: { what: cell, why: `it is none of ${MODES.join(', ')}` } };
}

function counted(cell: string): Read {
    const number = numberOf(/^(?:choose |any )?(\w+)(?: of .*)?$/i.exec(cell)?.[1]);
    return number !== undefined && Number.isInteger(number) ? { value: String(number) } : { left: { what: cell, why: 'it is no number' } };
}

const OFTEN: ReadonlyMap<string, string> = new Map([
    ['weekly', '1 week'],
    ['fortnightly', '2 weeks'],
    ['monthly', '1 month'],
    ['quarterly', '3 months'],
    ['yearly', '1 year'],
    ['annually', '1 year'],
]);

function everyOf(cell: string): Read {
    const often = OFTEN.get(cell.toLowerCase());
    return often ? { value: often } : amountOf(cell.replace(/^every\s+(?=\d|\w+ \w)/i, '').replace(/^every\s+/i, '1 '));
}

/** What two columns, of how many sessions and how long each is, say together. */
export function sessionsOf(count: string, each: string, units: { readonly each: string | undefined }): Read {
    const many = numberOf(count.replace(/\s*(sessions?|meetings?|times)$/i, ''));
    if (many === undefined) return { left: { what: count, why: 'it is no number of sessions' } };
    if (each === '') return { value: sessions(String(many), '') ?? '' };
    const length = amountOf(each, units.each);
    const value =
        length.value === undefined || / (a|for|sessions?) /.test(` ${length.value} `.replace('half a', 'half'))
            ? undefined
            : sessions(String(many), length.value);
    return value === undefined
        ? { value: sessions(String(many), '') ?? '', left: { what: each, why: 'it is no length of one session that is known' } }
        : { value };
}
