import { HARDLY, type Hours, type HoursSettings, hullOf, NO_HOURS, sumOf, tidied, topOf } from '../amounts/amounts.ts';
import type { Amount, Dose, Phase, PlanItem, Programme, Track } from '../design/design.ts';
import { hoursOfDose } from '../amounts/doses.ts';
import { type Counting, measure, type Measured } from './measure.ts';
import type { Doer } from '../design/plan.ts';
import { activitiesIn, everyoneWithoutTime, type PlannedTime, planTime, withoutTime } from './plan-time.ts';
import { type Schedule, scheduleOf } from '../schedule/schedule.ts';
import { type Sort, SORTS } from './sorts.ts';

/** The time of one participant who does everything that is not optional. All figures are in hours. */
export interface TimeFigures {
    /** The sum of all that is stated. */
    readonly hours: Hours;
    /** Whether anything states a time; where not, `hours` are no figure. */
    readonly stated: boolean;
    /** The activities, and events that hold none, that state no time and have none from what they stand in; of a choice no more than are chosen. */
    readonly unstated: readonly Doer[];
    /** The same with everything that a choice offers: what a designer could still give a time. */
    readonly everyUnstated: readonly Doer[];
    /** What optional activities would add, apart from `hours`. */
    readonly optional: Measured;
    /** The optional activities that state no time. */
    readonly optionalUnstated: readonly Doer[];
    /** A part of study. */
    readonly preparation: Hours;
    /** How `hours` divide: see `measure` for how the figures add up. */
    readonly bySort: Readonly<Record<Sort, Hours>>;
    /** The whole as the programme or track itself says it (`takes`), beside the sum. */
    readonly said: Hours | null;
}

interface TrackTime extends TimeFigures {
    readonly track: Track;
}

export interface ParticipantTime extends TimeFigures {
    /** The same for each track. Where there are tracks, the figures of the whole run from the shortest to the longest of them. */
    readonly tracks: readonly TrackTime[];
    /** From 0 to 1: how many of the activities state no time, and have none from an event, a phase or the programme. */
    readonly unstatedShare: number;
    /** The hours of the slices that are counted, of all that is not optional. */
    measure(counting: Counting): Measured;
    /** The hours of one phase, activity, event or choice, preparation included; of an optional one, too. */
    of(thing: Phase | PlanItem, counting?: Counting): Measured;
    /** Of a phase, event or choice that says its time as a whole: what it says, and the sum of its parts; undefined for others. */
    wholeOf(thing: Phase | PlanItem): { readonly said: Hours; readonly parts: Measured } | undefined;
}

interface Route {
    readonly track?: Track;
    readonly planned: PlannedTime;
    readonly said: Hours | null;
}

/** The participant's time. Days and weeks are as `hours` settles them. */
export function timeOf(programme: Programme, schedule: Schedule, hours: HoursSettings): ParticipantTime {
    const routes = routesOf(programme, schedule, hours);
    const main: Route = {
        planned: planTime(programme, schedule, hours, () => true),
        said: saidBy(programme.takes, hours, schedule.weeks.get(programme)),
    };
    const taken = routes.length > 0 ? routes : [main];
    const measureAll = (counting?: Counting) => overRoutes(taken.map(route => measure(route.planned.whole, counting)));
    const time = figuresOver(taken, main.said);
    return {
        ...time,
        tracks: routes.flatMap(route => (route.track ? [{ track: route.track, ...figuresOver([route], route.said) }] : [])),
        unstatedShare: time.said ? 0 : Math.max(...taken.map(shareWithoutTime)),
        measure: measureAll,
        of: (thing, counting) => {
            const found = taken.flatMap(route => route.planned.each.get(thing) ?? []);
            const own = found.length > 0 ? found : [main.planned.each.get(thing) ?? { form: 'all' as const, parts: [] }];
            return overRoutes(own.map(each => measure(each, counting)));
        },
        wholeOf: thing => {
            const found = taken.flatMap(route => route.planned.said.get(thing) ?? []);
            if (found.length === 0) return undefined;
            return { said: tidied(hullOf(found.map(each => each.hours))), parts: overRoutes(found.map(each => measure(each.parts))) };
        },
    };
}

/**
 * The ways through a programme: one for each track. Where there is only one track, a participant may take none: that is a way, too. None where there are no tracks.
 */
function routesOf(programme: Programme, schedule: Schedule, hours: HoursSettings): Route[] {
    const route = (track?: Track): Route => {
        const ofTrack = track?.lasts ? scheduleOf(programme, hours, track.lasts) : schedule;
        const planned = planTime(programme, ofTrack, hours, item => isOnTrack(item, track));
        return { planned, said: saidBy(track?.takes, hours, ofTrack.weeks.get(programme)), ...(track ? { track } : {}) };
    };
    if (programme.tracks.length === 0) return [];
    return [...programme.tracks.map(route), ...(programme.tracks.length === 1 ? [route()] : [])];
}

/** Whether somebody on `track` (on none, where it is missing) does `item`, as far as the item itself decides. */
export function isOnTrack(item: PlanItem, track: Track | undefined): boolean {
    if (track?.leavesOut.some(left => left.to === item)) return false;
    return item.is === 'choice' || item.tracks.length === 0 || item.tracks.some(on => on.to === track);
}

function saidBy(takes: Dose | undefined, hours: HoursSettings, weeks: Amount | undefined): Hours | null {
    const said = takes && hoursOfDose(takes, hours, weeks);
    return said ? tidied(said) : null;
}

function figuresOver(routes: readonly Route[], said: Hours | null): TimeFigures {
    const over = (counting?: Counting) => overRoutes(routes.map(route => measure(route.planned.whole, counting)));
    const whole = over();
    return {
        hours: whole.hours,
        stated: whole.stated,
        unstated: [...new Set(routes.flatMap(route => withoutTime(route.planned.whole)))],
        everyUnstated: [...new Set(routes.flatMap(route => everyoneWithoutTime(route.planned.whole)))],
        optional: overRoutes(routes.map(optionalOf)),
        optionalUnstated: [...new Set(routes.flatMap(route => route.planned.optional.flatMap(withoutTime)))],
        preparation: over(slice => slice.part === 'preparation').hours,
        bySort: Object.fromEntries(SORTS.map(sort => [sort, over(slice => slice.sort === sort).hours])) as Record<Sort, Hours>,
        said,
    };
}

function optionalOf({ planned }: Route): Measured {
    const measured = planned.optional.map(time => measure(time));
    return { hours: tidied(sumOf(measured.map(each => each.hours))), stated: measured.some(each => each.stated) };
}

function overRoutes(measured: readonly Measured[]): Measured {
    return { hours: measured.length > 0 ? hullOf(measured.map(each => each.hours)) : NO_HOURS, stated: measured.some(each => each.stated) };
}

function shareWithoutTime({ planned }: Route): number {
    const activities = activitiesIn(planned.whole);
    return activities === 0 ? 0 : withoutTime(planned.whole).length / activities;
}

/** Whether two figures for the same time contradict each other: the sum of the parts is, at its least, over the most that the whole is said to take. */
export function contradicts(parts: Hours, said: Hours): boolean {
    return parts.least > topOf(said) + HARDLY;
}
