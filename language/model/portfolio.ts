import { type Hours, type HoursSettings, sumOf, tidied } from './amounts/amounts.ts';
import { type Amount, type Dimension, type Mode, MODES, type Programme } from './design/design.ts';
import type { Figures } from './figures.ts';
import { loadOf } from './time/load.ts';
import type { Share } from './amounts/shares.ts';
import type { Sort } from './time/sorts.ts';
import type { Standing } from './coverage/standing.ts';
import { type StrengthName, strengthsOf } from './strengths.ts';
import { threadsOf } from './threads.ts';

/** How one programme covers a dimension or element. */
export interface Covered {
    readonly standing: Standing;
    /** Participant hours in what targets it (of an element: of its dimension); null where nothing states a time. */
    readonly hours: Hours | null;
}

/** One programme of a portfolio: figures and names alone, so that many of them take little room, whatever they were read from. */
export interface ProgrammeSummary {
    readonly name: string;
    readonly title: string;
    /** How the portfolio names it: a file's path. */
    readonly file: string;
    readonly status: 'draft' | 'for approval' | null;
    /** In months; null where it is not known. */
    readonly length: Amount | null;
    readonly followedUp: Amount | null;
    /** How many people a running of it is for, and how many runs it has; a programme without runs runs once. */
    readonly people: Amount | null;
    readonly runs: number;
    /** Participant hours; null where nothing states a time. */
    readonly hours: Hours | null;
    readonly bySort: Readonly<Record<Sort, Hours>>;
    /** How many activities state no time. */
    readonly unstated: number;
    /** The month that asks the most, and its hours. */
    readonly peak: { readonly month: number; readonly hours: Hours } | null;
    readonly modes: Readonly<Record<Mode, Share | null>>;
    /** By `Framework.dimension`, and `Framework.dimension.element`. */
    readonly covered: Readonly<Record<string, Covered>>;
    /** The titles of those whom its end outcomes are for. */
    readonly forPeople: readonly string[];
    /** The titles of the agencies whose people take part. */
    readonly agencies: readonly string[];
    readonly strengths: readonly StrengthName[];
    /** How many of its outcomes there are, and how many nothing serves. */
    readonly outcomes: number;
    readonly unserved: number;
}

/** A dimension or element over all programmes. */
export interface PortfolioRow {
    readonly framework: string;
    readonly dimension: string;
    readonly element?: string;
    readonly title: string;
    /** Where its title comes from: what is the library's has one in other languages too. */
    readonly from: Dimension['from'];
    /** For each programme, in order; null where it does not use the framework. */
    readonly covered: readonly (Covered | null)[];
    /** How many programmes there are of each standing. */
    readonly standings: Readonly<Record<Standing, number>>;
}

/** Many programmes side by side. */
export interface Portfolio {
    readonly programmes: readonly ProgrammeSummary[];
    /** Dimensions, each followed by its elements, in the order of their frameworks. */
    readonly rows: readonly PortfolioRow[];
    /** What no programme that uses its framework reaches or grounds. */
    readonly gaps: readonly PortfolioRow[];
    /** For each mode the share that each programme has of it, in order. */
    readonly modes: Readonly<Record<Mode, readonly (Share | null)[]>>;
    /** Participant hours of one participant in each, together; those that state no time left out. */
    readonly hours: Hours;
    /** Who is in how many programmes: people whom outcomes are for, and agencies that take part, the most frequent first. */
    readonly forPeople: readonly Count[];
    readonly agencies: readonly Count[];
    /** How many programmes have each strength. */
    readonly strengths: ReadonlyMap<StrengthName, number>;
}

export interface Count {
    readonly title: string;
    readonly programmes: number;
}

/** A summary with the titles of what its frameworks hold, which a portfolio needs once. */
export interface PortfolioEntry {
    readonly summary: ProgrammeSummary;
    readonly heads: readonly RowHead[];
}
type RowHead = Pick<PortfolioRow, 'framework' | 'dimension' | 'element' | 'title' | 'from'>;

