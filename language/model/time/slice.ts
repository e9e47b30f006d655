import type { Hours } from '../amounts/amounts.ts';
import type { Amount, Mode, Phase } from '../design/design.ts';
import type { Doer } from '../design/plan.ts';
import type { Sort } from './sorts.ts';

/** Some of a participant's time, all of which is alike. */
export interface Slice {
    /** Whose time it is: an activity or event; several where an event's time is left to several parts that state none; none for a phase's or choice's own. */
    readonly whose: readonly Doer[];
    /** The phase it lies in; missing for what stands straight in the programme. */
    readonly phase?: Phase;
    readonly part: 'own' | 'preparation';
    /** Missing for what is of no mode: an event's own time, an activity of no mode, and what is left to parts of unlike modes. */
    readonly mode?: Mode;
    readonly sort: Sort;
    /** Of a full-time post. */
    readonly fullTime: boolean;
}

/** How a participant's time is made up. */
export type PlanTime =
    /** Time that is stated, or (hours missing) is not. */
    | { readonly form: 'time'; readonly slice: Slice; readonly hours?: Hours }
    | { readonly form: 'all'; readonly parts: readonly PlanTime[] }
    | { readonly form: 'choose'; readonly count: Amount; readonly parts: readonly PlanTime[] }
    /** What says its time as a whole; what its parts do not fill is `rest`. */
    | { readonly form: 'bounded'; readonly hours: Hours; readonly parts: readonly PlanTime[]; readonly rest: Slice };
