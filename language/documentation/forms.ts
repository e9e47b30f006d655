/** A way in which a statement can be written. */
export interface Form {
    /** The statement's words, with what the writer fills in between ‹ and ›: `takes ‹how many› sessions of ‹how long each›`. */
    readonly form: string;
    /** What it says, in a sentence. */
    readonly says: string;
    /** What goes in each place, in their order. */
    readonly places: readonly string[];
}

const AMOUNT = 'An amount of time: `2 days`, `90 minutes`, `about 4 to 6 hours`, `half a day`.';
const COUNT = 'A number: `8`, `2 to 3`, `about 12`, `at least 2`.';
const SPAN = 'A length: `6 weeks`, `18 months`, `about 8 months`.';
const DAY = 'A day, as `2027-01-11`.';
const MONTHS = 'Counted from the start of the programme: 1 is its first month.';
const WEEKS = 'Counted from the start of the programme: 1 is its first week.';
const WORDS = 'A text between quotation marks.';
const TARGETS = 'A dimension or an element of one, such as `thinking.synthesis`; several with commas between them.';
const HELD = 'Activities, events or choices of this programme, by their names.';

type Entry = readonly [form: string, says: string, ...places: string[]];

const ENTRIES: readonly Entry[] = [
    ['takes ‹how long›', 'Effort: what it asks of one participant’s time, all in all.', AMOUNT],
    ['takes ‹how many› sessions of ‹how long each›', 'Effort, in sessions of one length.', COUNT, AMOUNT],
    [
        'takes ‹how long› a ‹day, week, month or year› for ‹how long it runs›',
        'Effort that comes again and again; without `for`, as long as it runs.',
        AMOUNT,
        'How often: `a day`, `a week`, `a month` or `a year`.',
        SPAN,
    ],
    ['takes full time for ‹how long it runs›', 'The whole of a participant’s working time; without `for`, as long as it runs.', SPAN],
    ['lasts ‹how long›', 'Elapsed time: how long it stretches, whatever it asks of a participant.', SPAN],
    ['prepare ‹how long› ‹what›', 'What participants do beforehand, with its hours, which are counted beside its own.', AMOUNT, WORDS],
    ['prepare ‹what›', 'What participants do beforehand, in prose; no hours are counted.', WORDS],
    [
        'accept ‹rule› because ‹why› until ‹day›',
        'A finding that you have looked at and decided to live with. It stays listed, as accepted.',
        'The rule’s name, as the finding gives it.',
        'The reason, which reviewers see. Without one, nothing is accepted.',
        `The last day on which it counts; it may be left out. ${DAY}`,
    ],
    [
        'grants ‹condition› ‹how›',
        'A condition of an authorising environment that is granted, and how.',
        'A condition of the library, such as `latitude`, or one of your own.',
        WORDS,
    ],
    ['grants protected-time ‹how long› ‹how›', 'Working time that participants are given for the programme.', AMOUNT, WORDS],
    [
        'holds ‹activity› on ‹day› at ‹where›',
        'The day, and the place, on which this run holds something.',
        'An activity, event or choice, by its name.',
        DAY,
        WORDS,
    ],
    [
        'hosted by ‹agencies›',
        'The agencies of which a participant goes to one.',
        'Agencies, by their names; several with commas between them.',
    ],
    ['hosted by any in ‹sectors›', 'A host that is not known beforehand, in a sector.', 'Sectors, such as `health`.'],
    ['hosted by each other', 'The agencies of the cohort receive each other’s people.'],
    ['hosted by another each time', 'Participants go to a different place each time.'],
    ['led by ‹role› ‹who›', 'Who leads it, and who that is.', 'A role, such as `coach` or `facilitator`.', `${WORDS} It may be left out.`],
    [
        'supported by ‹role› ‹what they do›',
        'Who stands behind participants while they take part.',
        'A role, such as `line-manager`.',
        WORDS,
    ],
    ['months ‹first› to ‹last›', 'The months in which it is.', MONTHS, MONTHS],
    ['month ‹which›', 'The month in which it is; or several, with commas between them.', MONTHS],
    ['weeks ‹first› to ‹last›', 'The weeks in which it is.', WEEKS, WEEKS],
    ['week ‹which›', 'The week in which it is; or several, with commas between them.', WEEKS],
    ['every ‹how long›', 'How often it comes again.', SPAN],
    ['on ‹day›', 'The day on which it is.', DAY],
    ['on track ‹tracks›', 'The tracks on which it is.', 'Tracks of this programme, by their names.'],
    ['targets ‹what›', 'What it is for.', TARGETS],
    ['touches ‹what›', 'What it also reaches, without being for it.', TARGETS],
    ['expresses ‹what›', 'What the competency is a part of.', TARGETS],
    ['serves ‹outcomes›', 'The outcomes that it is for.', 'Outcomes of this programme, by their names.'],
    ['leads to ‹outcomes›', 'The outcomes that this process outcome is on the way to.', 'Outcomes of this programme, by their names.'],
    ['applied in ‹activities›', 'Where what is learnt here is put to use.', HELD],
    ['reflects on ‹activities›', 'The experience that is made sense of here.', HELD],
    ['after ‹activities›', 'What comes before it.', HELD],
    ['leaves out ‹activities›', 'What is no part of this track.', HELD],
    ['practises ‹tools›', 'The practical tools that are tried out.', 'Tools, by their names.'],
    ['draws on ‹readings›', 'The texts that it draws on.', 'Readings, by their names.'],
    ['trains ‹competencies›', 'The competencies that people are trained in.', 'Competencies, by their names.'],
    ['with ‹roles or people›', 'Who takes part beside the participants.', 'Roles, or groups of people, by their names.'],
    ['groups of ‹how many›', 'How large the groups are in which it is done.', COUNT],
    ['choose ‹how many›', 'How many of the alternatives each participant does.', COUNT],
    ['measured by ‹how›', 'How it will be seen whether the outcome has come about.', WORDS],
    ['reviewed at ‹when›', 'When the outcome is looked at, counted from the start.', SPAN],
    [
        'assessed by ‹method› ‹what›',
        'How it is judged what participants learned.',
        'A method, such as `reflective-account`.',
        `${WORDS} It may be left out.`,
    ],
    ['chosen by ‹methods›', 'How participants are chosen.', 'Methods, such as `peer-nomination`.'],
    ['for ‹people›', 'The people for whom it becomes better.', 'Groups of people who use services, by their names.'],
    ['from ‹agencies›', 'The agencies that participants come from.', 'Agencies, by their names.'],
    [
        'from any in ‹sectors›',
        'Sectors that participants come from, where the agencies are not known beforehand.',
        'Sectors, such as `health`.',
    ],
    [
        'each team from ‹how many› ‹agencies, sectors or levels›',
        'What every team brings together.',
        COUNT,
        '`agencies`, `sectors` or `levels`.',
    ],
    ['each team with ‹roles›', 'Who is in every team.', 'Roles, by their names.'],
    ['at ‹levels›', 'The levels at which participants work.', 'Levels, such as `director`.'],
    ['followed up for ‹how long› from the start', 'How long effects are looked into, counted from the first day.', SPAN],
    ['followed up for ‹how long› after the end', 'How long effects are looked into, counted from the last day.', SPAN],
    ['approved by ‹who› on ‹day›', 'Who approved the programme, and when.', WORDS, DAY],
    ['starts ‹day›', 'The first day.', DAY],
    [
        'note ‹heading› ‹text› for ‹roles›',
        'A remark for the handbook; without `for`, for everybody.',
        WORDS,
        WORDS,
        'Roles, or `participants`.',
    ],
    ['status draft', 'What is not yet written is told quietly, as still to come.'],
    ['status for approval', 'The programme is ready to be decided on.'],
    ['in person at ‹where›', 'People meet.', `${WORDS} It may be left out.`],
    ['residential at ‹where›', 'People meet and stay overnight.', `${WORDS} It may be left out.`],
    [
        'agency ‹Name› ‹title› in ‹sector›',
        'An organisation that takes part.',
        'What the file calls it.',
        WORDS,
        'A sector, such as `health`.',
    ],
    [
        'kind ‹name› ‹title› is ‹mode or kind›',
        'A kind of activity of your own.',
        'What begins an activity of it.',
        WORDS,
        'A mode, or the kind that it is a kind of.',
    ],
    ['competency ‹Name› ‹title› expresses ‹what›', 'Something people are trained in.', 'What the file calls it.', WORDS, TARGETS],
    [
        'grows through ‹mode› ‹how sure›',
        'The modes of learning through which the dimension grows.',
        'A mode; several with commas between them.',
        '`stated`, `implied` or `house`.',
    ],
];

