import type { Severity } from '../findings/finding.ts';

/** A bound or two, in numbers or in lengths of time as they are written (`3 days`). */
export interface Limits<Value = number> {
    readonly atLeast?: Value;
    readonly atMost?: Value;
}

/** What is asked of a thing: by the names of facts, the values that they should have. All of them are asked. */
export type Asked = Readonly<Record<string, unknown>>;

/** What a check expects of a programme; data that a workspace writes in its settings, in the closed vocabulary of vocabulary.ts. */
export type Expectation =
    | ({ readonly count: 'activities' | 'events' | 'phases' | 'outcomes'; readonly where?: Asked; readonly in?: Scope } & Limits)
    | ({ readonly total: 'hours' | 'sessions'; readonly where?: Asked; readonly in?: Scope } & Limits)
    | ({ readonly share: 'hours'; readonly where?: Asked } & Limits)
    | { readonly every: ThingSort; readonly where?: Asked; readonly has: Asked };

/** What facts can be asked of. */
export type ThingSort = 'activity' | 'event' | 'phase' | 'outcome' | 'programme';

/** Where is counted: in the whole programme, or in each phase by itself. */
export type Scope = 'programme' | 'every phase';

/** A rule of a workspace's own. */
export interface Check {
    readonly name: string;
    readonly message: string;
    readonly severity?: Severity;
    readonly why?: string;
    readonly advice?: string;
    readonly expect: Expectation;
}
