import { amountOf, type HoursSettings, tidied, topOf } from '../amounts/amounts.ts';
import { dayAfter, timeBetween } from './calendar.ts';
import type { Amount, Body, Doing, Phase, PlanItem, Programme, Span } from '../design/design.ts';
import { elapsed, type Elapsed, inMonths, inWeeks, NO_TIME } from '../amounts/elapsed.ts';
import {
    after,
    lengthOf,
    lengthSaid,
    notPlaced,
    occurrencesEvery,
    placedBetween,
    placedOn,
    type Placement,
    placeSaid,
    type RoughTime,
    takenFrom,
    THE_START,
    weeksOf,
} from './placing.ts';

/** When everything of a programme is. What cannot be worked out is said, with the reason, and never guessed. */
export interface Schedule {
    /** The programme's length: what it says, else where the last of its phases ends when all of them are placed. In months. */
    readonly length: Amount | null;
    /** The same end with months, weeks and days apart, for the calendar; null where there is no telling the latest. */
    readonly end: Elapsed | null;
    /** Whether the programme says its length itself. */
    readonly saysLength: boolean;
    /** How long the programme is followed up, in months from its start; null where it is not said, or counts from an end that is not known. */
    readonly followedUp: Amount | null;
    readonly placements: ReadonlyMap<Phase | PlanItem, Placement>;
    /** How long each runs, in weeks, for what it takes `a week` or `full time` while it runs; missing where that is not known. */
    readonly weeks: ReadonlyMap<Programme | Phase | PlanItem, Amount>;
    /** The place of a phase, activity, event or choice of this programme. */
    readonly of: (thing: Phase | PlanItem) => Placement;
}

/** The schedule of a programme, in months from its start. Of a track that lasts longer or shorter than the programme, `lasts` is the track's length. */
export function scheduleOf(programme: Programme, hours: HoursSettings, lasts?: Span): Schedule {
    const said = lasts ? lengthOf(lasts) : lengthSaid(programme.lasts);
    const placements = new Map<Phase | PlanItem, Placement>();
    const weeks = new Map<Programme | Phase | PlanItem, Amount>();
    const phases = placePhases(programme, said);
    const length = said ?? lengthByPhases([...phases.values()]);
    if (length) weeks.set(programme, weeksOf(length));

    const whole = length ? placedBetween(THE_START, length, 'programme') : notPlaced('length-unknown');
    const sole = programme.phases.length === 1 ? programme.phases[0] : undefined;
    for (const phase of programme.phases) {
        let placement = phases.get(phase) ?? notPlaced('says-nothing');
        // A phase that is the only one is the programme, as long as it says nothing else.
        if (phase === sole && !placement.placed && placement.why === 'says-nothing') placement = whole;
        // What comes after the end is known better once the phases have told where that is.
        if (placement.placed && placement.side === 'after') placement = placeSaid(phase, length) ?? placement;
        placements.set(phase, placement);
        const runs = runningWeeks(phase, placement.placed && placement.by === 'programme' ? weeks.get(programme) : undefined);
        if (runs) weeks.set(phase, runs);
        placeItems(phase.items, placement, runs);
    }
    placeItems(programme.items, whole, weeks.get(programme));

    function placeItems(items: readonly PlanItem[], container: Placement, containerWeeks: Amount | undefined): void {
        for (const item of items) {
            const placement = placeItem(programme, item, container, length);
            placements.set(item, placement);
            const runs = runningWeeks(item, containerWeeks);
            if (runs) weeks.set(item, runs);
            if (item.is === 'event') placeItems(item.items, placement, weeksOfEvent(item, hours) ?? runs);
            else if (item.is === 'choice') placeItems(item.items, placement, runs);
        }
    }

    return {
        length: length ? inMonthsRoughly(length) : null,
        end: length?.latest ?? null,
        saysLength: said !== undefined,
        followedUp: followedUp(programme, length),
        placements,
        weeks,
        of: thing => placements.get(thing) ?? notPlaced('says-nothing'),
    };
}

/** Phases in the order written, each where it says, else after the one before it. */
function placePhases(programme: Programme, length: RoughTime | undefined): Map<Phase, Placement> {
    const placements = new Map<Phase, Placement>();
    let reached: RoughTime | undefined = THE_START;
    for (const phase of programme.phases) {
        const said = placeSaid(phase, length) ?? placeByDate(programme, phase, length);
        const lasts = lengthSaid(phase.lasts);
        const placement: Placement =
            said ??
            (!lasts
                ? notPlaced('says-nothing')
                : reached
                  ? placedBetween(reached, after(reached, lasts), 'order')
                  : notPlaced('follows-what-is-not-placed'));
        placements.set(phase, placement);
        if (!placement.placed) reached = undefined;
        else if (placement.side === 'during') {
            const inOrder: RoughTime | undefined = placement.by === 'order' && reached && lasts ? after(reached, lasts) : undefined;
            const saidEnd: RoughTime | undefined = placement.to
                ? { earliest: placement.to, latest: placement.to, approximate: placement.approximate }
                : undefined;
            reached = inOrder ?? saidEnd;
            if (!reached?.latest) reached = undefined;
        }
    }
    return placements;
}

