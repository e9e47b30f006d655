import type { AstNode } from 'langium';

/** What can hold statements, by its name in the grammar. */
export type Body =
    | 'Document'
    | 'Framework'
    | 'Dimension'
    | 'Element'
    | 'Kind'
    | 'Agency'
    | 'People'
    | 'Competency'
    | 'Reading'
    | 'Role'
    | 'Method'
    | 'Tool'
    | 'Condition'
    | 'Level'
    | 'Sector'
    | 'Finding'
    | 'Programme'
    | 'Outcome'
    | 'Cohort'
    | 'AuthorisedBy'
    | 'Run'
    | 'Track'
    | 'Strand'
    | 'Phase'
    | 'Event'
    | 'Choice'
    | 'Activity';

/** A statement or declaration of the language, as it is explained to a designer. */
export interface StatementText {
    /** The words it begins with: `hosted by`. */
    readonly phrase: string;
    /** Its name in the grammar. Statements that begin in several ways have an entry for each. */
    readonly type: string;
    /** What it means, in a sentence. */
    readonly says: string;
    /** Where it can stand. */
    readonly within: readonly Body[];
    /** The statement with tab stops for what is to be filled in, in the editor's snippet form. */
    readonly snippet: string;
    /** It may stand more than once in one body. */
    readonly repeats?: true;
}

const PLAN: readonly Body[] = ['Programme', 'Phase', 'Event', 'Choice', 'Activity'];
const DOING: readonly Body[] = ['Event', 'Activity'];
const WHEN: readonly Body[] = ['Phase', 'Event', 'Choice', 'Activity'];
const SHARED: readonly Body[] = ['Document', 'Programme'];
const VOCABULARY: readonly Body[] = [
    'Framework',
    'Dimension',
    'Element',
    'Kind',
    'Agency',
    'People',
    'Competency',
    'Reading',
    'Role',
    'Method',
    'Tool',
    'Condition',
    'Level',
    'Sector',
    'Finding',
];
const PARTS: readonly Body[] = ['Outcome', 'Cohort', 'AuthorisedBy', 'Run', 'Track', 'Strand'];
const ALL: readonly Body[] = [...VOCABULARY, ...PLAN, ...PARTS];

type Entry = readonly [phrase: string, type: string, within: readonly Body[], snippet: string, says: string, repeats?: true];

