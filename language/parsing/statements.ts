/** What a statement of the language begins with, what it needs after that, and how it looks. */
export interface StatementForm {
    /** The words it begins with. */
    readonly words: string;
    /** What has to follow, as a sentence has it: "an amount of time". */
    readonly needs: string;
    readonly example: string;
    /** The bodies it belongs in, as a sentence has it, where those are few: "a cohort". */
    readonly home?: string;
}

const COHORT = 'a cohort';
const OUTCOME = 'an outcome';
const PROGRAMME = 'a programme';
const LIBRARY_FINDING = 'a finding';
const PERSON = 'a role';
const ITEM = 'the name of an activity, event or choice';

const form = (words: string, needs: string, example: string, home?: string): StatementForm => ({
    words,
    needs,
    example,
    ...(home ? { home } : {}),
});

/** The statements, by the rule of the grammar that reads them. */
export const STATEMENTS: Readonly<Record<string, StatementForm>> = {
    // of any body
    About: form('about', 'a text', 'about "What happens here."'),
    Note: form('note', 'two texts', 'note "Attendance" "Both days are needed in full."'),
    Rationale: form('rationale', 'a text', 'rationale "Why it is so."'),
    ToDecide: form('to decide', 'a text', 'to decide "Which venue?"'),
    Accept: form('accept', 'the name of a rule', 'accept no-coaching because "Coaching starts in the autumn."'),
    // of shared declarations
    Framework: form('framework', 'a name and a title', 'framework Ours "Our framework" { … }'),
    Dimension: form('dimension', 'a name and a title', 'dimension being "Ways of being" { … }', 'a framework'),
    Element: form('element', 'a name and a title', 'element courage "Courage"', 'a dimension'),
    GrowsThrough: form('grows through', 'a mode', 'grows through experience stated, reflection implied', 'a dimension'),
    Way: form('grows through', 'a mode', 'grows through experience stated, reflection implied', 'a dimension'),
    Limited: form('limited', 'a text', 'limited "Why it can hardly be taught."', 'a dimension'),
    Source: form('source', 'a text', 'source "Where it comes from."', 'a framework'),
    Kind: form('kind', 'a name and a title', 'kind learning-walk "Learning walk" is experience'),
    RestsOn: form('rests on', 'the name of a finding', 'rests on experience-is-strongest', 'a kind'),
    Agency: form('agency', 'a name and a title', 'agency Trust "Hospitals Trust" in health'),
    People: form('people', 'a name and a title', 'people care-leavers "Young people leaving care"'),
    Competency: form('competency', 'a name and a title', 'competency Influencing "Influencing" expresses doing.enabling'),
    Reading: form('reading', 'a name and a title', 'reading Grint2010 "Wicked problems" { … }'),
    By: form('by', 'a text', 'by "Keith Grint"', 'a reading'),
    Year: form('year', 'a year', 'year 2010', 'a reading'),
    Link: form('link', 'a text', 'link "https://example.org"', 'a reading'),
    Role: form('role', 'a name and a title', 'role residents "Residents" is service-users'),
    Method: form('method', 'a name and a title', 'method letters "Letters"'),
    Tool: form('tool', 'a name and a title', 'tool listening "Listening"'),
    Condition: form('condition', 'a name and a title', 'condition latitude "Latitude"'),
    Level: form('level', 'a name and a title', 'level director "Director" is senior'),
    Sector: form('sector', 'a name and a title', 'sector health "Health"'),
    Finding: form('finding', 'a name and a title', 'finding user-voice "Users speak" { … }'),
    Section: form('section', 'a text', 'section "Six"', LIBRARY_FINDING),
    Heading: form('heading', 'a text', 'heading "What helps"', LIBRARY_FINDING),
    // of a programme
    Programme: form('programme', 'a name and a title', 'programme Northbridge "Northbridge" { … }'),
    Purpose: form('purpose', 'a text', 'purpose "Leaders practise together."', PROGRAMME),
    Uses: form('uses', 'the name of a framework', 'uses SystemsLeadership', PROGRAMME),
    Place: form('place', 'a text', 'place "Northbridge"', PROGRAMME),
    Starts: form('starts', 'a date', 'starts 2027-01-11', 'a programme or a run'),
    FollowedUp: form('followed up for', 'an amount of time', 'followed up for 3 years from the start', PROGRAMME),
    Status: form('status', '`draft` or `for approval`', 'status draft', PROGRAMME),
    ApprovedBy: form('approved by', 'a text', 'approved by "The board" on 2027-01-11', PROGRAMME),
    Version: form('version', 'a text', 'version "2"', PROGRAMME),
    DesignedBy: form('designed by', 'an agency or a role', 'designed by Council, Trust', PROGRAMME),
    CommissionedBy: form('commissioned by', 'an agency', 'commissioned by Council', PROGRAMME),
    DeliveredBy: form('delivered by', 'an agency', 'delivered by Council', PROGRAMME),
    FundedBy: form('funded by', 'an agency', 'funded by Council', PROGRAMME),
    AssessedBy: form('assessed by', 'a method', 'assessed by portfolio', PROGRAMME),
    Assessment: form('assessed by', 'a method', 'assessed by portfolio', PROGRAMME),
    Outcome: form('outcome', 'a title', 'outcome SettledHomes "A settled home" { … }', PROGRAMME),
    For: form('for', 'a group of people, `participants`, `agencies` or `the system`', 'for care-leavers', OUTCOME),
    LeadsTo: form('leads to', 'an outcome', 'leads to SettledHomes', OUTCOME),
    MeasuredBy: form('measured by', 'a text', 'measured by "share in a settled home at 21"', OUTCOME),
    ReviewedAt: form('reviewed at', 'an amount of time', 'reviewed at 18 months', OUTCOME),
    Cohort: form('cohort', 'a `{`', 'cohort { 24 people }', PROGRAMME),
    Size: form('how many', '`people` or `teams`', '24 people', COHORT),
    EachTeam: form('each team', '`from` or `with`', 'each team from at least 2 agencies', COHORT),
    From: form('from', 'an agency', 'from Council, Trust', COHORT),
    At: form('at', 'a level', 'at director, practitioner', COHORT),
    ChosenBy: form('chosen by', 'a method', 'chosen by interview', COHORT),
    EndorsedBy: form('endorsed by', PERSON, 'endorsed by line-manager', COHORT),
    SupportedBy: form('supported by', PERSON, 'supported by buddy "a companion"', COHORT),
    OpenTo: form('open to', 'a text', 'open to "anybody with a team"', COHORT),
    AuthorisedBy: form('authorised by', 'a text', 'authorised by "The chief executives" { … }', PROGRAMME),
    Grants: form('grants', 'a condition', 'grants protected-time 50 days', 'the body of `authorised by`'),
    Run: form('run', 'a name and a title', 'run Spring2027 "Spring 2027" { starts 2027-03-01 }', PROGRAMME),
    Holds: form('holds', ITEM, 'holds Opening on 2027-03-01 at "Leeds"', 'a run'),
    Track: form('track', 'a name and a title', 'track Finance "Finance"', PROGRAMME),
    LeavesOut: form('leaves out', ITEM, 'leaves out Budgets', 'a track'),
    Strand: form('strand', 'a name and a title', 'strand Voice "Hearing people"', PROGRAMME),
    Phase: form('phase', 'a title', 'phase Opening "Opening" { … }', PROGRAMME),
    Event: form('event', 'a title', 'event Residential "Opening residential" { … }', 'a programme, a phase or a choice'),
    Choice: form('choice', 'a title', 'choice Visits "Study visits" { … }', 'a programme, a phase or an event'),
    Choose: form('choose', 'how many', 'choose 2', 'a choice'),
    // of activities
    Activity: form('an activity', 'a title', 'coaching Talk "Coaching" { … }', 'a programme, a phase, an event or a choice'),
    Is: form('is', 'a mode', 'is reflection'),
    Prepare: form('prepare', 'a text or an amount of time', 'prepare 4 hours "Read the case."'),
    Expect: form('expect', 'a text', 'expect "You follow one person home."'),
    Bring: form('bring', 'a text', 'bring "A case of your own."'),
    Lasts: form('lasts', 'an amount of time', 'lasts 3 months'),
    Takes: form('takes', 'an amount of time', 'takes 2 days'),
    Where: form('in', '`person`', 'in person at "Leeds"'),
    When: form('month', 'which one', 'month 3'),
    Every: form('every', 'an amount of time', 'every 3 months'),
    After: form('after', ITEM, 'after Opening'),
    Targets: form('targets', 'a dimension or an element', 'targets thinking.synthesis, doing'),
    Touches: form('touches', 'a dimension or an element', 'touches being.humility'),
    Target: form('targets', 'a dimension or an element', 'targets thinking.synthesis, doing'),
    Trains: form('trains', 'a competency', 'trains Influencing'),
    Serves: form('serves', 'an outcome', 'serves SettledHomes'),
    PartOf: form('part of', 'a strand', 'part of Voice'),
    On: form('on', 'a date, or `track` and a track', 'on 2027-01-11'),
    Focus: form('focus', 'a text', 'focus "What crosses the boundary."'),
    HostedBy: form('hosted by', 'an agency', 'hosted by Trust, Police'),
    LedBy: form('led by', PERSON, 'led by coach'),
    Person: form('led by', PERSON, 'led by coach'),
    With: form('with', 'a role or a group of people', 'with peers, sponsors'),
    ByTeam: form('by', '`team`', 'by team'),
    OneToOne: form('one', '`to one`', 'one to one'),
    Groups: form('groups of', 'how many', 'groups of 6'),
    Practises: form('practises', 'a practical tool', 'practises systems-mapping'),
    DrawsOn: form('draws on', 'a reading', 'draws on Grint2010'),
    AppliedIn: form('applied in', ITEM, 'applied in Challenge'),
    ReflectsOn: form('reflects on', ITEM, 'reflects on Challenge'),
    Evidence: form('evidence', 'a text', 'evidence "a page for the team"'),
    Optional: form('optional', 'nothing', 'optional'),
    Alone: form('alone', 'nothing', 'alone'),
};

