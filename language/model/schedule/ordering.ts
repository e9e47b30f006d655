import { HARDLY } from '../amounts/amounts.ts';
import type { Placed, Placement, Side } from './placing.ts';

const RANK: Readonly<Record<Side, number>> = { before: -1, during: 0, after: 1 };

/** Whether something has a place in the schedule: its own, or that of the phase, event or choice it stands in. What is only somewhere in the programme has none. */
export function isScheduled(placement: Placement): placement is Placed {
    return placement.placed && placement.by !== 'programme';
}

/**
 * Whether the one is over when the other begins, at the latest and the earliest that they can be. Before the start is before all, after the end after all. False
 * where either has no place in the schedule, and where rough times leave it open.
 */
export function isOverBefore(one: Placement, other: Placement): boolean {
    if (!isScheduled(one) || !isScheduled(other)) return false;
    if (one.side !== other.side) return RANK[one.side] < RANK[other.side];
    return one.end !== null && other.start !== null && one.end <= other.start + HARDLY;
}
