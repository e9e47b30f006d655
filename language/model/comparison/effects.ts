import { HARDLY, type Hours } from '../amounts/amounts.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { type Amount, type Dimension, type Mode, MODES } from '../design/design.ts';
import type { Figures } from '../figures.ts';
import type { Share } from '../amounts/shares.ts';
import { type Sort, SORTS } from '../time/sorts.ts';
import type { Standing } from '../coverage/standing.ts';
import type { TimeFigures } from '../time/time.ts';

/** A figure in both versions. */
export interface Shift<T> {
    readonly before: T;
    readonly after: T;
}

/** A dimension or element whose standing is another; null where its framework is not used, or does not have it, in that version. */
export interface StandingShift extends Shift<Standing | null> {
    readonly framework: string;
    readonly dimension: string;
    readonly element?: string;
    /** The title of the dimension or element, of the later version that has it. */
    readonly title: string;
    /** Where the title comes from. */
    readonly from: Dimension['from'];
}

/** What changes did to the figures. Only what is another is there. */
export interface Effects {
    /** Where the hours, what states none, what is optional or what the programme says of the whole are others. */
    readonly time?: Shift<TimeFigures>;
    /** Hours by sort. */
    readonly sorts: readonly (Shift<Hours> & { readonly sort: Sort })[];
    /** In months. */
    readonly length?: Shift<Amount | null>;
    readonly modes: readonly (Shift<Share | null> & { readonly mode: Mode })[];
    readonly standings: readonly StandingShift[];
}

/** What is another in the figures of two versions. */
export function effectsOf(before: Figures, after: Figures): Effects {
    const times = { before: before.time, after: after.time };
    const lengths = { before: before.schedule.length, after: after.schedule.length };
    return {
        ...(isSame(summary(times.before), summary(times.after)) ? {} : { time: times }),
        ...(isSame(lengths.before, lengths.after) ? {} : { length: lengths }),
        sorts: SORTS.map(sort => ({ sort, before: before.time.bySort[sort], after: after.time.bySort[sort] })).filter(isShift),
        modes: MODES.map(mode => ({ mode, before: before.balance.modes[mode].share, after: after.balance.modes[mode].share })).filter(
            isShift,
        ),
        standings: standingShifts(before.coverage, after.coverage),
    };
}

/** Whether the figures are the same throughout. */
export function areNone({ time, length, sorts, modes, standings }: Effects): boolean {
    return time === undefined && length === undefined && sorts.length + modes.length + standings.length === 0;
}

function summary({ hours, stated, unstated, optional, said }: TimeFigures) {
    return { hours, stated, unstated: unstated.length, optional: optional.hours, said };
}

interface Stood {
    readonly framework: string;
    readonly dimension: string;
    readonly element?: string;
    readonly title: string;
    readonly from: Dimension['from'];
    readonly standing: Standing;
}

function standingShifts(before: Coverage, after: Coverage): StandingShift[] {
    const [ones, others] = [standingsIn(before), standingsIn(after)];
    return [...new Set([...others.keys(), ...ones.keys()])].flatMap((key): StandingShift[] => {
        const [one, other] = [ones.get(key), others.get(key)];
        const either = other ?? one;
        if (!either || one?.standing === other?.standing) return [];
        const { standing: _standing, ...where } = either;
        return [{ ...where, before: one?.standing ?? null, after: other?.standing ?? null }];
    });
}

function standingsIn({ frameworks }: Coverage): ReadonlyMap<string, Stood> {
    const all = frameworks.flatMap(({ framework, dimensions }) =>
        dimensions.flatMap(({ dimension, standing, elements }): Stood[] => {
            const where = { framework: framework.name, dimension: dimension.name };
            return [
                { ...where, title: dimension.title, from: dimension.from, standing },
                ...elements.map(each => ({
                    ...where,
                    element: each.element.name,
                    title: each.element.title,
                    from: each.element.from,
                    standing: each.standing,
                })),
            ];
        }),
    );
    return new Map(all.map(stood => [[stood.framework, stood.dimension, stood.element ?? ''].join('.'), stood]));
}

function isShift<T>({ before, after }: Shift<T>): boolean {
    return !isSame(before, after);
}

/** Whether two figures are the same but for what calculating with fractions leaves over. */
function isSame(one: unknown, other: unknown): boolean {
    if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= HARDLY;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
    const [ones, others] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
    return ones.length === Object.keys(others).length && ones.every(([field, value]) => isSame(value, others[field]));
}