// In the order in which a designer comes to them.
const ENTRIES: readonly Entry[] = [
    // declarations that all files of a workspace share
    [
        'programme',
        'Programme',
        ['Document'],
        'programme ${1:Name} "${2:Title}" {\n\tstatus draft\n\t$0\n}',
        'A leadership programme: what it is for, who takes part, and the activities it is made of.',
        true,
    ],
    [
        'framework',
        'Framework',
        SHARED,
        'framework ${1:Name} "${2:Title}" {\n\t$0\n}',
        'A picture of what a leader grows in, made of dimensions. The library brings `SystemsLeadership`, the picture of the study.',
        true,
    ],
    [
        'kind',
        'Kind',
        SHARED,
        'kind ${1:name} "${2:Title}" is ${3|experience,reflection,theory,tools,skills,system|}',
        'A kind of activity of your own: its name can then begin an activity. `is` says its mode, or the kind that it is a kind of.',
        true,
    ],
    [
        'agency',
        'Agency',
        SHARED,
        'agency ${1:Name} "${2:Title}" in $3',
        'An organisation that takes part, hosts, designs or pays, with the sector it belongs to.',
        true,
    ],
    ['people', 'People', SHARED, 'people ${1:name} "${2:Title}"', 'A group of people who use services, for whom outcomes are meant.', true],
    [
        'competency',
        'Competency',
        SHARED,
        'competency ${1:Name} "${2:Title}" expresses $3',
        'Something people are trained in. `expresses` says which dimensions or elements it is a part of.',
        true,
    ],
    ['reading', 'Reading', SHARED, 'reading ${1:Name} "${2:Title}" {\n\tby   "$3"\n\tyear $4\n}', 'A text that activities draw on.', true],
    [
        'role',
        'Role',
        SHARED,
        'role ${1:name} "${2:Title}"',
        'A part that somebody has in the programme: who leads, takes part, sponsors. `is service-users` makes them users of services for every rule.',
        true,
    ],
    ['tool', 'Tool', SHARED, 'tool ${1:name} "${2:Title}"', 'A practical tool that activities practise.', true],
    [
        'method',
        'Method',
        SHARED,
        'method ${1:name} "${2:Title}"',
        'A way of choosing participants, or of assessing what they learned.',
        true,
    ],
    [
        'level',
        'Level',
        SHARED,
        'level ${1:name} "${2:Title}"',
        'A level at which participants work; `is senior` where it is one of those at the top.',
        true,
    ],
    ['sector', 'Sector', SHARED, 'sector ${1:name} "${2:Title}"', 'A part of the system that agencies belong to.', true],
    [
        'condition',
        'Condition',
        SHARED,
        'condition ${1:name} "${2:Title}"',
        'Something that those with authority can grant, so that participants may lead across the system.',
        true,
    ],
    [
        'finding',
        'Finding',
        SHARED,
        'finding ${1:name} "${2:Title}" {\n\tabout   "$3"\n\tsection "$4"\n\theading "$5"\n}',
        'Something that a study found, with the place where it stands.',
        true,
    ],
    // in frameworks, kinds, readings, findings
    [
        'dimension',
        'Dimension',
        ['Framework'],
        'dimension ${1:name} "${2:Title}" {\n\t$0\n}',
        'One of the ways in which a leader grows, made of elements.',
        true,
    ],
    ['element', 'Element', ['Dimension'], 'element ${1:name} "${2:Title}"', 'A part of a dimension that activities can target.', true],
    ['source', 'Source', ['Framework'], 'source "$1"', 'Where the framework comes from.'],
    [
        'grows through',
        'GrowsThrough',
        ['Dimension'],
        'grows through ${1|experience,reflection,theory,tools,skills,system|}',
        'The modes of learning through which the dimension grows, each with how sure that is: stated by the study, implied, or our own convention (house).',
    ],
    [
        'limited',
        'Limited',
        ['Dimension'],
        'limited "$1"',
        'Why this dimension can hardly be taught, so that it matters how people are chosen.',
    ],
    ['rests on', 'RestsOn', ['Kind'], 'rests on $1', 'The findings of the study that speak for this kind of activity.'],
    ['by', 'By', ['Reading'], 'by "$1"', 'Who wrote it.'],
    ['year', 'Year', ['Reading'], 'year $1', 'The year in which it came out.'],
    ['link', 'Link', ['Reading'], 'link "https://$1"', 'Where it can be read.'],
    ['section', 'Section', ['Finding'], 'section "$1"', 'The section of the study.', true],
    ['heading', 'Heading', ['Finding'], 'heading "$1"', 'The heading in that section.', true],
    // the head of a programme
    ['purpose', 'Purpose', ['Programme'], 'purpose "$1"', 'Why the programme exists, in a sentence: what will be different, and for whom.'],
    ['uses', 'Uses', ['Programme'], 'uses $1', 'The framework whose dimensions the programme targets; without it, `SystemsLeadership`.'],
    ['place', 'Place', ['Programme'], 'place "$1"', 'The place whose system the programme is about.'],
    ['starts', 'Starts', ['Programme', 'Run'], 'starts ${1:2027-01-11}', 'The first day, as `2027-01-11`.'],
    [
        'followed up for',
        'FollowedUp',
        ['Programme'],
        'followed up for ${1:3 years} ${2|from the start,after the end|}',
        'How long its effects are looked into, counted from the start or after the end.',
    ],
    [
        'status',
        'Status',
        ['Programme'],
        'status ${1|draft,for approval|}',
        'How far the text is. In a draft, what is not yet written is told quietly, as still to come.',
    ],
    ['approved by', 'ApprovedBy', ['Programme'], 'approved by "$1" on ${2:2027-01-11}', 'Who approved the programme, and when.'],
    ['version', 'Version', ['Programme'], 'version "$1"', 'What this version of the programme is called.'],
    ['designed by', 'DesignedBy', ['Programme'], 'designed by $1', 'The agencies or roles that design the programme together.'],
    ['commissioned by', 'CommissionedBy', ['Programme'], 'commissioned by $1', 'The agencies that ask for the programme.'],
    ['delivered by', 'DeliveredBy', ['Programme'], 'delivered by $1', 'The agencies that give the programme.'],
    ['funded by', 'FundedBy', ['Programme'], 'funded by $1', 'The agencies that pay for the programme.'],
    // its parts
    [
        'outcome',
        'Outcome',
        ['Programme'],
        'outcome ${1:Name} "${2:Title}" {\n\tfor $3\n\tmeasured by "$4"\n}',
        'What becomes better for people who use services: an end outcome.',
        true,
    ],
    [
        'process outcome',
        'Outcome',
        ['Programme'],
        'process outcome ${1:Name} "${2:Title}" {\n\tleads to $3\n\tmeasured by "$4"\n}',
        'A change in how agencies work, on the way to an end outcome.',
        true,
    ],
    [
        'learning outcome',
        'Outcome',
        ['Programme'],
        'learning outcome ${1:Name} "${2:Title}" {\n\ttargets $3\n}',
        'What a participant will be able to do.',
        true,
    ],
    [
        'cohort',
        'Cohort',
        ['Programme'],
        'cohort {\n\t${1:24} people\n\tfrom $2\n\tchosen by $3\n}',
        'Who takes part: how many, from where, at which levels, and how they are chosen.',
    ],
    [
        'authorised by',
        'AuthorisedBy',
        ['Programme'],
        'authorised by "${1:Who}" {\n\tgrants $2\n}',
        'Those with the authority to give participants latitude, and what they grant.',
        true,
    ],
    [
        'run',
        'Run',
        ['Programme'],
        'run ${1:Name} "${2:Title}" { starts ${3:2027-01-11} }',
        'One running of the programme, with its own start.',
        true,
    ],
    [
        'track',
        'Track',
        ['Programme'],
        'track ${1:Name} "${2:Title}" {\n\t$0\n}',
        'A route through the programme; each participant takes one of its tracks.',
        true,
    ],
    ['strand', 'Strand', ['Programme'], 'strand ${1:Name} "${2:Title}"', 'A thread of content that runs through several phases.', true],
    ['phase', 'Phase', ['Programme'], 'phase "${1:Title}" {\n\t$0\n}', 'A part of the programme; phases come one after the other.', true],
    [
        'event',
        'Event',
        ['Programme', 'Phase', 'Choice'],
        'event "${1:Title}" {\n\ttakes ${2:2 days}\n\n\t$0\n}',
        'Activities held together: a residential, a module, a retreat.',
        true,
    ],
    [
        'choice',
        'Choice',
        ['Programme', 'Phase', 'Event'],
        'choice "${1:Title}" {\n\tchoose ${2:1}\n\n\t$0\n}',
        'Activities or events of which each participant does so many.',
        true,
    ],
    ['choose', 'Choose', ['Choice'], 'choose ${1:1}', 'How many of the alternatives each participant does.'],
    // in an outcome
    [
        'for',
        'For',
        ['Outcome'],
        'for $1',
        'The people for whom it becomes better; or `participants`, `agencies`, `the system` for an aim that is no end outcome.',
    ],
    ['leads to', 'LeadsTo', ['Outcome'], 'leads to $1', 'The outcomes that this process outcome is on the way to.'],
    ['measured by', 'MeasuredBy', ['Outcome'], 'measured by "$1"', 'How it will be seen whether the outcome has come about.'],
    ['reviewed at', 'ReviewedAt', ['Outcome'], 'reviewed at ${1:18 months}', 'When the outcome is looked at, counted from the start.'],
    // in a cohort
    ['people', 'Size', ['Cohort', 'Run'], '${1:24} people', 'How many take part: `24 people`, or `12 teams of 4 to 6 people`.'],
    [
        'each team',
        'EachTeam',
        ['Cohort'],
        'each team from at least 2 agencies',
        'What every team has: people from several agencies, sectors or levels, or somebody in a role.',
        true,
    ],
    [
        'from',
        'From',
        ['Cohort'],
        'from $1',
        'The agencies that participants come from; `from any in` a sector where the agencies are not known beforehand.',
        true,
    ],
    ['at', 'At', ['Cohort'], 'at $1', 'The levels at which participants work.'],
    ['chosen by', 'ChosenBy', ['Cohort'], 'chosen by $1', 'How participants are chosen.'],
    ['endorsed by', 'EndorsedBy', ['Cohort'], 'endorsed by $1', 'Who has to agree that somebody takes part.'],
    [
        'supported by',
        'SupportedBy',
        ['Cohort'],
        'supported by $1 "$2"',
        'Who stands behind participants while they take part, and what they do.',
    ],
    ['open to', 'OpenTo', ['Cohort'], 'open to "$1"', 'Who can apply, in prose.'],
    // in authorised by, a run, a track
    [
        'grants',
        'Grants',
        ['AuthorisedBy'],
        'grants $1 "$2"',
        'A condition of an authorising environment that is granted, and how. Protected time takes a length: `grants protected-time 40 days`.',
        true,
    ],
    ['holds', 'Holds', ['Run'], 'holds $1 on ${2:2027-01-11}', 'The day, and the place, on which this run holds an activity.', true],
    ['leaves out', 'LeavesOut', ['Track'], 'leaves out $1', 'The activities that are no part of this track.'],
    // when
    ['months', 'When', WHEN, 'months ${1:1} to ${2:4}', 'The months in which it is, counted from the start of the programme.'],
    ['month', 'When', WHEN, 'month ${1:1}', 'The month in which it is, counted from the start of the programme; or several, with commas.'],
    ['weeks', 'When', WHEN, 'weeks ${1:1} to ${2:4}', 'The weeks in which it is, counted from the start of the programme.'],
    ['week', 'When', WHEN, 'week ${1:1}', 'The week in which it is, counted from the start of the programme; or several, with commas.'],
    ['before the start', 'When', WHEN, 'before the start', 'It is done before the programme begins.'],
    ['after the end', 'When', WHEN, 'after the end', 'It is done when the programme is over.'],
    ['every', 'Every', ['Event', 'Choice', 'Activity'], 'every ${1:3 months}', 'How often it comes again.'],
    ['on', 'OnDate', ['Event', 'Choice', 'Activity'], 'on ${1:2027-01-11}', 'The day on which it is.'],
    [
        'lasts',
        'Lasts',
        ['Programme', 'Phase', 'Event', 'Choice', 'Activity', 'Track'],
        'lasts ${1:3 months}',
        'Elapsed time: how long it stretches. What it asks of one participant is `takes`.',
    ],
    ['after', 'After', DOING, 'after $1', 'The activities that come before it.'],
    // what an activity is and asks
    ['about', 'About', ALL, 'about "$1"', 'What it is about, for the handbook.'],
    [
        'takes',
        'Takes',
        ['Programme', 'Phase', 'Event', 'Choice', 'Activity', 'Track'],
        'takes ${1:2 days}',
        'Effort: what it asks of one participant’s time. `2 days`, `8 sessions of 90 minutes`, `2 days a week for 6 weeks`.',
    ],
    [
        'prepare',
        'Prepare',
        DOING,
        'prepare "$1"',
        'What participants do beforehand; with hours (`prepare 4 hours "…"`) these are counted beside its own.',
    ],
    ['expect', 'Expect', DOING, 'expect "$1"', 'What participants can expect to happen.'],
    ['bring', 'Bring', DOING, 'bring "$1"', 'What participants bring along.'],
    [
        'is',
        'Is',
        ['Activity'],
        'is ${1|experience,reflection,theory,tools,skills,system|}',
        'Its mode of learning, where that is not the mode of its kind.',
    ],
    [
        'targets',
        'Targets',
        ['Event', 'Activity', 'Outcome'],
        'targets $1',
        'What it is for: dimensions (`thinking`) or elements of them (`thinking.synthesis`).',
    ],
    ['touches', 'Touches', DOING, 'touches $1', 'The dimensions or elements it also reaches, without being for them.'],
    ['trains', 'Trains', DOING, 'trains $1', 'The competencies it trains people in.'],
    ['serves', 'Serves', DOING, 'serves $1', 'The outcomes that it is a step towards.'],
    ['part of', 'PartOf', DOING, 'part of $1', 'The strands that it belongs to.'],
    ['on track', 'OnTrack', DOING, 'on track $1', 'The tracks that it belongs to; without it, all of them.'],
    ['focus', 'Focus', DOING, 'focus "$1"', 'Which parts of the work depend on leading across systems: what participants attend to there.'],
    ['in person', 'Where', ['Programme', 'Phase', 'Event', 'Choice', 'Activity'], 'in person at "$1"', 'People meet in one place.'],
    ['online', 'Where', ['Programme', 'Phase', 'Event', 'Choice', 'Activity'], 'online', 'People meet online.'],
    ['blended', 'Where', ['Programme', 'Phase', 'Event', 'Choice', 'Activity'], 'blended', 'Partly in one place, partly online.'],
    [
        'residential',
        'Where',
        ['Programme', 'Phase', 'Event', 'Choice', 'Activity'],
        'residential at "$1"',
        'People stay overnight in one place.',
    ],
    [
        'hosted by',
        'HostedBy',
        DOING,
        'hosted by $1',
        'The agencies that receive participants, each of whom goes to one of them; or `any in` a sector, `each other`, `another each time`.',
    ],
    ['led by', 'LedBy', DOING, 'led by $1', 'Who leads it, by role.'],
    ['with', 'With', DOING, 'with $1', 'Who is there beside the participant: roles, or people who use services.'],
    ['alone', 'Alone', DOING, 'alone', 'Participants do it by themselves, as own study.'],
    ['by team', 'ByTeam', DOING, 'by team', 'Each team does it together.'],
    ['one to one', 'OneToOne', DOING, 'one to one', 'Each participant has it with one other person.'],
    ['groups of', 'Groups', DOING, 'groups of ${1:6}', 'It is done in groups of this size.'],
    ['practises', 'Practises', DOING, 'practises $1', 'The practical tools that are tried out in it.'],
    ['draws on', 'DrawsOn', DOING, 'draws on $1', 'The readings it is based on.'],
    ['applied in', 'AppliedIn', DOING, 'applied in $1', 'The activities in which what is learned here is put to use.'],
    ['reflects on', 'ReflectsOn', DOING, 'reflects on $1', 'The activities that are thought over here.'],
    ['evidence', 'Evidence', DOING, 'evidence "$1"', 'How the learning will show.'],
    [
        'optional',
        'Optional',
        ['Event', 'Choice', 'Activity'],
        'optional',
        'Not every participant does it; it is not counted in their time.',
    ],
    ['assessed by', 'AssessedBy', ['Programme', 'Outcome'], 'assessed by $1', 'How it is judged what participants learned.'],
    // in any body
    [
        'note',
        'Note',
        ALL,
        'note "${1:Title}" "$2"',
        'A remark for the handbook under a heading of its own; `for` a role where only they should read it.',
        true,
    ],
    ['rationale', 'Rationale', ALL, 'rationale "$1"', 'Why it is so, for the reviewer; participants do not see it.'],
    ['to decide', 'ToDecide', ALL, 'to decide "$1"', 'What is still open, for the review; the handbook says "to be confirmed".', true],
    [
        'accept',
        'Accept',
        PLAN,
        'accept $1 because "$2"',
        'A finding that you have looked at and decided to live with, with the reason. It stays listed, as accepted.',
        true,
    ],
];

