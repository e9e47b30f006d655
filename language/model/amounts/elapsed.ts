import { MONTHS_IN_A_YEAR, WEEKS_IN_A_MONTH } from './amounts.ts';
import type { TimeUnit } from '../design/design.ts';

/**
 * Elapsed time, or a time counted from the start of a programme (negative before it). Months, weeks and days are kept apart, so that a run's dates are those of
 * the calendar, and are made into one figure only for comparing.
 */
export interface Elapsed {
    readonly months: number;
    readonly weeks: number;
    readonly days: number;
}

export const NO_TIME: Elapsed = { months: 0, weeks: 0, days: 0 };

/** So many of a unit as elapsed time: a day is one of seven in a week and has 24 hours, whatever a working day has. */
export function elapsed(count: number, unit: TimeUnit): Elapsed {
    switch (unit) {
        case 'minute':
            return { ...NO_TIME, days: count / 60 / 24 };
        case 'hour':
            return { ...NO_TIME, days: count / 24 };
        case 'day':
            return { ...NO_TIME, days: count };
        case 'week':
            return { ...NO_TIME, weeks: count };
        case 'month':
            return { ...NO_TIME, months: count };
        case 'year':
            return { ...NO_TIME, months: count * MONTHS_IN_A_YEAR };
    }
}

export function later(from: Elapsed, by: Elapsed): Elapsed {
    return { months: from.months + by.months, weeks: from.weeks + by.weeks, days: from.days + by.days };
}

/** The time between two times. */
export function between(from: Elapsed, to: Elapsed): Elapsed {
    return { months: to.months - from.months, weeks: to.weeks - from.weeks, days: to.days - from.days };
}

/** In months, a month being 52/12 weeks. */
export function inMonths(time: Elapsed): number {
    return time.months + (time.weeks + time.days / 7) / WEEKS_IN_A_MONTH;
}

/** In weeks, a month being 52/12 of them. */
export function inWeeks(time: Elapsed): number {
    return time.months * WEEKS_IN_A_MONTH + time.weeks + time.days / 7;
}
