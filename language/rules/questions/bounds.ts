import { HARDLY, WEEKS_IN_A_MONTH } from '../../model/amounts/amounts.ts';
import type { Elapsed } from '../../model/amounts/elapsed.ts';
import type { Placed } from '../../model/schedule/placing.ts';

/** A stretch that something should lie within, in months from the start; without an end where that is not known. */
export interface Bounds {
    readonly start: number;
    readonly end: number;
    /** The end with months, weeks and days apart; null where it is not known. */
    readonly to: Elapsed | null;
}

const A_WEEK = 1 / WEEKS_IN_A_MONTH;

/**
 * Whether something reaches out of its bounds, for certain: rough times do so only where they cannot lie within. A date is on its day, however long what is held then
 * lasts. Where one counts weeks and the other months, which never come out even, a week begun in the last month is still within.
 */
export function reachesOut(placement: Placed, bounds: Bounds): boolean {
    const { start, end } = placement;
    if (placement.about) return false;
    const slack = HARDLY + (countsWeeks(placement.to) === countsWeeks(bounds.to) ? 0 : A_WEEK);
    if (start !== null && start >= bounds.end - HARDLY) return true;
    if (placement.date !== undefined || placement.approximate)
        return start !== null && placement.date !== undefined && start < bounds.start - HARDLY;
    return (start !== null && start < bounds.start - slack) || (end !== null && end > bounds.end + slack);
}

function countsWeeks(time: Elapsed | null): boolean {
    return time !== null && (time.weeks !== 0 || time.days !== 0);
}
