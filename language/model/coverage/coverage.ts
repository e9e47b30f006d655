import type { Hours } from '../amounts/amounts.ts';
import {
    type Competency,
    type Dimension,
    type Element,
    type Framework,
    type Mode,
    MODES,
    type Origin,
    type PlanItem,
    type Programme,
    type TargetRef,
} from '../design/design.ts';
import { type Doer, isOptional, withThoseAround } from '../design/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Standing, standingOf } from './standing.ts';
import type { ParticipantTime } from '../time/time.ts';

/** What an activity does for a dimension or an element, by growing weight. Evidenced: it targets it, and says how the learning shows. */
export type Code = 'touched' | 'targeted' | 'evidenced';

/** An activity or event that targets or touches a dimension or an element. */
export interface Cover {
    readonly item: Doer;
    readonly code: Code;
    /** It is the dimension as a whole that it targets or touches. */
    readonly whole: boolean;
    /** The competency through which it targets it, where it does not do so itself. */
    readonly through?: Competency;
    /** Not every participant does it. */
    readonly optional: boolean;
    /** Where it says so, in the order written: each target or touch, or the competency through which it targets. */
    readonly at: readonly Origin[];
}

export interface ElementCoverage {
    readonly element: Element;
    readonly standing: Standing;
    /** In schedule order; those of the dimension as a whole among them. */
    readonly activities: readonly Cover[];
}

export interface DimensionCoverage {
    readonly dimension: Dimension;
    readonly standing: Standing;
    /** Hours in the activities and events that target it, optional ones left out. One counts whole for each dimension it targets, so dimensions add up to more than the programme. */
    readonly hours: Hours;
    /** Whether any of them states a time; where not, `hours` are no figure. */
    readonly stated: boolean;
    /** The modes of the activities that target it, in their usual order. */
    readonly modes: readonly Mode[];
    /** In schedule order. */
    readonly activities: readonly Cover[];
    readonly elements: readonly ElementCoverage[];
}

export interface FrameworkCoverage {
    readonly framework: Framework;
    readonly dimensions: readonly DimensionCoverage[];
}

export interface Coverage {
    /** The rows of the map: every activity, and every event that targets or touches something, in schedule order. */
    readonly rows: readonly Doer[];
    /** One for each framework that the programme uses, the first being its own. */
    readonly frameworks: readonly FrameworkCoverage[];
}

/** The map of what a programme targets and touches, of each framework it uses; of some of its activities and events alone, where `only` picks them. */
export function coverageOf(
    programme: Programme,
    schedule: Schedule,
    time: ParticipantTime,
    only: (item: Doer) => boolean = () => true,
): Coverage {
    const order = inScheduleOrder(programme, schedule).filter(item => item.is !== 'choice' && only(item)) as Doer[];
    const aims = order.map(item => ({ item, aims: aimsOf(item) }));
    return {
        rows: aims.filter(({ item, aims }) => item.is === 'activity' || aims.length > 0).map(({ item }) => item),
        frameworks: programme.frameworks.map(framework => ({
            framework,
            dimensions: framework.dimensions.map(dimension => coverDimension(framework, dimension, aims, time)),
        })),
    };
}

/** One target or touch of an activity. */
interface Aim {
    readonly at: TargetRef;
    readonly targeted: boolean;
    readonly through?: Competency;
    readonly said: Origin;
}

function aimsOf(item: Doer): Aim[] {
    return [
        ...item.targets.map(at => ({ at, targeted: true, said: at.origin })),
        ...item.trains.flatMap(({ to, origin }) => to.expresses.map(at => ({ at, targeted: true, through: to, said: origin }))),
        ...item.touches.map(at => ({ at, targeted: false, said: at.origin })),
    ];
}

interface Aiming {
    readonly item: Doer;
    readonly aims: readonly Aim[];
}

function coverDimension(framework: Framework, dimension: Dimension, all: readonly Aiming[], time: ParticipantTime): DimensionCoverage {
    const here = all.flatMap(({ item, aims }) => {
        const ofDimension = aims.filter(aim => aim.at.framework === framework.name && aim.at.dimension === dimension.name);
        return ofDimension.length > 0 ? [{ item, aims: ofDimension }] : [];
    });
    const activities = here.map(({ item, aims }) => coverOf(item, aims));
    const targeting = new Set<PlanItem>(activities.filter(isTargeting).map(cover => cover.item));
    const { hours, stated } = time.measure(
        slice => slice.whose.length > 0 && slice.whose.every(doer => withThoseAround(doer).some(item => targeting.has(item))),
    );
    const elements = dimension.elements.map((element): ElementCoverage => {
        const covers = here.flatMap(({ item, aims }) => {
            const ofElement = aims.filter(aim => aim.at.element === undefined || aim.at.element === element.name);
            return ofElement.length > 0 ? [coverOf(item, ofElement)] : [];
        });
        return { element, standing: standingBy(covers, dimension), activities: covers };
    });
    return { dimension, standing: standingBy(activities, dimension), hours, stated, modes: modesOf(activities), activities, elements };
}

/** What several targets and touches of one activity come to: the weightiest counts, and what it does itself before what it does through a competency. */
function coverOf(item: Doer, aims: readonly Aim[]): Cover {
    const targets = aims.filter(aim => aim.targeted);
    const itself = targets.filter(aim => !aim.through);
    const decisive = itself.length > 0 ? itself : targets.length > 0 ? targets : aims;
    const through = itself.length > 0 ? undefined : targets[0]?.through;
    return {
        item,
        code: targets.length === 0 ? 'touched' : item.evidence.length > 0 ? 'evidenced' : 'targeted',
        whole: decisive.some(aim => aim.at.element === undefined),
        optional: isOptional(item),
        at: [...new Set(decisive.map(aim => aim.said))],
        ...(through ? { through } : {}),
    };
}

/** Whether it targets, and does not only touch. */
export function isTargeting(cover: Cover): boolean {
    return cover.code !== 'touched';
}

/** The modes of the activities that target; an event has none. */
function modesOf(covers: readonly Cover[]): Mode[] {
    return MODES.filter(mode => covers.some(cover => isTargeting(cover) && cover.item.is === 'activity' && cover.item.mode === mode));
}

function standingBy(covers: readonly Cover[], dimension: Dimension): Standing {
    return standingOf(covers.some(isTargeting), new Set(modesOf(covers)), dimension.grows);
}

/**
 * Everything in the order in which it is held: before the start, by when it begins, after the end; what begins together in the order written. What has no place of
 * its own stays behind what is written before it.
 */
export function inScheduleOrder(programme: Programme, schedule: Schedule): PlanItem[] {
    const SIDES = { before: -1, during: 0, after: 1 };
    let last: readonly [side: number, start: number] = [0, 0];
    const keyed = programme.everything.map((item, at) => {
        const placement = schedule.of(item);
        if (placement.placed && placement.by !== 'programme') {
            // Before the start, what has no date of its own comes in the order written, ahead of what has.
            last = [SIDES[placement.side], placement.start ?? (placement.side === 'before' ? -Infinity : 0)];
        }
        return { item, at, side: last[0], start: last[1] };
    });
    return keyed.sort((a, b) => a.side - b.side || compare(a.start, b.start) || a.at - b.at).map(({ item }) => item);
}

function compare(a: number, b: number): number {
    return a === b ? 0 : a < b ? -1 : 1;
}
