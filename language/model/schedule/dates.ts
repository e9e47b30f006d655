import { addDays, type Day, dayAfter } from './calendar.ts';
import type { Phase, PlanItem, Programme, Run } from '../design/design.ts';
import { type Elapsed, inMonths } from '../amounts/elapsed.ts';
import type { Placed } from './placing.ts';
import type { Schedule } from './schedule.ts';

/** The days on which something is in one run. */
export interface RunDates {
    readonly from: Day;
    /** The last day; the same as `from` for what is held on one day. Null where it is not known. */
    readonly to: Day | null;
    /** Where, as the run says it. */
    readonly at?: string;
    /** It is said to be held on this very day; else the dates are those of its months or weeks, and it is somewhere in them. */
    readonly exactly: boolean;
}

/** The dates of one running of the design. */
export interface RunCalendar {
    /** Undefined for a design with a single run, which says its start in its head. */
    readonly run?: Run;
    /** The first day of month 1; undefined where the run does not say it. */
    readonly starts?: Day;
    /** The last day of the programme, where its length is known. */
    readonly ends?: Day;
    /** What has no date in this run is not among them. */
    readonly dates: ReadonlyMap<Phase | PlanItem, RunDates>;
}

/** The dates of each run; of a design without runs, those that its start gives, as one calendar. Empty where nothing says when it starts. */
export function calendarsOf(programme: Programme, schedule: Schedule): RunCalendar[] {
    if (programme.runs.length > 0)
        return programme.runs.map(run => calendarOf(programme, schedule, run.starts?.date ?? startOfSole(programme), run));
    return programme.starts ? [calendarOf(programme, schedule, programme.starts.date)] : [];
}

function startOfSole(programme: Programme): Day | undefined {
    return programme.runs.length === 1 ? programme.starts?.date : undefined;
}

function calendarOf(programme: Programme, schedule: Schedule, starts: Day | undefined, run?: Run): RunCalendar {
    const dates = new Map<Phase | PlanItem, RunDates>();
    for (const [thing, placement] of schedule.placements) {
        if (!placement.placed || !starts) continue;
        if (placement.date) {
            // A date belongs to the run it falls into; the others have what the months say.
            if (!run || datesAreOf(programme, run, placement.date, schedule)) {
                dates.set(thing, { from: placement.date, to: placement.date, exactly: true });
                continue;
            }
            if (!thing.when) continue;
        }
        if (placement.from && isInReach(placement))
            dates.set(thing, { from: dayAfter(starts, placement.from), to: placement.to && lastDay(starts, placement.to), exactly: false });
    }
    for (const { what, on, at } of run?.holds ?? [])
        dates.set(what, { from: on.date, to: on.date, exactly: true, ...(at === undefined ? {} : { at }) });
    const ends = starts && endOf(schedule, starts);
    return { dates, ...(run ? { run } : {}), ...(starts ? { starts } : {}), ...(ends ? { ends } : {}) };
}

/** A programme of thousands of years is a slip of the pen, and the calendar ends with the year 9999. */
function isInReach({ start, end }: Placed): boolean {
    return Math.abs(start ?? 0) < MOST_MONTHS && Math.abs(end ?? 0) < MOST_MONTHS;
}

const MOST_MONTHS = 12_000;

/** The day before the one on which a stretch has ended. */
function lastDay(starts: Day, to: Elapsed): Day {
    return addDays(dayAfter(starts, to), -1);
}

function endOf(schedule: Schedule, starts: Day): Day | undefined {
    return schedule.end && inMonths(schedule.end) < MOST_MONTHS ? lastDay(starts, schedule.end) : undefined;
}

function datesAreOf(programme: Programme, run: Run, date: Day, schedule: Schedule): boolean {
    if (programme.runs.length === 1) return true;
    const starts = run.starts?.date;
    if (!starts || date < starts) return false;
    const ends = endOf(schedule, starts);
    return ends !== undefined && date <= ends;
}