/** Every statement and declaration of the language, in the order in which a designer comes to them. */
export const STATEMENTS: readonly StatementText[] = ENTRIES.map(([phrase, type, within, snippet, says, repeats]) => ({
    phrase,
    type,
    within,
    snippet,
    says,
    ...(repeats && { repeats }),
}));

const byType = new Map<string, StatementText[]>();
for (const statement of STATEMENTS) byType.set(statement.type, [...(byType.get(statement.type) ?? []), statement]);

/** The statement of which `node` is one, by its first words where it can begin in several ways; undefined for what is none (an activity begins with its kind). */
export function statementOf(node: AstNode): StatementText | undefined {
    const candidates = byType.get(node.$type) ?? [];
    if (candidates.length < 2) return candidates[0];
    const written = (node.$cstNode?.text ?? '').slice(0, 60).replace(/\s+/g, ' ');
    const fitting = candidates.filter(({ phrase }) => written === phrase || written.startsWith(phrase + ' '));
    return fitting.sort((a, b) => b.phrase.length - a.phrase.length)[0] ?? candidates[0];
}

/** What can stand in `body`, in the order in which a designer comes to them. */
export function statementsWithin(body: Body): readonly StatementText[] {
    return STATEMENTS.filter(statement => statement.within.includes(body));
}