/** The rules of the statements in which a text may follow a name, to say who it is: `led by coach "Dr Smith"`. */
export const WITH_WORDS: ReadonlySet<string> = new Set(['LedBy', 'SupportedBy']);

/** The words with which the statements of a programme begin. */
export const BEGINNINGS: readonly string[] = [
    ...new Set([
        ...Object.entries(STATEMENTS)
            .filter(([rule]) => rule !== 'Activity' && rule !== 'Size')
            .map(([, { words }]) => words.split(' ')[0] ?? ''),
        ...['months', 'week', 'weeks', 'process', 'learning', 'residential', 'online', 'blended', 'before'],
    ]),
];

/** The statement that the innermost of these rules reads. */
export function statementOf(rules: readonly string[]): StatementForm | undefined {
    for (const rule of rules.toReversed()) {
        const found = STATEMENTS[rule];
        if (found) return found;
    }
    return undefined;
}

/** The statement that begins with this word, and with the next where several do. */
export function statementBeginningWith(word: string, next: string): StatementForm | undefined {
    const all = Object.values(STATEMENTS).filter(({ words }) => words.split(' ')[0] === word);
    return all.find(({ words }) => words.split(' ')[1] === next) ?? all[0];
}

/** The things that have a body, as a sentence has them, by the rule of the grammar that reads them. */
const BODIES: Readonly<Record<string, string>> = {
    Document: 'a file',
    Programme: 'a programme',
    Phase: 'a phase',
    Event: 'an event',
    Choice: 'a choice',
    Activity: 'an activity',
    Cohort: COHORT,
    Outcome: OUTCOME,
    Run: 'a run',
    Track: 'a track',
    Strand: 'a strand',
    AuthorisedBy: 'the body of `authorised by`',
    Framework: 'a framework',
    Dimension: 'a dimension',
    Element: 'an element',
    Kind: 'a kind',
    Agency: 'an agency',
    People: 'a group of people',
    Competency: 'a competency',
    Reading: 'a reading',
    Role: 'a role',
    Method: 'a method',
    Tool: 'a practical tool',
    Condition: 'a condition',
    Level: 'a level',
    Sector: 'a sector',
    Finding: LIBRARY_FINDING,
};

