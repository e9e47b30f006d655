import { HARDLY, type Hours, type HoursSettings, scaled, sumOf, tidied, topOf } from '../amounts/amounts.ts';
import type { Phase, Programme } from '../design/design.ts';
import type { Counting, Measured } from './measure.ts';
import type { Doer } from '../design/plan.ts';
import type { Slice } from './slice.ts';
import { type ProtectedTime, protectedTimeOf } from './protected-time.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Spread, spreadOf, spreadTogether, type WhyApart } from './spread.ts';
import type { ParticipantTime } from './time.ts';

/** What takes a participant's time in a month; a phase where it says time as a whole that is in none of its parts. */
export type Loading = Doer | Phase;

/** The hours of one participant in one stretch of time, preparation among them. */
export interface Burden {
    readonly hours: Hours;
    /** Whether anything states a time that falls there; where not, `hours` are no figure. */
    readonly stated: boolean;
    /** What falls there, in the order written. */
    readonly things: readonly Loading[];
}

export interface MonthLoad extends Burden {
    /** The number of the month, from 1. */
    readonly month: number;
    /** Whether it asks more, even at the least, than is protected in a month at the most; null where nobody knows what is. */
    readonly isOverProtected: boolean | null;
}

/** What a programme asks of one participant month by month, in hours; nothing that is optional is in it. */
export interface Load {
    /** Every month from the first to the programme's last, or the last in which something is held. */
    readonly months: readonly MonthLoad[];
    readonly before: Burden;
    readonly after: Burden;
    /** What has no months, with the reasons. */
    readonly apart: Burden & { readonly why: readonly { readonly thing: Loading; readonly why: WhyApart }[] };
    /** The month that asks the most, the first of several; null where no month has hours. */
    readonly peak: MonthLoad | null;
    /** What the most generous sponsor protects; undefined where nothing is known of it. */
    readonly protected?: ProtectedTime;
}

/**
 * The load of a programme. An activity's hours are spread evenly over the months that it may be in (see `spreadOf`), its preparation over the same. Months, what lies
 * before and after, and what is apart add up to the total as its other parts do (see `measure`): exactly where nothing is chosen and no rough part shares a fixed time,
 * and otherwise to no more than its least and no less than its most.
 */
export function loadOf(programme: Programme, schedule: Schedule, time: ParticipantTime, hours: HoursSettings): Load {
    const order = new Map<Loading, number>([...programme.phases, ...programme.everything].map((thing, at) => [thing as Loading, at]));
    const groups = groupsOf(time, schedule);
    const burden = (shareIn: (spread: Spread) => number): Burden => {
        const here = groups.filter(group => shareIn(group.spread) > 0);
        const things = new Set(here.flatMap(group => group.things));
        return {
            hours: tidied(sumOf(here.map(group => scaled(group.measured.hours, shareIn(group.spread))))),
            stated: here.some(group => group.measured.stated),
            things: [...things].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
        };
    };
    const promise = protectedTimeOf(programme, schedule, hours);
    const months = Array.from({ length: monthsIn(schedule, groups) }, (_, at): MonthLoad => {
        const load = burden(spread => spread.months.get(at + 1) ?? 0);
        return { month: at + 1, ...load, isOverProtected: isOver(load.hours, promise?.perMonth ?? null) };
    });
    const apart = burden(spread => spread.apart);
    return {
        months,
        before: burden(spread => spread.before),
        after: burden(spread => spread.after),
        apart: { ...apart, why: apart.things.flatMap(thing => reasonFor(thing, schedule)) },
        peak: peakOf(months),
        ...(promise ? { protected: promise } : {}),
    };
}

/** Time that spreads over the months alike. */
interface Group {
    readonly spread: Spread;
    readonly things: readonly Loading[];
    readonly measured: Measured;
}

/** What goes over the same months is measured together, so that a choice between things of one month is counted as a choice. */
function groupsOf(time: ParticipantTime, schedule: Schedule): Group[] {
    const groups = new Map<string, { spread: Spread; slices: Set<Slice> }>();
    for (const slice of slicesOf(time)) {
        const spread = spreadOfSlice(slice, schedule);
        const key = JSON.stringify([...spread.months, 'before', spread.before, 'after', spread.after, 'apart', spread.apart]);
        const group = groups.get(key) ?? { spread, slices: new Set<Slice>() };
        group.slices.add(slice);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ spread, slices }) => ({
        spread,
        things: [...slices].flatMap(thingsOf),
        measured: time.measure(slice => slices.has(slice)),
    }));
}

/** Every slice of the time that is stated. */
function slicesOf(time: ParticipantTime): ReadonlySet<Slice> {
    const slices = new Set<Slice>();
    const gather: Counting = slice => slices.add(slice).size > 0;
    time.measure(gather);
    return slices;
}

function thingsOf(slice: Slice): readonly Loading[] {
    return slice.whose.length > 0 ? slice.whose : slice.phase ? [slice.phase] : [];
}

function spreadOfSlice(slice: Slice, schedule: Schedule): Spread {
    return spreadTogether(thingsOf(slice).map(thing => spreadOf(thing, schedule)));
}

function reasonFor(thing: Loading, schedule: Schedule) {
    const { why } = spreadOf(thing, schedule);
    return why ? [{ thing, why }] : [];
}

function monthsIn(schedule: Schedule, groups: readonly Group[]): number {
    const used = groups.flatMap(({ spread }) => [...spread.months.keys()]);
    const length = schedule.length ? (schedule.length.most ?? schedule.length.least) : 0;
    const whole = length <= MOST_MONTHS ? Math.ceil(length - HARDLY) : 0;
    return used.reduce((last, month) => Math.max(last, month), whole);
}

/** A programme of more months than this is a slip of the pen; only months in which something is held are shown of it. */
const MOST_MONTHS = 1200;

function isOver(hours: Hours, perMonth: Hours | null): boolean | null {
    return perMonth && hours.least > topOf(perMonth) + HARDLY;
}

/** The month that asks the most, at its most; where there is no telling that, at its least. */
function peakOf(months: readonly MonthLoad[]): MonthLoad | null {
    let peak: MonthLoad | null = null;
    for (const month of months) {
        if (month.stated && (!peak || sizeOf(month) > sizeOf(peak) + HARDLY)) peak = month;
    }
    return peak;
}

function sizeOf({ hours }: Burden): number {
    return hours.most ?? hours.least;
}