const FORMS: readonly Form[] = ENTRIES.map(([form, says, ...places]) => ({ form, says, places }));

/** A form with how far it has been written. */
export interface FormWritten {
    readonly form: Form;
    /** The place that comes next or is being written, from 0; null where none is. */
    readonly place: number | null;
    /** How many of the form's fixed words have been written. */
    readonly fits: number;
}

/** The ways in which a statement that begins with `words` can go on or be written, as they are listed; each as far as it has been written. */
export function formsOf(words: readonly string[]): FormWritten[] {
    return FORMS.flatMap(form => {
        const written = writtenSoFar(form, words);
        return written ? [written] : [];
    });
}

function writtenSoFar(form: Form, words: readonly string[]): FormWritten | undefined {
    const parts = form.form.match(/‹[^›]*›|[^‹\s]+/g) ?? [];
    const isPlace = (at: number) => parts[at]?.startsWith('‹') ?? false;
    if (words.length === 0) return undefined;
    // `at`: the part that is being written; `filled`: how many words are in it, where it is a place.
    let [at, filled, fits] = [0, 0, 0];
    for (const word of words) {
        const fixed = nextFixed(parts, at);
        const isDue = !isPlace(at) || filled > 0;
        if (fixed !== undefined && parts[fixed] === word && isDue) [at, filled, fits] = [fixed + 1, 0, fits + 1];
        else if (isPlace(at) && filled > 0 && word.startsWith('"') && isPlace(at + 1)) [at, filled] = [at + 1, 1];
        else if (isPlace(at)) filled++;
        else return undefined;
    }
    const places = parts.flatMap((_, index) => (isPlace(index) ? [index] : []));
    const next = places.find(index => index >= at) ?? places.at(-1);
    return { form, fits, place: next === undefined ? null : places.indexOf(next) };
}

/** The nearest fixed word from a part on, with only places before it. */
function nextFixed(parts: readonly string[], from: number): number | undefined {
    const found = parts.findIndex((part, index) => index >= from && !part.startsWith('‹'));
    return found < 0 ? undefined : found;
}
