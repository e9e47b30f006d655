/**
 * A programme as its designer means it: references resolved, statements gathered into fields, amounts as figures, each thing with the place where it is written.
 * Everything that is computed or published starts from here; nothing here knows how the text was read.
 */

/** Where something is written: opaque to the model; language/model/design/origin.ts turns it into a range. */
export interface Origin {
    /** The node of the parsed text. */
    readonly node: object;
    /** The part of it (`name`, `title`, `targets`…); the whole node where it is left out. */
    readonly property?: string;
    /** Which one of several, from 0. */
    readonly index?: number;
    /** Some of what is written there: from which character to before which, counted from 0. */
    readonly part?: readonly [from: number, to: number];
}

export type Mode = 'experience' | 'reflection' | 'theory' | 'tools' | 'skills' | 'system';
/** In the order in which they are always shown (look.md). */
export const MODES: readonly Mode[] = ['experience', 'reflection', 'theory', 'tools', 'skills', 'system'];

export type HowSure = 'stated' | 'implied' | 'house';

/** A figure that may be rough: equal ends when exact, `most` null where there is no upper end (`at least 16`). */
export interface Amount {
    readonly least: number;
    readonly most: number | null;
    /** It was said with `about`. (A range, `at least` and `up to` show in the ends.) */
    readonly approximate: boolean;
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** An amount of time as it was written: `about 4 to 6 hours`. */
export interface Span {
    readonly amount: Amount;
    readonly unit: TimeUnit;
    readonly origin: Origin;
}

/** What a statement of `takes`, `lasts`, `prepare` or `grants` asks of time, as it was written. */
export type Dose = { readonly origin: Origin } & (
    | { readonly form: 'span'; readonly span: Span }
    /** `8 sessions of 90 minutes`; `each` is missing where their length is not known. */
    | { readonly form: 'sessions'; readonly count: Amount; readonly each?: Span }
    /** `2 days a week for 6 weeks`; without `over`, while it runs. */
    | { readonly form: 'rate'; readonly span: Span; readonly per: 'day' | 'week' | 'month' | 'year'; readonly over?: Span }
    /** `full time for 8 months`; without `over`, while it runs. */
    | { readonly form: 'fullTime'; readonly over?: Span }
);

/** Something declared, for a designer to refer to. `name` is missing where she gave none. */
export interface Declared {
    readonly name?: string;
    readonly title: string;
    readonly about?: string;
    /** The whole declaration. */
    readonly origin: Origin;
    /** Where it comes from: the programme itself, a file of the workspace, the library. */
    readonly from: 'programme' | 'workspace' | 'library';
}

/** What any body may hold for people: notes in order, what is still to decide, why it is so. */
export interface Asides {
    readonly notes: readonly Note[];
    readonly toDecide: readonly Said[];
    readonly rationales: readonly Said[];
}

export interface Note {
    readonly title: string;
    readonly text: string;
    /** Names of the roles it is for, `participants` among them; empty: for everybody. */
    readonly audience: readonly string[];
    readonly origin: Origin;
}

/** A text that somebody wrote, with its place. */
export interface Said {
    readonly text: string;
    readonly origin: Origin;
}

/** A reference to a declaration, with the place of the reference. */
export interface Ref<T> {
    readonly to: T;
    readonly origin: Origin;
}

// ---------- the vocabulary

export interface Framework extends Declared {
    readonly name: string;
    readonly source?: string;
    readonly dimensions: readonly Dimension[];
}
export interface Dimension extends Declared {
    readonly name: string;
    readonly framework: string;
    readonly grows: readonly { readonly mode: Mode; readonly carried?: HowSure }[];
    /** Why it can hardly be taught. */
    readonly limited?: string;
    readonly elements: readonly Element[];
}
export interface Element extends Declared {
    readonly name: string;
    readonly dimension: string;
}
export interface Kind extends Declared {
    readonly name: string;
    /** Its own mode, or that of the kind it is a kind of. */
    readonly mode?: Mode;
    /** Its own name, then the names of the kinds it is a kind of. */
    readonly lineage: readonly string[];
    readonly restsOn: readonly string[];
}
export interface Agency extends Declared {
    readonly name: string;
    readonly sector?: string;
}
export interface People extends Declared {
    readonly name: string;
}
export interface Role extends Declared {
    readonly name: string;
    readonly serviceUsers: boolean;
}
export interface Level extends Declared {
    readonly name: string;
    readonly senior: boolean;
}
export interface Method extends Declared {
    readonly name: string;
    readonly nature?: 'competency-based' | 'task-counting';
}
export interface Competency extends Declared {
    readonly name: string;
    readonly expresses: readonly TargetRef[];
}
export interface Reading extends Declared {
    readonly name: string;
    readonly by?: string;
    readonly year?: number;
    readonly link?: string;
}
/** Sectors, tools, conditions, strands. */
export interface Word extends Declared {
    readonly name: string;
}

/** A dimension or an element that something targets, touches or expresses. */
export interface TargetRef {
    readonly framework: string;
    readonly dimension: string;
    /** Missing where the dimension is targeted as a whole. */
    readonly element?: string;
    readonly origin: Origin;
}

// ---------- the programme

export interface Outcome extends Declared, Asides {
    /** `end`: an outcome for people who use services, or an aim that is none. */
    readonly sort: 'end' | 'process' | 'learning';
    readonly forPeople: readonly Ref<People>[];
    /** An aim that is for no group of people. */
    readonly aim?: 'participants' | 'agencies' | 'system';
    readonly leadsTo: readonly Ref<Outcome>[];
    readonly measures: readonly Said[];
    readonly reviews: readonly Span[];
    /** Of a learning outcome. */
    readonly targets: readonly TargetRef[];
    readonly assessedBy: readonly Assessment[];
}

export interface Assessment {
    readonly method: Method;
    readonly text?: string;
    readonly origin: Origin;
}

/** A role in something, with the words that say who or what. */
export interface PersonRef {
    readonly role: Role;
    readonly text?: string;
    readonly origin: Origin;
}

export interface Cohort extends Asides {
    readonly about?: string;
    /** How many people, counted through the size of teams where that is how it is said; missing where it is not known. */
    readonly people?: Amount;
    readonly teams?: Amount;
    readonly teamSize?: Amount;
    readonly size?: Origin;
    readonly eachTeamFrom: readonly { readonly count: Amount; readonly of: 'agencies' | 'sectors' | 'levels'; readonly origin: Origin }[];
    readonly eachTeamWith: readonly Ref<Role>[];
    readonly from: readonly Ref<Agency>[];
    readonly fromAnyIn: readonly Ref<Word>[];
    readonly at: readonly Ref<Level>[];
    readonly chosenBy: readonly Ref<Method>[];
    readonly endorsedBy: readonly Ref<Role>[];
    readonly supportedBy: readonly PersonRef[];
    readonly openTo: readonly Said[];
    readonly origin: Origin;
}

export interface Sponsor extends Asides {
    readonly title: string;
    readonly about?: string;
    readonly grants: readonly { readonly condition: Word; readonly time?: Dose; readonly text?: string; readonly origin: Origin }[];
    readonly origin: Origin;
}

export interface Run extends Declared, Asides {
    readonly name: string;
    readonly starts?: DateSaid;
    /** People, where the run's size differs. */
    readonly people?: Amount;
    /** Where that is said. */
    readonly size?: Origin;
    readonly holds: readonly { readonly what: PlanItem; readonly on: DateSaid; readonly at?: string; readonly origin: Origin }[];
}

export interface DateSaid {
    /** `YYYY-MM-DD`, in the calendar. */
    readonly date: string;
    readonly origin: Origin;
}

export interface Track extends Declared, Asides {
    readonly name: string;
    readonly lasts?: Span;
    readonly takes?: Dose;
    readonly leavesOut: readonly Ref<PlanItem>[];
}

/** When something is, as it was written. Months and weeks are counted from 1. */
export type When = { readonly origin: Origin } & (
    | { readonly form: 'span'; readonly unit: 'month' | 'week'; readonly from: number; readonly to: number }
    | { readonly form: 'list'; readonly unit: 'month' | 'week'; readonly times: readonly number[] }
    | { readonly form: 'before' }
    | { readonly form: 'after' }
);

export interface Where {
    readonly how: 'inPerson' | 'online' | 'blended' | 'residential';
    readonly at?: string;
    readonly origin: Origin;
}

export interface AcceptSaid {
    readonly rule: string;
    readonly because?: string;
    readonly until?: string;
    /** What it stands in; it answers findings on it and on what is in it. */
    readonly within: Origin;
    readonly origin: Origin;
}

/** What programmes, phases, events, choices and activities have alike. */
export interface Body extends Asides {
    readonly title: string;
    readonly name?: string;
    readonly about?: string;
    readonly when?: When;
    readonly every?: Span;
    /** `on DATE`. */
    readonly on?: DateSaid;
    readonly takes?: Dose;
    readonly lasts?: Dose;
    readonly where?: Where;
    readonly accepts: readonly AcceptSaid[];
    readonly origin: Origin;
}

/** The statements of an activity, which an event has too. */
export interface Doing extends Body {
    readonly prepare: readonly { readonly time?: Dose; readonly text?: string; readonly origin: Origin }[];
    readonly expect?: string;
    readonly bring?: string;
    readonly after: readonly Ref<PlanItem>[];
    readonly targets: readonly TargetRef[];
    readonly touches: readonly TargetRef[];
    readonly trains: readonly Ref<Competency>[];
    readonly serves: readonly Ref<Outcome>[];
    readonly strands: readonly Ref<Word>[];
    readonly tracks: readonly Ref<Track>[];
    readonly focus?: Said;
    readonly hostedBy?: Hosts;
    readonly ledBy: readonly PersonRef[];
    readonly with: readonly Ref<Role | People>[];
    /** `with` or `led by` names service users, a role that is one, or a group of people. */
    readonly withServiceUsers: boolean;
    readonly alone?: Origin;
    readonly byTeam?: Origin;
    readonly oneToOne?: Origin;
    readonly groupsOf?: { readonly size: Amount; readonly origin: Origin };
    readonly practises: readonly Ref<Word>[];
    readonly drawsOn: readonly Ref<Reading>[];
    readonly appliedIn: readonly Ref<PlanItem>[];
    readonly reflectsOn: readonly Ref<PlanItem>[];
    readonly evidence: readonly Said[];
    readonly optional: boolean;
    readonly parent: Phase | ProgrammeEvent | Choice | Programme;
}

export type Hosts = { readonly origin: Origin } & (
    | { readonly form: 'agencies'; readonly agencies: readonly Ref<Agency>[] }
    | { readonly form: 'sectors'; readonly sectors: readonly Ref<Word>[] }
    | { readonly form: 'eachOther' }
    | { readonly form: 'anotherEachTime' }
);

export interface Activity extends Doing {
    readonly is: 'activity';
    /** Missing where its kind is not known. */
    readonly kind?: Kind;
    /** The word written for its kind. */
    readonly kindName: string;
    /** What it says with `is`, else its kind's mode. */
    readonly mode?: Mode;
    readonly saysMode?: Origin;
}

export interface ProgrammeEvent extends Doing {
    readonly is: 'event';
    readonly items: readonly (Activity | Choice)[];
}

export interface Choice extends Body {
    readonly is: 'choice';
    readonly choose?: { readonly count: Amount; readonly origin: Origin };
    readonly optional: boolean;
    readonly items: readonly (Activity | ProgrammeEvent)[];
    readonly parent: Phase | ProgrammeEvent | Programme;
}

/** What a programme's plan is made of, and what `after`, `applied in`, `reflects on`, `leaves out` and `holds` may name. */
export type PlanItem = Activity | ProgrammeEvent | Choice;

export interface Phase extends Body {
    readonly is: 'phase';
    readonly items: readonly PlanItem[];
    readonly parent: Programme;
}

export interface Programme extends Body {
    readonly is: 'programme';
    readonly name: string;
    readonly purpose?: Said;
    readonly place?: Said;
    readonly starts?: DateSaid;
    readonly followedUp?: { readonly span: Span; readonly from?: 'start' | 'end'; readonly origin: Origin };
    readonly status: 'draft' | 'for approval' | undefined;
    readonly approved: readonly { readonly by: string; readonly on?: DateSaid; readonly origin: Origin }[];
    readonly version?: string;
    readonly frameworks: readonly Framework[];
    readonly designedBy: readonly (Ref<Agency | Role> & { readonly sort: 'agency' | 'role' })[];
    readonly commissionedBy: readonly Ref<Agency>[];
    readonly deliveredBy: readonly Ref<Agency>[];
    readonly fundedBy: readonly Ref<Agency>[];
    readonly outcomes: readonly Outcome[];
    readonly cohort?: Cohort;
    readonly sponsors: readonly Sponsor[];
    readonly runs: readonly Run[];
    readonly tracks: readonly Track[];
    readonly strands: readonly Word[];
    readonly assessedBy: readonly Assessment[];
    readonly phases: readonly Phase[];
    /** What stands straight in the programme, in the order written. */
    readonly items: readonly PlanItem[];
    /** Every activity, event and choice, wherever it stands, in the order written. */
    readonly everything: readonly PlanItem[];
    /** Every activity, wherever it stands, in the order written. */
    readonly activities: readonly Activity[];
    readonly events: readonly ProgrammeEvent[];
    readonly choices: readonly Choice[];
    /** Every acceptance of the programme, wherever it stands. */
    readonly allAccepts: readonly AcceptSaid[];
}
