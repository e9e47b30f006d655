import { HARDLY } from '../amounts/amounts.ts';
import type { Phase } from '../design/design.ts';
import type { Placed, Placement, Stretch, WhyNotPlaced } from '../schedule/placing.ts';
import type { Doer } from '../design/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** Why something has no months: it could not be placed, is only somewhere in the programme, or nobody knows when it ends. */
export type WhyApart = WhyNotPlaced | 'somewhere-in-the-programme' | 'end-unknown';

/** Over which months something goes, and which share of it falls in each, from 0 to 1. The shares add up to 1. */
export interface Spread {
    /** By the number of the month, from 1. */
    readonly months: ReadonlyMap<number, number>;
    /** The share that falls before the start, and after the end. */
    readonly before: number;
    readonly after: number;
    /** The share that has no months. */
    readonly apart: number;
    readonly why?: WhyApart;
}

/** Longer than any programme: what runs so long is a slip of the pen, and is not spread. */
const MOST_MONTHS = 1200;

/**
 * How something spreads over the months: evenly over the stretch that it may be in; of what is held several times, each time takes the same. What says no time of its
 * own in a programme (straight in it, or in its sole phase) is somewhere in it, and has no months unless it goes on all the while: `every`, or so much a week.
 */
export function spreadOf(thing: Doer | Phase, schedule: Schedule): Spread {
    const placement = schedule.of(thing);
    if (!placement.placed) return apart(placement.why);
    if (placement.side !== 'during') return { ...NOWHERE, [placement.side]: 1 };
    if (placement.by === 'programme' && !goesOn(thing, placement)) return apart('somewhere-in-the-programme');
    return spreadOver(placement);
}

/** The spread of what is shared by several things in equal parts. */
export function spreadTogether(spreads: readonly Spread[]): Spread {
    const [first, ...others] = spreads;
    if (!first) return apart('says-nothing');
    if (others.length === 0) return first;
    const months = new Map<number, number>();
    const share = 1 / spreads.length;
    for (const spread of spreads) for (const [month, part] of spread.months) months.set(month, (months.get(month) ?? 0) + part * share);
    const sum = (side: 'before' | 'after' | 'apart') => spreads.reduce((total, spread) => total + spread[side] * share, 0);
    const why = spreads.find(spread => spread.why)?.why;
    return { months, before: sum('before'), after: sum('after'), apart: sum('apart'), ...(why ? { why } : {}) };
}

const NOWHERE: Spread = { months: new Map(), before: 0, after: 0, apart: 0 };

function apart(why: WhyApart): Spread {
    return { ...NOWHERE, apart: 1, why };
}

/** Whether something is held again and again, or takes so much a week, all the while that it runs. */
function goesOn(thing: Doer | Phase, placement: Placement): boolean {
    const { takes } = thing;
    if (takes?.form === 'rate' || takes?.form === 'fullTime') return !takes.over;
    return thing.every !== undefined && placement.placed && placement.occurrences.length > 0;
}

function spreadOver({ occurrences, start, end }: Placed): Spread {
    if (start === null || end === null || occurrences.length === 0) return apart('end-unknown');
    if (Math.abs(start) > MOST_MONTHS || Math.abs(end) > MOST_MONTHS) return apart('faulty');
    const months = new Map<number, number>();
    let before = 0;
    for (const stretch of occurrences) {
        for (const [month, part] of monthsOf(stretch)) {
            const share = part / occurrences.length;
            if (month < 1) before += share;
            else months.set(month, (months.get(month) ?? 0) + share);
        }
    }
    return { ...NOWHERE, months, before };
}

/** The months that a stretch goes over, with the share of it that is in each. What has no length is in the month in which it begins. */
function* monthsOf({ start, end }: Stretch): Iterable<readonly [month: number, share: number]> {
    const first = Math.floor(start + HARDLY);
    const last = Math.max(first, Math.ceil(end - HARDLY) - 1);
    const length = end - start;
    if (first === last || length <= HARDLY) {
        yield [first + 1, 1];
        return;
    }
    for (let at = first; at <= last; at++) {
        const from = at === first ? start : at;
        const to = at === last ? end : at + 1;
        yield [at + 1, (to - from) / length];
    }
}
