import type { Amount, Body, Dose, Span } from '../design/design.ts';
import { amountOf, topOf } from '../amounts/amounts.ts';
import { between, elapsed, type Elapsed, inMonths, inWeeks, later, NO_TIME } from '../amounts/elapsed.ts';

/** Where in a programme something lies: before its start, in it, or after its end. */
export type Side = 'before' | 'during' | 'after';

/** What its place was taken from: what it says itself, the order of the phases, what it stands in, or (as wide as can be) the programme's whole length. */
export type PlacedBy = 'itself' | 'order' | 'phase' | 'event' | 'choice' | 'programme';

/** Why no place could be worked out. */
export type WhyNotPlaced =
    /** It says neither months, weeks nor how long it lasts. */
    | 'says-nothing'
    /** It says how long it lasts, and where the phase before it ends is not known. */
    | 'follows-what-is-not-placed'
    /** It says a date, and neither the programme nor a run says when it starts. */
    | 'no-start'
    /** It says a date, and there are several runs it may belong to. */
    | 'several-runs'
    /** Its months or weeks make no sense, which a finding of its own says. */
    | 'faulty'
    /** It takes its place from a phase, event or choice that has none. */
    | 'in-what-is-not-placed'
    /** It stands straight in a programme whose length is not known. */
    | 'length-unknown';

/** A time from the start of the programme to another, in months from the start. */
export interface Stretch {
    /** Months from the start, where it begins: 0 for the beginning of month 1. */
    readonly start: number;
    /** Months from the start, where it ends: 4 for the end of month 4. */
    readonly end: number;
}

export interface Placed {
    readonly placed: true;
    readonly side: Side;
    readonly by: PlacedBy;
    /** Months from the start: the earliest it can begin. Null where only the side is known. */
    readonly start: number | null;
    /** Months from the start: the latest it can end. Null where that is not known. */
    readonly end: number | null;
    /** The same two times with months, weeks and days apart, for the calendar. */
    readonly from: Elapsed | null;
    readonly to: Elapsed | null;
    /** A rough length (`about 8 months`, `8 to 10 months`) went into it. */
    readonly approximate: boolean;
    /** One was said with `about`, so that its earliest and latest are no bounds either. */
    readonly about: boolean;
    /** Each time it is held, for a list and for `every`; otherwise the whole stretch, where it is known. */
    readonly occurrences: readonly Stretch[];
    /** The day it says (`on DATE`). */
    readonly date?: string;
}

export interface NotPlaced {
    readonly placed: false;
    readonly why: WhyNotPlaced;
}

export type Placement = Placed | NotPlaced;

/** The earliest and the latest of a time that may be known roughly only; `latest` is null where there is no telling. */
export interface RoughTime {
    readonly earliest: Elapsed;
    readonly latest: Elapsed | null;
    readonly approximate: boolean;
}

function isRough(time: RoughTime): boolean {
    return time.approximate || time.latest === null || inMonths(time.earliest) !== inMonths(time.latest);
}

export const THE_START: RoughTime = { earliest: NO_TIME, latest: NO_TIME, approximate: false };

export function notPlaced(why: WhyNotPlaced): NotPlaced {
    return { placed: false, why };
}

/** The elapsed time of a span, at its least and at its most. */
export function lengthOf(span: Span): RoughTime {
    const { least, most } = amountOf(span.amount.least, topOf(span.amount), false);
    return {
        earliest: elapsed(least, span.unit),
        latest: most === null ? null : elapsed(most, span.unit),
        approximate: span.amount.approximate,
    };
}

/** The elapsed time that `lasts` says; undefined for what is no elapsed time (sessions, a rate). */
export function lengthSaid(lasts: Dose | undefined): RoughTime | undefined {
    return lasts?.form === 'span' ? lengthOf(lasts.span) : undefined;
}

/** A length in weeks. */
export function weeksOf(length: RoughTime): Amount {
    return amountOf(inWeeks(length.earliest), length.latest ? inWeeks(length.latest) : Infinity, length.approximate);
}

/** A time that is so much later. */
export function after(time: RoughTime, length: RoughTime): RoughTime {
    return {
        earliest: later(time.earliest, length.earliest),
        latest: time.latest && length.latest && later(time.latest, length.latest),
        approximate: time.approximate || length.approximate,
    };
}