/** Whether a rule of the grammar reads something that has a body. */
export function isBody(rule: string): boolean {
    return Object.hasOwn(BODIES, rule);
}

/** The body that was being read, as a sentence has it, and the rule that reads it. */
export function bodyOf(rules: readonly string[]): { readonly rule: string; readonly title: string } {
    const rule = rules.findLast(name => BODIES[name] !== undefined) ?? 'Document';
    return { rule, title: BODIES[rule] ?? 'a file' };
}

const SOME_WORDS: Readonly<Record<string, readonly string[]>> = {
    Document: ['programme', 'agency', 'people', 'kind', 'reading'],
    Programme: ['purpose', 'lasts', 'outcome', 'cohort', 'phase', 'note'],
    Phase: ['months', 'about', 'event', 'choice', 'note'],
    Event: ['residential', 'takes', 'month', 'about', 'note'],
    Choice: ['choose', 'about', 'note'],
    Activity: ['about', 'takes', 'led', 'with', 'targets', 'serves'],
    Cohort: ['from', 'at', 'chosen', 'endorsed', 'open'],
    Outcome: ['for', 'measured', 'reviewed', 'leads', 'about'],
    Run: ['starts', 'holds', 'about', 'note'],
    Track: ['lasts', 'takes', 'leaves', 'about'],
    AuthorisedBy: ['grants', 'about', 'note'],
    Framework: ['source', 'about', 'dimension'],
    Dimension: ['about', 'grows', 'limited', 'element'],
    Kind: ['about', 'rests'],
    Reading: ['by', 'year', 'link', 'about'],
    Finding: ['about', 'section', 'heading'],
};

/** Some of the words with which a line of this body begins. */
export function wordsToBeginWith(rule: string): readonly string[] {
    return SOME_WORDS[rule] ?? ['about', 'note'];
}