/** What a portfolio keeps of one programme. */
export function portfolioEntryOf(programme: Programme, figures: Figures, hours: HoursSettings, file: string): PortfolioEntry {
    const { schedule, time, balance, coverage } = figures;
    const { peak } = loadOf(programme, schedule, time, hours);
    const { cohort } = programme;
    const rows = coverage.frameworks.flatMap(({ framework, dimensions }) =>
        dimensions.flatMap(({ dimension, standing, hours: spent, stated, elements }) => {
            const where = { framework: framework.name, dimension: dimension.name };
            const dimensionHours = stated ? spent : null;
            return [
                { head: { ...where, title: dimension.title, from: dimension.from }, covered: { standing, hours: dimensionHours } },
                ...elements.map(each => ({
                    head: { ...where, element: each.element.name, title: each.element.title, from: each.element.from },
                    covered: { standing: each.standing, hours: dimensionHours },
                })),
            ];
        }),
    );
    const threads = threadsOf(programme);
    return {
        heads: rows.map(({ head }) => head),
        summary: {
            name: programme.name,
            title: programme.title,
            file,
            status: programme.status ?? null,
            length: schedule.length,
            followedUp: schedule.followedUp,
            people: cohort?.people ?? null,
            runs: Math.max(1, programme.runs.length),
            hours: time.stated ? time.hours : time.said,
            bySort: time.bySort,
            unstated: time.unstated.length,
            peak: peak && { month: peak.month, hours: peak.hours },
            modes: Object.fromEntries(MODES.map(mode => [mode, balance.modes[mode].share])) as Record<Mode, Share | null>,
            covered: Object.fromEntries(rows.map(({ head, covered }) => [keyOf(head), covered])),
            forPeople: eachOnce(programme.outcomes.flatMap(outcome => outcome.forPeople.map(({ to }) => to.title))),
            agencies: eachOnce((cohort?.from ?? []).map(({ to }) => to.title)),
            strengths: strengthsOf(programme, figures).map(({ name }) => name),
            outcomes: programme.outcomes.length,
            unserved: threads.loose.unserved.length,
        },
    };
}

/** Many programmes side by side, in the order given. */
export function portfolioOf(entries: readonly PortfolioEntry[]): Portfolio {
    const programmes = entries.map(({ summary }) => summary);
    const heads = new Map(entries.flatMap(entry => entry.heads).map(head => [keyOf(head), head] as const));
    const rows = [...heads].map(([key, head]) => rowOf(head, key, programmes));
    return {
        programmes,
        rows,
        gaps: rows.filter(({ standings }) => standings.reached + standings.grounded === 0),
        modes: Object.fromEntries(MODES.map(mode => [mode, programmes.map(programme => programme.modes[mode])])) as Record<
            Mode,
            (Share | null)[]
        >,
        hours: tidied(sumOf(programmes.flatMap(({ hours }) => hours ?? []))),
        forPeople: countsOf(programmes.flatMap(({ forPeople }) => forPeople)),
        agencies: countsOf(programmes.flatMap(({ agencies }) => agencies)),
        strengths: tally(programmes.flatMap(({ strengths }) => strengths)),
    };
}

function rowOf(head: RowHead, key: string, programmes: readonly ProgrammeSummary[]): PortfolioRow {
    const covered = programmes.map(programme => (Object.hasOwn(programme.covered, key) ? (programme.covered[key] ?? null) : null));
    const counts = tally(covered.flatMap(each => each?.standing ?? []));
    const count = (standing: Standing) => counts.get(standing) ?? 0;
    return {
        ...head,
        covered,
        standings: { absent: count('absent'), named: count('named'), reached: count('reached'), grounded: count('grounded') },
    };
}

function keyOf({ framework, dimension, element }: RowHead): string {
    return [framework, dimension, ...(element === undefined ? [] : [element])].join('.');
}

/** The most frequent first; of equals the first. */
function countsOf(titles: readonly string[]): Count[] {
    return [...tally(titles)].map(([title, programmes]) => ({ title, programmes })).sort((a, b) => b.programmes - a.programmes);
}

function tally<T>(values: readonly T[]): Map<T, number> {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}

function eachOnce(titles: readonly string[]): string[] {
    return [...new Set(titles)];
}
