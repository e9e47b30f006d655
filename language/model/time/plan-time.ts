import { type Hours, HARDLY, type HoursSettings, topOf } from '../amounts/amounts.ts';
import type { Activity, Amount, Choice, Mode, Phase, PlanItem, Programme, ProgrammeEvent } from '../design/design.ts';
import { hoursOfDose } from '../amounts/doses.ts';
import { hoursAtMost, hoursOf } from './measure.ts';
import { type Doer, phaseOf } from '../design/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { PlanTime, Slice } from './slice.ts';
import { sortOfActivity, sortOfEvent } from './sorts.ts';

/** The time of a programme on one route through it. */
export interface PlannedTime {
    /** All that a participant does who does everything not optional. */
    readonly whole: PlanTime;
    /** The time of each thing on the route by itself, optional ones too. */
    readonly each: ReadonlyMap<Phase | PlanItem, PlanTime>;
    /** What says its time as a whole: what it says, and its parts by themselves. */
    readonly said: ReadonlyMap<Phase | PlanItem, { readonly hours: Hours; readonly parts: PlanTime }>;
    /** The time of each optional thing on the route. */
    readonly optional: readonly PlanTime[];
}

/** How the time of a programme is made up, for a participant who does what `isOnRoute`. */
export function planTime(
    programme: Programme,
    schedule: Schedule,
    settings: HoursSettings,
    isOnRoute: (item: PlanItem) => boolean,
): PlannedTime {
    const each = new Map<Phase | PlanItem, PlanTime>();
    const said = new Map<Phase | PlanItem, { readonly hours: Hours; readonly parts: PlanTime }>();
    const optional: PlanTime[] = [];

    const takenBy = (body: Phase | PlanItem) => body.takes && hoursOfDose(body.takes, settings, schedule.weeks.get(body));

    function timeOf(item: PlanItem): PlanTime {
        const time = item.is === 'activity' ? timeOfActivity(item) : item.is === 'event' ? timeOfEvent(item) : timeOfChoice(item);
        each.set(item, time);
        return time;
    }

    /** The items that count, and on the way the time of those that are optional. */
    function counted<T extends PlanItem>(items: readonly T[]): PlanTime[] {
        return items.filter(isOnRoute).flatMap(item => {
            const time = timeOf(item);
            if (!item.optional) return [time];
            optional.push(time);
            return [];
        });
    }

    function timeOfActivity(activity: Activity): PlanTime {
        const hours = takenBy(activity);
        const slice: Slice = {
            whose: [activity],
            part: 'own',
            sort: sortOfActivity(activity),
            fullTime: activity.takes?.form === 'fullTime',
            ...inPhase(activity),
            ...ofMode(activity.mode),
        };
        return { form: 'all', parts: [{ form: 'time', slice, ...(hours ? { hours } : {}) }, ...preparation(activity, activity.mode)] };
    }

    function preparation(doing: Doer, mode?: Mode): PlanTime[] {
        const slice: Slice = { whose: [doing], part: 'preparation', sort: 'study', fullTime: false, ...inPhase(doing), ...ofMode(mode) };
        return doing.prepare.flatMap(({ time }): PlanTime[] => {
            const hours = time && hoursOfDose(time, settings, schedule.weeks.get(doing));
            return hours ? [{ form: 'time', slice, hours }] : [];
        });
    }

    function timeOfEvent(event: ProgrammeEvent): PlanTime {
        const own: Slice = {
            whose: [event],
            part: 'own',
            sort: sortOfEvent(event),
            fullTime: event.takes?.form === 'fullTime',
            ...inPhase(event),
        };
        const parts = counted(event.items);
        const hours = takenBy(event);
        const prepared = preparation(event);
        if (hours) {
            // Preparation is beside an event's time, that of its parts too.
            const held = parts.flatMap(part => only(part, 'own') ?? []);
            said.set(event, { hours, parts: { form: 'all', parts: held } });
            return {
                form: 'all',
                parts: [bounded(hours, held, own), ...parts.flatMap(part => only(part, 'preparation') ?? []), ...prepared],
            };
        }
        const holdsNone = event.items.every(item => item.optional);
        return { form: 'all', parts: [...(holdsNone ? [{ form: 'time', slice: own } as const] : parts), ...prepared] };
    }

    function timeOfChoice(choice: Choice): PlanTime {
        const parts = counted(choice.items);
        const one: PlanTime = { form: 'choose', count: choice.choose?.count ?? { least: 1, most: 1, approximate: false }, parts };
        const hours = takenBy(choice);
        return hours ? whole(choice, hours, [one]) : one;
    }

    function timeOfPhase(phase: Phase): PlanTime {
        const parts = counted(phase.items);
        const hours = takenBy(phase);
        const time: PlanTime = hours ? whole(phase, hours, parts) : { form: 'all', parts };
        each.set(phase, time);
        return time;
    }

    /** A phase or choice that says its time says the whole of it, preparation included. */
    function whole(thing: Phase | Choice, hours: Hours, parts: readonly PlanTime[]): PlanTime {
        said.set(thing, { hours, parts: { form: 'all', parts } });
        const phase = thing.is === 'phase' ? { phase: thing } : inPhase(thing);
        return bounded(hours, parts, { whose: [], part: 'own', sort: 'unallocated', fullTime: false, ...phase });
    }

    return { whole: { form: 'all', parts: [...programme.phases.map(timeOfPhase), ...counted(programme.items)] }, each, said, optional };
}

