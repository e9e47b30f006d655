import { titled, uncapital } from '../../findings/wording.ts';
import { type DimensionCoverage, isTargeting } from '../../model/coverage/coverage.ts';
import type { Activity, Dimension, Mode } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import type { Doer } from '../../model/design/plan.ts';
import { DEFAULT_FRAMEWORK } from '../../references/scope-provider.ts';
import { figures } from '../engine/computed.ts';
import type { ProgrammeContext, Report, StatementSort, Yielding } from '../rule.ts';

// What the rules of the table of coverage have in common (rules.md, 'How the tables are read').

/** Where nothing is mapped at all, and where a programme trains competencies alone, that one finding speaks for the whole table. */
export const NEEDS_A_MAP: readonly Yielding[] = [
    { to: 'competency-only-programme', within: 'programme' },
    { to: 'nothing-mapped', within: 'programme' },
];

/** The statements in which it may stand what targets a dimension. */
export const MIGHT_TARGET: readonly StatementSort[] = ['Activity', 'Is', 'Targets', 'Trains', 'Uses'];

/** The coverage of every dimension of the frameworks that the programme uses. */
export function dimensionsOf({ computed }: ProgrammeContext): readonly DimensionCoverage[] {
    return computed(figures).coverage.frameworks.flatMap(framework => framework.dimensions);
}

/** The coverage of one of the six dimensions of the study; undefined where the programme does not use its framework. */
export function dimensionOfTheStudy(name: string, context: ProgrammeContext): DimensionCoverage | undefined {
    return dimensionsOf(context).find(({ dimension }) => dimension.framework === DEFAULT_FRAMEWORK && dimension.name === name);
}

/** What targets a dimension, in schedule order. What is optional answers for nothing. */
export function targeting(coverage: DimensionCoverage): Doer[] {
    return coverage.activities.filter(cover => isTargeting(cover) && !cover.optional).map(({ item }) => item);
}

/** The activities that target a dimension, where these are all that do and each is of one of these modes; else undefined. An event has no mode, and is something else. */
export function onlyThrough(coverage: DimensionCoverage, modes: readonly Mode[]): Activity[] | undefined {
    const items = targeting(coverage);
    const activities = items.filter(
        (item): item is Activity => item.is === 'activity' && item.mode !== undefined && modes.includes(item.mode),
    );
    return activities.length > 0 && activities.length === items.length ? activities : undefined;
}

/** What findings about a dimension are about, so that they can yield to each other. */
export function subjectOf(dimension: Dimension): string {
    return `${dimension.framework}.${dimension.name}`;
}

/** A dimension in a sentence: `ways of thinking`. */
export function inSentence(dimension: Dimension): string {
    return uncapital(dimension.title);
}

/** The activities and events that target a dimension, as places that have to do with a finding. */
export function targetingPlaces(items: readonly Doer[], dimension: Dimension): NonNullable<Report['related']> {
    return items.map(item => ({ at: headOf(item.origin), message: `${titled(item)} targets ${inSentence(dimension)}` }));
}
