import { GrammarUtils } from 'langium';
import { WEEKS_IN_A_MONTH } from '../model/amounts/amounts.ts';
import * as ast from '../generated/ast.ts';
import type { Phase, PlanItem } from '../model/design/design.ts';
import { addDays, addMonths } from '../model/schedule/calendar.ts';
import { opening } from './pieces.ts';
import type { TextChange } from './refactoring.ts';

/** What times are said in. A day moves by whole weeks, so that it stays the same day of the week. */
export type Step = 'month' | 'week';
type Thing = Phase | PlanItem;

/** In which steps something can be moved as a whole; undefined where it says no time of its own, or two that would have to agree. */
export function stepOf({ when, on }: Thing): Step | undefined {
    if (when && on) return undefined;
    if (on) return 'week';
    return when?.form === 'span' || when?.form === 'list' ? when.unit : undefined;
}

/** What moves with something: itself, and whatever in it says a time of its own. */
export function movedWith(thing: Thing): Thing[] {
    const inside: readonly PlanItem[] = thing.is === 'activity' ? [] : thing.items;
    return [...(stepOf(thing) ? [thing] : []), ...inside.flatMap(movedWith)];
}

/**
 * The changes that move something as a whole, with what is in it, by so many of its steps: later, or earlier where `by` is negative, but never before the first month
 * or week. Only figures and days change in the text. None where it cannot be moved, or not so far.
 */
export function shifting(thing: Thing, by: number): TextChange[] {
    const unit = stepOf(thing);
    if (!unit) return [];
    const all = movedWith(thing);
    const earliest = Math.max(...all.map(each => (1 - firstOf(each)) * inSteps(1, stepOf(each) ?? unit, unit)));
    const steps = Math.max(by, Math.ceil(earliest));
    return steps === 0 ? [] : all.flatMap(each => shiftingOne(each, steps, unit));
}

/** The first month or week that something says; of a day, none. */
function firstOf({ when }: Thing): number {
    if (when?.form === 'span') return when.from;
    return when?.form === 'list' ? Math.min(...when.times) : Infinity;
}

function inSteps(count: number, from: Step, to: Step): number {
    if (from === to) return count;
    return from === 'month' ? count * WEEKS_IN_A_MONTH : count / WEEKS_IN_A_MONTH;
}

function shiftingOne(thing: Thing, by: number, unit: Step): TextChange[] {
    const { statements } = nodeOf(thing);
    const [when, on] = [statements.find(ast.isWhen), statements.find(ast.isOnDate)];
    if (on && thing.on) {
        const { date } = thing.on;
        return changing(on, 'date', [unit === 'month' ? addMonths(date, by) : addDays(date, by * 7)]);
    }
    if (!when || !(thing.when?.form === 'span' || thing.when?.form === 'list')) return [];
    const steps = inSteps(by, unit, thing.when.unit);
    const moved = Math.sign(steps) * Math.round(Math.abs(steps));
    if (thing.when.form === 'list')
        return changing(
            when,
            'times',
            when.times.map(time => String(time + moved)),
        );
    const { from, to } = thing.when;
    if (when.range !== undefined) return [instead(when, monthsOf(thing.when.unit, from + moved, to + moved))];
    return [...changing(when, 'from', [String(from + moved)]), ...changing(when, 'to', [String(to + moved)])];
}

/** The figures of a statement, written anew where they stand. */
function changing(statement: ast.Statement, property: string, figures: readonly string[]): TextChange[] {
    return GrammarUtils.findNodesForProperty(statement.$cstNode, property).flatMap(({ offset, end }, at) => {
        const newText = figures[at];
        return newText === undefined ? [] : [{ from: offset, to: end, newText }];
    });
}

/**
 * The changes that have something say that it is from one month or week to another, both counted from 1: in place of what it says of its time, else at the beginning
 * of its body. A phase that says how long it lasts goes on saying so, where only its end changes (`lasts`, in months).
 */
export function spanning(thing: Thing, unit: Step, from: number, to: number, lasts = false): TextChange[] {
    const { statements } = nodeOf(thing);
    const said = statements.find(ast.isWhen) ?? statements.find(ast.isOnDate) ?? (thing.is === 'phase' && statements.find(ast.isLasts));
    const written = lasts && ast.isLasts(said) ? `lasts ${counted(to - from + 1, unit)}` : monthsOf(unit, from, to);
    if (!said) return [opening(nodeOf(thing), [written])];
    return said.$cstNode?.text === written ? [] : [instead(said, written)];
}

function monthsOf(unit: Step, from: number, to: number): string {
    return from === to ? `${unit} ${from}` : `${unit}s ${from} to ${to}`;
}

function counted(count: number, unit: Step): string {
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function instead({ $cstNode }: ast.Statement, newText: string): TextChange {
    return { from: $cstNode?.offset ?? 0, to: $cstNode?.end ?? 0, newText };
}

function nodeOf(thing: Thing): ast.Phase | ast.Activity | ast.Event | ast.Choice {
    return thing.origin.node as ast.Phase | ast.Activity | ast.Event | ast.Choice;
}
