import { FAMILY_TITLES } from '../../../language/documentation/words.ts';
import type { Carried, Severity } from '../../../language/findings/finding.ts';
import type { Outcome } from '../../../language/model/design/design.ts';
import type { Part, WhyUnknown } from '../../../language/model/delivery/delivery.ts';
import type { Strength } from '../../../language/model/strengths.ts';
import * as wording from '../../../language/model/amounts/wording.ts';

const COUNTED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    information: ['piece of information', 'pieces of information'],
    hint: ['hint', 'hints'],
};

/** What the reviewer's page says. */
export const REVIEW = {
    label: 'Review',
    parts: {
        sound: 'What is sound',
        logic: 'From outcomes to what grows',
        delivery: 'What it asks of those who give it',
        load: 'The busiest month against protected time',
        changes: (version: string) => `What changed since ${version}`,
        findings: 'What is questioned',
        decide: 'What is still to decide',
        accepted: 'What is accepted',
        why: 'Why it is so',
        decision: 'The decision',
    },
    nothingOpen: 'Nothing is left open in the plan.',
    facts: {
        status: 'Status',
        version: 'Version',
        changed: 'Last changed',
        written: 'Written in',
        designedBy: 'Designed by',
        approved: 'Approved',
    },
    /** Where a programme stands; nothing where it does not say. */
    status: { draft: 'draft', 'for approval': 'for approval' } as Readonly<Record<'draft' | 'for approval', string>>,
    notSaid: 'Not said',
    notKnown: 'Not known',
    by: (author: string) => `by ${author}`,
    changedSince: 'and changed since',
    strengths: (count: number) =>
        count === 0
            ? 'Nothing that the study speaks for is in the design yet.'
            : `${wording.counted(count, 'thing that the study speaks for is', 'things that the study speaks for are')} in the design.`,
    questioned: (findings: string) => `Questioned: ${findings}.`,
    nothingQuestioned: 'Nothing is questioned.',
    counted: (count: number, severity: Severity) => wording.counted(count, ...COUNTED[severity]),
    acceptedCount: (count: number) => `${wording.counted(count, 'finding is', 'findings are')} accepted with a reason.`,
    undecided: (count: number) => `${wording.counted(count, 'thing is', 'things are')} still to decide.`,
    nothingSound: 'There is nothing yet in the design that the study speaks for.',
    /** A strength in a sentence; `seen` is where it shows. */
    strength: ({ words }: Pick<Strength, 'name' | 'words'>, _seen: readonly string[]) => words,
    carried: { stated: 'the study says so', implied: 'it follows from the study', house: 'our own convention' } as Readonly<
        Record<Carried, string>
    >,
    ownFigure: 'the figure is our own',
    severities: { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' } as Readonly<Record<Severity, string>>,
    severity: (severity: string) => `${severity}: `,
    families: FAMILY_TITLES,
    acceptances: {
        none: 'Nothing is accepted.',
        caption: 'What is accepted, and why',
        head: { rule: 'Rule', because: 'Because', until: 'Until', answers: 'What it answers', written: 'Written at' },
        noReason: 'no reason is given',
        noEnd: 'no end is given',
        expired: 'expired',
        on: (day: string) => ` on ${day}`,
        nothing: 'nothing at present',
    },
    since: {
        date: (day: string) => `That version is of ${day}.`,
        isNew: 'The programme was not there then: all of it is new.',
    },
    decision: {
        decision: 'Decision',
        answers: ['Approved', 'Approved with changes', 'Not yet'] as readonly string[],
        remarks: 'Remarks',
        name: 'Name',
        date: 'Date',
        intoPlan: 'An approval can be written into the plan itself: ',
    },
    bodies: { programme: 'The programme', cohort: 'The cohort' },
    logic: {
        none: 'It names no outcome, so that no thread can be drawn.',
        title: 'From outcomes to what serves them, to what grows there',
        sorts: { end: 'outcome', process: 'process outcome', learning: 'learning outcome' } as Readonly<Record<Outcome['sort'], string>>,
        unserved: (outcome: string) => `Nothing serves ${outcome}.`,
        thread: (outcome: string, by: string, through: string | undefined, grows: string | undefined) =>
            `${outcome} is served by ${by}${through === undefined ? '' : `, also through ${through}`}; ${grows === undefined ? 'nothing there targets a dimension' : `there grow ${grows}`}.`,
        head: {
            outcome: 'Outcome',
            sort: 'Sort',
            servedBy: 'Served by',
            through: 'Through',
            dimensions: 'Dimensions that grow there',
            whole: 'Whole',
        },
        optional: (title: string) => `${title} (optional)`,
        nothing: 'nothing',
        noDimension: 'none',
        yes: 'yes',
        no: 'no',
        loose: 'What hangs loose:',
        nothingLoose: 'Nothing hangs loose.',
        /** Each the beginning of a sentence that what hangs loose ends. */
        ends: {
            unserved: 'Nothing serves',
            servedByOptionalOnly: 'Only what is optional serves',
            adrift: 'No end outcome follows from',
            activities: 'These serve no outcome and feed nothing:',
            theory: 'Theory that is applied in nothing:',
            experience: 'Experience on which nothing reflects:',
        },
        columns: { ends: 'For whom, and what for', others: 'On the way', items: 'What serves it', dimensions: 'What grows there' },
        through: (outcomes: string) => `through ${outcomes}`,
        nothingServes: 'nothing serves it',
    },
    delivery: {
        none: 'It does not say who leads, hosts or takes part in anything.',
        caption: 'What one running asks of those who give it, their own preparation left out',
        head: { who: 'Who', hours: 'Hours', days: 'Working days', what: 'For what', unknown: 'Cannot be told' },
        parts: { leads: 'lead', hosts: 'host', 'takes part': 'take part in' } as Readonly<Record<Part, string>>,
        does: (part: string, items: string) => `${part} ${items}`,
        over: (item: string, times: string) => `${item} (${times} over)`,
        unknown: {
            time: 'it states no time',
            people: 'nobody says how many people take part',
            teams: 'nobody says how many teams there are',
            groups: 'nobody says how large its groups are',
        } as Readonly<Record<WhyUnknown, string>>,
    },
};
