import { fold } from './fold.ts';
import type { Table } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a column of a sheet can be, by the name that a mapping gives it, with the heads that are known for it: in lower case, without what stands in brackets. */
const HEADS = {
    part: ['part'],
    phase: ['phase', 'stage', 'programme phase', 'part of the programme'],
    within: ['within', 'event', 'event or choice', 'residential', 'retreat', 'block', 'module', 'part of event'],
    kind: [
        'kind',
        'type',
        'activity type',
        'type of activity',
        'kind of activity',
        'kind of learning',
        'learning type',
        'format',
        'category',
        'method',
        'learning method',
        'delivery method',
        'intervention',
    ],
    name: ['name'],
    title: [
        'title',
        'activity',
        'activity title',
        'activity name',
        'name of activity',
        'learning activity',
        'session',
        'session title',
        'session name',
        'element',
        'programme element',
        'component',
        'item',
        'what',
        'topic',
        'subject',
        'unit',
        'course',
        'workshop',
        'content',
    ],
    when: ['when', 'timing', 'month', 'months', 'week', 'weeks', 'date', 'dates', 'day', 'start', 'start date', 'schedule', 'timescale'],
    every: ['every', 'frequency', 'how often'],
    takes: [
        'takes',
        'duration',
        'hours',
        'time',
        'length',
        'days',
        'minutes',
        'time commitment',
        'commitment',
        'contact hours',
        'contact time',
        'effort',
        'how long',
        'workload',
        'no of days',
        'no of hours',
        'number of days',
        'number of hours',
        'total hours',
    ],
    sessions: ['sessions', 'number of sessions', 'no of sessions', 'meetings', 'number of meetings', 'no of meetings', 'times'],
    each: ['length of session', 'session length', 'hours per session', 'hours each', 'duration of session', 'time per session', 'each'],
    lasts: ['lasts', 'elapsed time', 'stretches'],
    where: ['where', 'delivery', 'delivery mode', 'mode of delivery', 'setting', 'medium'],
    place: ['place', 'venue', 'location', 'room', 'at'],
    prepare: ['prepare', 'preparation', 'pre-work', 'prework', 'pre-reading', 'before', 'to prepare'],
    about: ['about', 'description', 'summary', 'details', 'detail', 'overview', 'aim', 'aims', 'purpose', 'objective', 'objectives'],
    expect: ['expect', 'what to expect', 'expectations'],
    bring: ['bring', 'what to bring', 'to bring'],
    'led by': [
        'led by',
        'lead',
        'leads',
        'leader',
        'facilitator',
        'facilitators',
        'facilitated by',
        'delivered by',
        'deliverer',
        'trainer',
        'tutor',
        'speaker',
        'speakers',
        'presenter',
        'faculty',
        'run by',
        'who leads',
        'responsible',
    ],
    with: ['with', 'who', 'who with', 'participants', 'attendees', 'audience', 'who attends', 'people', 'who is there', 'also present'],
    together: ['how many together', 'grouping', 'group', 'group size', 'groups', 'size of group', 'groups of'],
    'hosted by': ['hosted by', 'host', 'hosts', 'host agency', 'host organisation', 'placement with'],
    targets: [
        'targets',
        'dimension',
        'dimensions',
        'target',
        'dimensions targeted',
        'mapped to',
        'maps to',
        'mapping',
        'framework',
        'capabilities',
        'capability',
        'learning outcomes',
        'addresses',
    ],
    touches: ['touches', 'also touches', 'also reaches', 'secondary dimensions'],
    trains: ['trains', 'competency', 'competencies', 'competence', 'competences', 'skills trained'],
    serves: ['serves', 'outcome', 'outcomes', 'outcomes served', 'contributes to'],
    'part of': ['part of', 'strand', 'strands', 'theme', 'themes', 'thread'],
    'on track': ['on track', 'track', 'tracks', 'route', 'pathway'],
    practises: ['practises', 'practices', 'tools', 'tool', 'tools practised'],
    'draws on': ['draws on', 'reading', 'readings', 'reading list', 'literature', 'sources'],
    'applied in': ['applied in', 'application', 'put to use in'],
    'reflects on': ['reflects on', 'reflection on'],
    after: ['after', 'follows', 'prerequisite', 'prerequisites', 'comes after'],
    focus: ['focus', 'learning focus', 'what to attend to'],
    evidence: ['evidence', 'evidence of learning', 'how it shows', 'output', 'outputs', 'product'],
    optional: ['optional', 'mandatory', 'required', 'compulsory', 'core'],
    is: ['is', 'way of learning', 'mode of learning', 'learning mode', 'mode'],
    choose: ['choose'],
    rationale: ['rationale', 'why', 'reason', 'justification'],
    'to decide': ['to decide', 'open questions', 'question', 'questions', 'to be confirmed', 'tbc'],
    'as written': ['as written'],
    'leave out': ['leave out', 'no', 'nr', '#', 'row', 'line', 'hours least', 'hours most'],
} as const;

/** A column that stands for a statement, or for where a row belongs. `note`: a text that goes into a note for facilitators under the column's head. */
export type Field = keyof typeof HEADS | 'note';

/** What a mapping may call a column: a field, or `targets NAME` and `touches NAME` for a column of crosses. */
export type ColumnUse = Field | `targets ${string}` | `touches ${string}`;

/** The fields by name, for telling which there are. */
export const FIELDS: readonly Field[] = [...(Object.keys(HEADS) as Field[]), 'note'];

