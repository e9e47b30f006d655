import type { Settings } from '../../settings/settings.ts';
import type { ToldOfPlan } from './told-of-plan.ts';

/** Others who look at plans at the same time, each in a thread of its own. What they bring is what would have been found here. */
export interface Helpers {
    /** So many plans are to be looked at, and what reads them is only about to be loaded. */
    expect(plans: number): void;
    /** Gives them what the plans are read beside, which is put together only where there is somebody. They take plans from `work` from now on. */
    begin(beside: () => Beside, work: Work): void;
    /** Lets those be heard who have something to tell; to be awaited between plans. */
    heard(): Promise<void>;
    /** Once none of them has a plan any more. */
    finished(): Promise<void>;
}

/** What those know who look at plans elsewhere, as plain data. */
export interface Beside {
    /** The plans that are held, in their order. */
    readonly held: readonly PlainPlan[];
    /** The plans that are looked at alone, with the names of their programmes, in the order in which they are known by their numbers. */
    readonly alone: readonly (readonly [uri: string, names: readonly string[]])[];
    readonly settings: Settings;
    /** The day, `YYYY-MM-DD`. */
    readonly today: string;
    /** What of each counts for others is wanted too. */
    readonly isLeftWanted: boolean;
}

interface PlainPlan {
    readonly uri: string;
    readonly text: string;
}

/** Plans that wait for somebody to look at them. */
export interface Work {
    /** How many there are. */
    readonly size: number;
    /** The next ones, no more than `most`, which nobody else is given. */
    take(most: number): PlanToLookAt[];
    /** Takes what was found in one; nothing where it has to be looked at here, whatever kept the other from it. */
    done(plan: PlanToLookAt, looked: LookedAt | undefined): void;
}

export interface PlanToLookAt {
    /** Its number among those that are looked at alone. */
    readonly at: number;
    readonly text: string;
}

/** What was found in a plan elsewhere. */
export interface LookedAt {
    readonly told: ToldOfPlan;
    readonly isUnknown: boolean;
    /** What of it counts for others, as `factsAsJson` writes it; undefined where nobody wants it. */
    readonly left: string | undefined;
}
