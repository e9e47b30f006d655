import { HARDLY, type HoursSettings } from '../../model/amounts/amounts.ts';
import type { Body, Dose, Span, TimeUnit } from '../../model/design/design.ts';
import type { Placement } from '../../model/schedule/placing.ts';

/** The longest that a week, month or year can be, in days: what is given is taken at its most, and what is needed at its least. */
const LONGEST: Readonly<Record<TimeUnit, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 31, year: 366 };
const SHORTEST: Readonly<Record<TimeUnit, number>> = { ...LONGEST, month: 28, year: 365 };

/** How many days, weekends and all, something needs at the least to do what it takes; undefined where its dose does not tell. */
export function daysNeeded(takes: Dose, hours: HoursSettings): number | undefined {
    switch (takes.form) {
        case 'span':
            return takes.span.unit === 'week' ? fullWeeks(takes.span.amount.least, hours) : effort(takes.span);
        case 'sessions':
            return takes.each && takes.count.least * effort(takes.each);
        case 'rate':
            return takes.over && (takes.over.unit === 'week' ? 7 * (takes.over.amount.least - 1) + 1 : effort(takes.over));
        case 'fullTime':
            return takes.over && (takes.over.unit === 'week' ? fullWeeks(takes.over.amount.least, hours) : effort(takes.over));
    }
}

function effort(span: Span): number {
    return span.amount.least * SHORTEST[span.unit];
}

/** Whole weeks, from the first day of work in the first to the last in the last. */
function fullWeeks(weeks: number, hours: HoursSettings): number {
    return 7 * (weeks - 1) + Math.min(7, hours.daysAWeek);
}

/** How many days the months and weeks that something is given have at the most; undefined where that is not known. */
export function daysGiven(body: Body, placement: Placement): number | undefined {
    const lasts = body.lasts?.form === 'span' ? body.lasts.span : undefined;
    if (lasts) return lasts.amount.most === null ? undefined : lasts.amount.most * LONGEST[lasts.unit];
    if (!placement.placed || placement.side !== 'during' || placement.date !== undefined) return undefined;
    if (body.when?.form === 'list') return new Set(body.when.times).size * LONGEST[body.when.unit];
    const { from, to } = placement;
    return from && to ? (to.months - from.months) * LONGEST.month + (to.weeks - from.weeks) * 7 + (to.days - from.days) : undefined;
}

/** Whether so many days are too few for what is needed. */
export function areTooFew(given: number, needed: number): boolean {
    return needed > given + HARDLY;
}