/** Where the last phase ends, when every phase that is neither before nor after the programme is placed. */
function lengthByPhases(placements: readonly Placement[]): RoughTime | undefined {
    let [last, approximate] = [NO_TIME, false];
    for (const placement of placements) {
        if (!placement.placed) return undefined;
        if (placement.side !== 'during') continue;
        if (!placement.to) return undefined;
        if (inMonths(placement.to) > inMonths(last)) last = placement.to;
        approximate ||= placement.approximate;
    }
    return inMonths(last) > 0 ? { earliest: last, latest: last, approximate } : undefined;
}

function placeItem(programme: Programme, item: PlanItem, container: Placement, length: RoughTime | undefined): Placement {
    const kind = item.parent.is;
    const own = placeSaid(item, length) ?? placeByDate(programme, item, length);
    const placement = own ?? takenFrom(container, kind);
    if (!placement.placed) return placement;
    const date = item.on ? { date: item.on.date } : {};
    return item.every && item.when?.form !== 'list'
        ? { ...placement, ...date, occurrences: occurrencesEvery(item.every, placement) }
        : { ...placement, ...date };
}

/** The place of something that says only a date. */
function placeByDate(programme: Programme, body: Body, length: RoughTime | undefined): Placement | undefined {
    if (!body.on) return undefined;
    const start = startFor(programme, body.on.date, length);
    if (start === 'none') return notPlaced('no-start');
    if (start === 'several') return notPlaced('several-runs');
    return placedOn(body.on.date, timeBetween(start, body.on.date), lengthSaid(body.lasts));
}

/** The day on which the programme starts that a date belongs to. */
function startFor(programme: Programme, date: string, length: RoughTime | undefined): string {
    if (programme.starts) return programme.starts.date;
    const starts = programme.runs.flatMap(run => run.starts?.date ?? []);
    if (starts.length <= 1) return starts[0] ?? 'none';
    const ofDate = starts.filter(start => start <= date && length?.latest && date < dayAfter(start, length.latest));
    return ofDate.length === 1 && ofDate[0] ? ofDate[0] : 'several';
}

/** How long something runs, in weeks: what it `lasts`, else its own months or weeks, else as long as what it stands in. */
function runningWeeks(body: Body, container: Amount | undefined): Amount | undefined {
    const lasts = lengthSaid(body.lasts);
    if (lasts) return weeksOf(lasts);
    switch (body.when?.form) {
        case 'span':
            return exactWeeks(inWeeks(elapsed(body.when.to - body.when.from + 1, body.when.unit)));
        case 'list':
            return exactWeeks(inWeeks(elapsed(new Set(body.when.times).size, body.when.unit)));
        case undefined:
            return body.on ? undefined : container;
        default:
            return undefined;
    }
}

function exactWeeks(weeks: number): Amount | undefined {
    return weeks > 0 ? amountOf(weeks, weeks, false) : undefined;
}

/** What is in an event runs for as long as the event takes, where that is a plain amount of time and the event does not say how long it lasts. */
function weeksOfEvent(event: Doing, hours: HoursSettings): Amount | undefined {
    if (event.lasts || event.takes?.form !== 'span') return undefined;
    const { amount, unit } = event.takes.span;
    const perWeek = {
        minute: 60 * hours.day * hours.daysAWeek,
        hour: hours.day * hours.daysAWeek,
        day: hours.daysAWeek,
        week: 1,
        month: 12 / 52,
        year: 1 / 52,
    }[unit];
    return amountOf(amount.least / perWeek, topOf(amount) / perWeek, amount.approximate);
}

function followedUp(programme: Programme, length: RoughTime | undefined): Amount | null {
    const said = programme.followedUp;
    if (!said?.from) return null;
    const span = lengthOf(said.span);
    if (said.from === 'start') return inMonthsRoughly(span);
    return length ? inMonthsRoughly(after(length, span)) : null;
}

function inMonthsRoughly(time: RoughTime): Amount {
    return tidied(amountOf(inMonths(time.earliest), time.latest ? inMonths(time.latest) : Infinity, time.approximate));
}
