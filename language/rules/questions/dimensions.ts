import { titled, uncapital } from '../../findings/wording.ts';
import { type DimensionCoverage, isTargeting } from '../../model/coverage/coverage.ts';
import type { Activity, Dimension, Mode, Programme } from '../../model/design/design.ts';
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

/** One of the six dimensions of the study with what targets it; undefined where nothing does, or the programme does not use its framework. */
export function targetedOfTheStudy(name: string, context: ProgrammeContext): { dimension: Dimension; items: readonly Doer[] } | undefined {
    const coverage = dimensionsOf(context).find(({ dimension }) => dimension.framework === DEFAULT_FRAMEWORK && dimension.name === name);
    const items = coverage ? targeting(coverage) : [];
    return coverage && items.length > 0 ? { dimension: coverage.dimension, items } : undefined;
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

/** What a finding about a dimension has beside its message: it is on the programme, and shows the activities and events that target the dimension. */
export function onDimension(
    dimension: Dimension,
    items: readonly Doer[],
    programme: Programme,
): Required<Pick<Report, 'at' | 'subject' | 'related'>> {
    return {
        at: headOf(programme.origin),
        subject: subjectOf(dimension),
        related: items.map(item => ({ at: headOf(item.origin), message: `${titled(item)} targets ${inSentence(dimension)}` })),
    };
}