/** Placed from one time to another. */
export function placedBetween(from: RoughTime, to: RoughTime, by: PlacedBy, side: Side = 'during'): Placed {
    const [start, end] = [inMonths(from.earliest), to.latest && inMonths(to.latest)];
    return {
        placed: true,
        side,
        by,
        start,
        end,
        from: from.earliest,
        to: to.latest,
        approximate: isRough(from) || isRough(to),
        about: from.approximate || to.approximate,
        occurrences: end === null ? [] : [{ start, end }],
    };
}

function exactly(time: Elapsed): RoughTime {
    return { earliest: time, latest: time, approximate: false };
}

/** The place that the body's own months or weeks give it; undefined where it says none. `length` is the programme's. */
export function placeSaid(body: Body, length: RoughTime | undefined): Placement | undefined {
    const lasts = lengthSaid(body.lasts);
    switch (body.when?.form) {
        case undefined:
            return undefined;
        case 'before':
            return lasts
                ? placedBetween({ ...backFrom(lasts), approximate: lasts.approximate }, THE_START, 'itself', 'before')
                : onSide('before', null, NO_TIME);
        case 'after':
            return length?.latest ? afterTheEnd(length, lasts) : onSide('after', null, null);
        case 'span': {
            const { from, to, unit } = body.when;
            if (from < 1 || to < from) return notPlaced('faulty');
            return placedBetween(exactly(elapsed(from - 1, unit)), exactly(elapsed(to, unit)), 'itself');
        }
        case 'list': {
            const { times, unit } = body.when;
            const [first, last] = [Math.min(...times), Math.max(...times)];
            if (!(first >= 1)) return notPlaced('faulty');
            const endOf = (time: number) => {
                const oneOf = exactly(elapsed(time, unit));
                const asLong = lasts && after(exactly(elapsed(time - 1, unit)), lasts);
                return asLong && (asLong.latest === null || inMonths(asLong.latest) > inMonths(elapsed(time, unit))) ? asLong : oneOf;
            };
            const occurrences = [...new Set(times)]
                .sort((a, b) => a - b)
                .map(time => placedBetween(exactly(elapsed(time - 1, unit)), endOf(time), 'itself').occurrences)
                .flat();
            return { ...placedBetween(exactly(elapsed(first - 1, unit)), endOf(last), 'itself'), occurrences };
        }
    }
}

function onSide(side: Side, from: Elapsed | null, to: Elapsed | null): Placed {
    const [start, end] = [from && inMonths(from), to && inMonths(to)];
    return { placed: true, side, by: 'itself', start, end, from, to, approximate: false, about: false, occurrences: [] };
}

function afterTheEnd(end: RoughTime, lasts: RoughTime | undefined): Placed {
    return lasts ? placedBetween(end, after(end, lasts), 'itself', 'after') : onSide('after', end.earliest, null);
}

function backFrom(lasts: RoughTime): Pick<RoughTime, 'earliest' | 'latest'> {
    const back = (time: Elapsed | null) => time && between(time, NO_TIME);
    // Of a length that has no upper end, the least is all that is known.
    return { earliest: back(lasts.latest) ?? between(lasts.earliest, NO_TIME), latest: back(lasts.earliest) };
}

/** The place of something that is held on a day, counted from the day on which the programme starts. */
export function placedOn(date: string, time: Elapsed, lasts: RoughTime | undefined): Placed {
    const from = exactly(time);
    return { ...placedBetween(from, after(from, lasts ?? exactly(elapsed(1, 'day'))), 'itself'), date };
}

/** As `placement`, taken over from what it stands in. */
export function takenFrom(container: Placement, kind: PlacedBy): Placement {
    if (!container.placed) return container.why === 'length-unknown' ? container : notPlaced('in-what-is-not-placed');
    return container.by === 'programme' ? container : { ...container, by: kind };
}

/** More times than any programme is held: a plan that comes to more is a slip of the pen, and its times are not worked out. */
const MOST_OCCURRENCES = 5000;

/** The times at which something is held that comes `every` so often, from the beginning of a stretch to its end. */
export function occurrencesEvery(every: Span, placement: Placed): readonly Stretch[] {
    const step = inMonths(lengthOf(every).earliest);
    const { start, end } = placement;
    // A step of nothing is a finding of its own; nothing is held more often than daily.
    if (start === null || end === null || step < 1 / 31) return placement.occurrences;
    const count = Math.ceil((end - start) / step - 1e-9);
    if (count > MOST_OCCURRENCES) return placement.occurrences;
    return Array.from({ length: count }, (_, at) => ({ start: start + at * step, end: Math.min(end, start + (at + 1) * step) }));
}
