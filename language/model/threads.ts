import { allIn } from '../rules/questions/company.ts';
import { isEndOutcome } from '../rules/questions/outcomes.ts';
import { coveringItems, targetsOnMap } from '../rules/questions/questions.ts';
import type { Activity, Dimension, Outcome, PlanItem, Programme } from './design/design.ts';
import { around, type Doer, isOptional, withThoseAround } from './design/plan.ts';

/** An activity or event that works towards an outcome. */
export interface Service {
    readonly item: Doer;
    /** The process outcomes through which it does so, from the one that it serves itself to the one that leads to the outcome; empty where it serves the outcome itself. */
    readonly through: readonly Outcome[];
    /** Not every participant does it. */
    readonly optional: boolean;
}

/** A dimension that is targeted on the way to an outcome. */
export interface ThreadDimension {
    readonly dimension: Dimension;
    /** What targets it, of all that serves the outcome; of an event that serves it, the activities in it, too. In the order written. */
    readonly items: readonly Doer[];
}

/** From an outcome to what serves it, to what that targets. */
export interface OutcomeThread {
    readonly outcome: Outcome;
    /** In the order written. What serves it both by itself and through others is there once, as serving it itself. */
    readonly servedBy: readonly Service[];
    /** The process outcomes that lead to it, also through others, the nearest first. */
    readonly reachedThrough: readonly Outcome[];
    /** In the order of their frameworks. */
    readonly dimensions: readonly ThreadDimension[];
    /** Whether something that is not optional serves it, targets a dimension, and (of a process outcome) it leads on to an end outcome. */
    readonly isWhole: boolean;
}

/** What hangs loose, in the order written. */
export interface LooseEnds {
    /** Nothing serves them, nor a process outcome that leads to them. */
    readonly unserved: readonly Outcome[];
    /** Only what is optional serves them. */
    readonly servedByOptionalOnly: readonly Outcome[];
    /** Process outcomes that lead to no end outcome, not through others either. */
    readonly adrift: readonly Outcome[];
    /** Activities that serve no outcome and feed nothing: they are applied in nothing, nothing comes after them or reflects on them, and they reflect on nothing. */
    readonly activities: readonly Activity[];
    /** Activities of theory that are applied in nothing. */
    readonly theory: readonly Activity[];
    /** Activities of experience on which nothing reflects, and in which nothing is applied. What is optional does not count, here as reflection. */
    readonly experience: readonly Activity[];
}

export interface Threads {
    /** In the order written. */
    readonly outcomes: readonly OutcomeThread[];
    /** Each outcome with one that it leads to. */
    readonly leads: readonly { readonly from: Outcome; readonly to: Outcome }[];
    readonly loose: LooseEnds;
}

/** The threads of a programme: what its logic model is drawn from. What an event serves, all in it serves. */
export function threadsOf(programme: Programme): Threads {
    const outcomes = programme.outcomes.map(outcome => threadOf(outcome, programme));
    const served = outcomes.filter(thread => thread.servedBy.length > 0);
    const sure = new Set(served.filter(thread => thread.servedBy.some(service => !service.optional)));
    return {
        outcomes,
        leads: programme.outcomes.flatMap(from => ledToBy(from, programme).map(to => ({ from, to }))),
        loose: {
            unserved: outcomes.filter(thread => !served.includes(thread)).map(({ outcome }) => outcome),
            servedByOptionalOnly: served.filter(thread => !sure.has(thread)).map(({ outcome }) => outcome),
            adrift: programme.outcomes.filter(outcome => outcome.sort === 'process' && !reachesEnd(outcome)),
            activities: programme.activities.filter(activity => !isTied(activity, programme)),
            theory: programme.activities.filter(activity => activity.mode === 'theory' && !isApplied(activity)),
            experience: programme.activities.filter(activity => activity.mode === 'experience' && !isReturnedTo(activity, programme)),
        },
    };
}

function threadOf(outcome: Outcome, programme: Programme): OutcomeThread {
    const ways = waysTo(outcome, programme);
    const servedBy = coveringItems(programme).flatMap((item): Service[] => {
        const [through] = [...ways]
            .filter(([reached]) => item.serves.some(({ to }) => to === reached))
            .map(([, way]) => way)
            .sort((a, b) => a.length - b.length);
        return through ? [{ item, through, optional: isOptional(item) }] : [];
    });
    const dimensions = dimensionsOf(
        servedBy.flatMap(({ item }) => allIn(item)),
        programme,
    );
    const leadsOn = outcome.sort !== 'process' || reachesEnd(outcome);
    const surelyTargets = servedBy.some(service => !service.optional && allIn(service.item).some(item => targetsOnMap(item).length > 0));
    return {
        outcome,
        servedBy,
        reachedThrough: [...ways.keys()].filter(reached => reached !== outcome),
        dimensions,
        isWhole: surelyTargets && leadsOn,
    };
}

/** The outcome itself and the process outcomes that lead to it, the nearest first, each with the shortest way from it: itself first, the one that leads to the outcome last. */
function waysTo(outcome: Outcome, programme: Programme): ReadonlyMap<Outcome, readonly Outcome[]> {
    const ways = new Map<Outcome, readonly Outcome[]>([[outcome, []]]);
    // What is added on the way is looked at in its turn.
    for (const [reached, way] of ways) {
        for (const before of programme.outcomes) {
            if (before.sort === 'process' && !ways.has(before) && before.leadsTo.some(({ to }) => to === reached))
                ways.set(before, [before, ...way]);
        }
    }
    return ways;
}

function ledToBy(outcome: Outcome, programme: Programme): Outcome[] {
    return [...new Set(outcome.leadsTo.map(({ to }) => to))].filter(to => programme.outcomes.includes(to));
}

function reachesEnd(outcome: Outcome, seen = new Set<Outcome>()): boolean {
    if (seen.has(outcome)) return false;
    seen.add(outcome);
    return outcome.leadsTo.some(({ to }) => isEndOutcome(to) || reachesEnd(to, seen));
}

function dimensionsOf(items: readonly Doer[], programme: Programme): ThreadDimension[] {
    const inOrder = [...new Set(items)];
    return programme.frameworks.flatMap(framework =>
        framework.dimensions.flatMap((dimension): ThreadDimension[] => {
            const targeting = inOrder.filter(item =>
                targetsOnMap(item).some(target => target.framework === framework.name && target.dimension === dimension.name),
            );
            return targeting.length > 0 ? [{ dimension, items: targeting }] : [];
        }),
    );
}

/** An item and the events around it: what they say, they say of all in them. */
function doersAround(item: Doer): Doer[] {
    return withThoseAround(item).filter(each => each.is !== 'choice');
}

/** Whether an activity serves an outcome, feeds something or is fed by looking back. */
function isTied(activity: Activity, programme: Programme): boolean {
    const itself = doersAround(activity);
    if (itself.some(item => item.serves.length > 0 || item.appliedIn.length > 0 || item.reflectsOn.length > 0)) return true;
    const whole = withThoseAround(activity);
    return coveringItems(programme).some(
        other => !whole.includes(other) && [...other.after, ...other.reflectsOn].some(({ to }) => whole.includes(to)),
    );
}

function isApplied(activity: Activity): boolean {
    return [activity, ...around(activity)].some(item => item.is !== 'choice' && item.appliedIn.length > 0);
}

function isReturnedTo(activity: Activity, programme: Programme): boolean {
    const whole: readonly PlanItem[] = withThoseAround(activity);
    return coveringItems(programme).some(
        other => other !== activity && !isOptional(other) && [...other.reflectsOn, ...other.appliedIn].some(({ to }) => whole.includes(to)),
    );
}
