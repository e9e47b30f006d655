import { amountOf, HARDLY, type Hours, tidied, topOf } from '../amounts/amounts.ts';
import type { PlanTime, Slice } from './slice.ts';

/** Which time to count. */
export type Counting = (slice: Slice) => boolean;

/** Hours, and whether anything was stated that they are the sum of. */
export interface Measured {
    readonly hours: Hours;
    readonly stated: boolean;
}

/** Ends in hours, the upper possibly Infinity. */
interface Ends {
    readonly least: number;
    readonly most: number;
    readonly approximate: boolean;
    readonly stated: boolean;
}

const NOTHING: Ends = { least: 0, most: 0, approximate: false, stated: false };
const EVERYTHING: Counting = () => true;

/**
 * The hours of the time that is counted: the least and the most that it can be, whatever a participant chooses and however rough amounts turn out. Each such figure
 * stands by itself: where a choice offers unlike things, or rough parts share an event's fixed time, one of two figures is at its most when the other is at its
 * least. So figures for parts of the whole add up in every way the programme can go, and their leasts add up to no more, their mosts to no less than the whole's.
 */
export function measure(time: PlanTime, counting: Counting = EVERYTHING): Measured {
    const { least, most, approximate, stated } = endsOf(time, counting);
    return { hours: tidied(amountOf(least, most, approximate)), stated };
}

/** All hours of a time. */
export function hoursOf(time: PlanTime): Hours {
    return measure(time).hours;
}

/** Whether hours are no more than so many, even at their most. */
export function hoursAtMost(hours: Hours, most: number): boolean {
    return topOf(hours) <= most + HARDLY;
}

function endsOf(time: PlanTime, counting: Counting): Ends {
    switch (time.form) {
        case 'time':
            if (!time.hours || !counting(time.slice)) return NOTHING;
            return { least: time.hours.least, most: topOf(time.hours), approximate: time.hours.approximate, stated: true };
        case 'all':
            return sum(time.parts, counting);
        case 'choose':
            return chosen(time, counting);
        case 'bounded':
            return bounded(time, counting);
    }
}

function sum(parts: readonly PlanTime[], counting: Counting): Ends {
    let [least, most, approximate, stated] = [0, 0, false, false];
    for (const part of parts) {
        const ends = endsOf(part, counting);
        if (!ends.stated) continue;
        least += ends.least;
        most += ends.most;
        approximate ||= ends.approximate;
        stated = true;
    }
    return stated ? { least, most, approximate, stated } : NOTHING;
}

/** So many of the shortest for the least, so many of the longest for the most; what states no time is as short as can be. */
function chosen(time: Extract<PlanTime, { form: 'choose' }>, counting: Counting): Ends {
    const parts = time.parts.map(part => endsOf(part, counting));
    const leasts = parts.map(part => part.least).sort((a, b) => a - b);
    const mosts = parts.map(part => part.most).sort((a, b) => b - a);
    const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return {
        least: add(leasts.slice(0, time.count.least)),
        most: add(mosts.slice(0, topOf(time.count))),
        approximate: parts.some(part => part.approximate) || (time.count.approximate && mosts.some(most => most > 0)),
        stated: parts.some(part => part.stated),
    };
}

/**
 * What counts of time that is said as a whole. Its parts keep their own figures as far as they fit; where they are more than the whole, which is a finding, each
 * is taken to be less in proportion, so that what is counted is never more than the whole.
 */
function bounded(time: Extract<PlanTime, { form: 'bounded' }>, counting: Counting): Ends {
    const [wholeLeast, wholeMost] = [time.hours.least, topOf(time.hours)];
    const all = sum(time.parts, EVERYTHING);
    const inside = sum(time.parts, counting);
    const outside = counting === EVERYTHING ? NOTHING : sum(time.parts, slice => !counting(slice));

    const overfull = all.least > wholeMost;
    let least = all.least > wholeLeast ? proportion(inside.least, all.least, wholeLeast) : inside.least;
    let most = overfull
        ? proportion(inside.most, inside.most + outside.least, wholeMost)
        : Math.min(inside.most, wholeMost - outside.least);

    const restCounts = counting(time.rest);
    if (restCounts) {
        least = Math.max(least, wholeLeast - outside.most);
        most = Math.max(most, wholeMost - (overfull ? proportion(outside.least, all.least, wholeMost) : outside.least));
    }
    const alone = restCounts && outside.most === 0;
    return {
        least,
        most: Math.max(least, most),
        approximate: time.hours.approximate
            ? restCounts || inside.stated
            : !alone && (inside.approximate || (restCounts && outside.approximate)),
        stated: restCounts ? inside.stated || all.least < wholeMost || time.parts.length === 0 : inside.stated,
    };
}

/** What `part` of `all` is of `whole`. */
function proportion(part: number, all: number, whole: number): number {
    if (part === Infinity) return whole;
    return all > 0 ? (part / all) * whole : 0;
}
