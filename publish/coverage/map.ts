import type { Code, Cover, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import type { Dimension, Element, Framework, Phase, Programme } from '../../language/model/design/design.ts';
import { type Doer, phaseOf } from '../../language/model/design/plan.ts';
import { capital } from '../words/lists.ts';
import type { ToldEntry } from './entry.ts';

/** What the columns of a map are. */
export type Axis = 'phases' | 'activities';

/** The map of what a programme covers of one framework: its dimensions and elements, against the phases or the activities of the plan. */
export interface CoverageMap {
    readonly framework: Framework;
    readonly axis: Axis;
    readonly columns: readonly MapColumn[];
    /** Each dimension, followed by its elements. */
    readonly rows: readonly MapRow[];
}

export interface MapColumn {
    readonly title: string;
    /** When it is: `Months 1 to 2`; empty where that is not known. */
    readonly when: string;
    /** An activity's own. */
    readonly item?: Doer;
}

/** A dimension, or one of its elements. */
export interface MapRow {
    readonly dimension: Dimension;
    readonly element?: Element;
    readonly title: string;
    readonly standing: Standing;
    /** The place where everything behind it is listed; one place for all rows with nothing behind them. */
    readonly id: string;
    /** One for each column. */
    readonly cells: readonly MapCell[];
}

/** What one column does for one row. */
export interface MapCell {
    /** The weightiest; missing where nothing there targets or touches it. */
    readonly code?: Code;
    /** In schedule order. */
    readonly covers: readonly Cover[];
    /** The place where these are listed. */
    readonly id: string;
}

/** Whether nothing in the plan targets or touches what a row is about. */
export function isAbsent({ cells }: Pick<MapRow, 'cells'>): boolean {
    return cells.every(({ covers }) => covers.length === 0);
}

/** By phases where the programme has several; else by activities. */
export function usualAxis(programme: Programme): Axis {
    return programme.phases.length > 1 ? 'phases' : 'activities';
}

/** The maps of a programme, one for each framework that it uses. `prefix` keeps the places of several programmes on one page apart. */
export function mapsOf(entry: Told, axis: Axis, prefix = ''): CoverageMap[] {
    const columns = axis === 'phases' ? phaseColumns(entry) : activityColumns(entry);
    return entry.figures.coverage.frameworks.map((framework, at) =>
        mapOf(framework, axis, { columns, prefix: `${prefix}map${at + 1}`, titleOf: entry.words.titleOf }),
    );
}

/** What a map is made of. */
type Told = Pick<ToldEntry, 'programme' | 'figures' | 'words'>;

const WEIGHTS: readonly Code[] = ['evidenced', 'targeted', 'touched'];

interface Column {
    readonly column: MapColumn;
    readonly holds: (item: Doer) => boolean;
}

interface Setting {
    readonly columns: readonly Column[];
    readonly prefix: string;
    readonly titleOf: ToldEntry['words']['titleOf'];
}

function mapOf({ framework, dimensions }: FrameworkCoverage, axis: Axis, { columns, prefix, titleOf }: Setting): CoverageMap {
    const rows = dimensions.flatMap(({ dimension, standing, activities, elements }) => [
        { dimension, title: titleOf(dimension), standing, activities },
        ...elements.map(each => ({
            dimension,
            element: each.element,
            title: titleOf(each.element),
            standing: each.standing,
            activities: each.activities,
        })),
    ]);
    return {
        framework,
        axis,
        columns: columns.map(({ column }) => column),
        rows: rows.map(({ activities, ...row }, at): MapRow => {
            const id = `${prefix}-${at + 1}`;
            const cells = columns.map(({ holds }, column): MapCell => {
                const covers = activities.filter(cover => holds(cover.item));
                const code = WEIGHTS.find(weight => covers.some(cover => cover.code === weight));
                return { covers, id: `${id}-${column + 1}`, ...(code && { code }) };
            });
            return { ...row, id: isAbsent({ cells }) ? `${prefix}-absent` : id, cells };
        }),
    };
}

function phaseColumns({ programme, figures: { schedule, coverage }, words }: Told): Column[] {
    const ofPhase = (phase: Phase): Column => ({
        column: { title: phase.title || (phase.name ?? ''), when: capital(words.placement(schedule.of(phase))) },
        holds: item => phaseOf(item) === phase,
    });
    const outside: Column = { column: { title: words.coverage.map.inNoPhase, when: '' }, holds: item => phaseOf(item) === undefined };
    const isUsed = coverage.rows.some(outside.holds);
    return [...programme.phases.map(ofPhase), ...(isUsed || programme.phases.length === 0 ? [outside] : [])];
}

/** The activities and events that target or touch anything, in schedule order. */
function activityColumns({ figures: { schedule, coverage }, words }: Told): Column[] {
    const { rows, frameworks } = coverage;
    const covering = new Set(
        frameworks.flatMap(({ dimensions }) => dimensions.flatMap(({ activities }) => activities.map(({ item }) => item))),
    );
    return rows
        .filter(item => covering.has(item))
        .map(item => ({
            column: { title: item.title || (item.name ?? ''), when: capital(words.placement(schedule.of(item))), item },
            holds: other => other === item,
        }));
}