/** What a column is taken for. */
export interface Column {
    /** Where it stands, counted from 0. */
    readonly at: number;
    /** What it is called: its head, told apart from those of other columns. */
    readonly head: string;
    /** Its head as it is in the table; empty where it has none. */
    readonly typed: string;
    readonly use: ColumnUse;
    /** It was found by its head, given by a mapping, or left as the last resort. */
    readonly how: 'head' | 'mapping' | 'guess';
    /** The unit that the head says: `Duration (days)`. */
    readonly unit?: string;
}

/** What columns are, by their heads; of several with one head the second is `Notes (2)`. */
export type Mapping = Readonly<Record<string, string>>;

const BY_HEAD = new Map<string, Field>(
    (Object.entries(HEADS) as [Field, readonly string[]][]).flatMap(([field, heads]) => heads.map(head => [fold(head), field] as const)),
);

/** Tells whether a text is a head that is known: for a column of its own, for a dimension or element, or in a mapping. */
export function headsKnownTo(vocabulary: Vocabulary, mapping: Mapping = {}): (text: string) => boolean {
    const mapped = new Set(Object.keys(mapping).map(fold));
    return text => text !== '' && (BY_HEAD.has(fold(plain(text))) || mapped.has(fold(text)) || targetFor(text, vocabulary) !== undefined);
}

/** Whether a mapping may call a column so. */
export function isUse(text: string): text is ColumnUse {
    return FIELDS.some(field => field === text) || /^(targets|touches) \S+$/.test(text);
}

/** What each column with a head or with texts in it is taken for: as `mapping` has it by its head, else as its head says. */
export function guessColumns(table: Table, vocabulary: Vocabulary, mapping: Mapping = {}): Column[] {
    const mapped = new Map(Object.entries(mapping).map(([head, use]) => [fold(head), use]));
    const columns: Column[] = [];
    const taken = new Set<string>();
    const heads = headsApart(table.head);
    table.head.forEach((head, at) => {
        if (head === '' && table.rows.every(row => (row.cells[at] ?? '') === '')) return;
        const unit = unitIn(head);
        const called = heads[at] ?? '';
        const said = mapped.get(fold(called));
        const column = (use: ColumnUse, how: Column['how']): Column => ({
            at,
            head: called,
            typed: head,
            use,
            how,
            ...(unit && { unit }),
        });
        if (said !== undefined && isUse(said)) columns.push(column(said, 'mapping'));
        else {
            const field = BY_HEAD.get(fold(plain(head)));
            const target = field ? undefined : targetFor(head, vocabulary);
            // Of two columns for one statement the first is taken; the other one is kept as a note.
            const isFree = field !== undefined && (field === 'leave out' || !taken.has(field));
            if (field && isFree) columns.push(column(field, 'head'));
            else if (target) columns.push(column(`targets ${target}`, 'head'));
            else columns.push(column('note', 'guess'));
        }
        taken.add(columns.at(-1)?.use ?? '');
    });
    return withTitle(columns, table, taken);
}

/** A head for each column that no other has: its own, with a number where one before it has that head; its letter where it has none. */
function headsApart(heads: readonly string[]): string[] {
    const all = new Set(heads.map(fold));
    const given = new Set<string>();
    return heads.map((head, at) => {
        let called = head || letterOf(at);
        for (let number = 2; given.has(fold(called)) || (called !== head && all.has(fold(called))); number++)
            called = `${head || letterOf(at)} (${number})`;
        given.add(fold(called));
        return called;
    });
}

/** Sees to it that some column has the titles: one that is called a name, a module or a workshop, else the first of texts that differ. */
function withTitle(columns: readonly Column[], table: Table, taken: ReadonlySet<string>): Column[] {
    if (taken.has('title')) return [...columns];
    const textsOf = ({ at }: Column) => table.rows.map(row => row.cells[at] ?? '').filter(Boolean);
    const chosen =
        columns.find(({ use, how }) => use === 'name' && how === 'head') ??
        (taken.has('part') ? undefined : columns.find(({ use, how }) => use === 'within' && how === 'head')) ??
        columns.find(
            column => column.use === 'note' && textsOf(column).length > table.rows.length / 2 && new Set(textsOf(column)).size > 1,
        );
    return columns.map(column => (column === chosen ? { ...column, use: 'title', how: 'guess' } : column));
}

/** A head without what stands in brackets behind it, and marks at its end. */
function plain(head: string): string {
    return head
        .replace(/[([].*$/s, '')
        .replace(/[\s:*?.]+$/, '')
        .trim();
}

const UNITS: readonly (readonly [RegExp, string])[] = [
    [/\b(mins?|minutes?)\b/i, 'minutes'],
    [/\b(hrs?|hours?|h)\b/i, 'hours'],
    [/\bdays?\b/i, 'days'],
    [/\b(wks?|weeks?)\b/i, 'weeks'],
    [/\b(mths?|months?)\b/i, 'months'],
];

function unitIn(head: string): string | undefined {
    return UNITS.find(([pattern]) => pattern.test(head))?.[1];
}

function targetFor(head: string, { targets }: Vocabulary): string | undefined {
    const key = fold(head);
    if (key === '') return undefined;
    const found = targets.filter(({ name, title }) => [name, title, name.slice(name.indexOf('.') + 1)].some(text => fold(text) === key));
    return found.find(({ name }) => name === head)?.name ?? found[0]?.name;
}

/** What a spreadsheet calls a column: A, B, … AA. */
export function letterOf(at: number): string {
    return (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