function inPhase(item: PlanItem): { readonly phase?: Phase } {
    const phase = phaseOf(item);
    return phase ? { phase } : {};
}

function ofMode(mode: Mode | undefined): { readonly mode?: Mode } {
    return mode ? { mode } : {};
}

/** The part of a time that is preparation, or that is not; undefined where there is none. */
function only(time: PlanTime, part: Slice['part']): PlanTime | undefined {
    switch (time.form) {
        case 'time':
            return time.slice.part === part ? time : undefined;
        case 'bounded':
            return part === 'own' ? time : undefined;
        default: {
            const parts = time.parts.flatMap(each => only(each, part) ?? []);
            return parts.length > 0 ? { ...time, parts } : undefined;
        }
    }
}

/** Time said as a whole. What its parts do not fill belongs to those of them that state none; where there is none, it is its own. */
function bounded(hours: Hours, parts: readonly PlanTime[], own: Slice): PlanTime {
    const all: PlanTime = { form: 'all', parts };
    const open = topOf(hours) > hoursOf(all).least + HARDLY ? slicesWithoutTime(all) : [];
    return { form: 'bounded', hours, parts, rest: open.length > 0 ? together(open, own) : own };
}

function slicesWithoutTime(time: PlanTime): Slice[] {
    switch (time.form) {
        case 'time':
            return time.hours || time.slice.part === 'preparation' ? [] : [time.slice];
        case 'bounded':
            return leavesNothing(time) ? time.parts.flatMap(slicesWithoutTime) : [];
        default:
            return time.parts.flatMap(slicesWithoutTime);
    }
}

/** Several slices as one: it has a mode or sort where they all have the same. */
function together(slices: readonly Slice[], own: Slice): Slice {
    const [first] = slices;
    const mode = slices.every(slice => slice.mode === first?.mode) ? first?.mode : undefined;
    const sort = slices.every(slice => slice.sort === first?.sort) ? (first?.sort ?? own.sort) : own.sort;
    return {
        whose: slices.flatMap(slice => slice.whose),
        part: 'own',
        sort,
        fullTime: own.fullTime || slices.every(slice => slice.fullTime),
        ...(own.phase ? { phase: own.phase } : {}),
        ...ofMode(mode),
    };
}

/** Whether the parts fill, or overfill, what says its time as a whole, so that none is left for those that state none. */
function leavesNothing(time: Extract<PlanTime, { form: 'bounded' }>): boolean {
    return hoursAtMost(time.hours, hoursOf({ form: 'all', parts: time.parts }).least);
}

/** The activities, and events that hold none, that state no time; of a choice no more than are chosen. */
export function withoutTime(time: PlanTime): Doer[] {
    switch (time.form) {
        case 'time':
            return time.hours || time.slice.part === 'preparation' ? [] : [...time.slice.whose];
        case 'all':
            return time.parts.flatMap(withoutTime);
        case 'bounded':
            return leavesNothing(time) ? time.parts.flatMap(withoutTime) : [];
        case 'choose':
            return chosen(time.parts.map(withoutTime), time.count, doings => doings.length).flat();
    }
}

/** The same, of a choice all that it offers. */
export function everyoneWithoutTime(time: PlanTime): Doer[] {
    return slicesWithoutTime(time).flatMap(slice => slice.whose);
}

/** How many activities, and events that hold none, there are; of a choice as many as are chosen. */
export function activitiesIn(time: PlanTime): number {
    switch (time.form) {
        case 'time':
            return time.slice.part === 'own' ? 1 : 0;
        case 'all':
            return time.parts.reduce((sum, part) => sum + activitiesIn(part), 0);
        case 'bounded':
            return time.parts.length === 0 ? time.rest.whose.length : time.parts.reduce((sum, part) => sum + activitiesIn(part), 0);
        case 'choose':
            return chosen(time.parts.map(activitiesIn), time.count, count => count).reduce((sum, count) => sum + count, 0);
    }
}

/** The largest so many, in the order in which they stand; the first of equals. */
function chosen<T>(parts: readonly T[], count: Amount, size: (part: T) => number): T[] {
    const largest = parts
        .map((part, at) => ({ part, at }))
        .sort((a, b) => size(b.part) - size(a.part) || a.at - b.at)
        .slice(0, topOf(count));
    return largest.sort((a, b) => a.at - b.at).map(({ part }) => part);
}
