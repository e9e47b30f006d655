import type { AstNode } from 'langium';
import type { Body, Dose, Origin, PlanItem, Ref } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import type { Placement } from '../../model/schedule/placing.ts';
import { whenInWords } from '../../model/amounts/wording.ts';
import { titled } from '../../findings/wording.ts';
import type { Report } from '../rule.ts';

// What several rules of soundness say of when things are, and where they say it.

/** The whole statement that a dose stands in: `takes 2 days` and not only `2 days`. */
export function statementOf(dose: Dose): Origin {
    const node = dose.origin.node as AstNode;
    return { node: node.$container ?? node };
}

/** The whole statement that says when something is: its months or weeks, its date, how long it lasts; its name where it says none of them. */
export function saysWhen(body: Body): Origin {
    if (body.when) return body.when.origin;
    if (body.on) return { node: body.on.origin.node };
    return body.lasts ? statementOf(body.lasts) : headOf(body.origin);
}

/** A thing with its place in brackets: `“Opening” (months 1 to 4)`. */
export function placed(thing: Body, placement: Placement): string {
    const words = whenInWords(placement).replace(/^in /, '');
    return words ? `${titled(thing)} (${words})` : titled(thing);
}

/** Another place of a finding: the thing it has to do with, and when that is. */
export function when(thing: Body, placement: Placement): NonNullable<Report['related']>[number] {
    return { at: thing.when?.origin ?? headOf(thing.origin), message: `${titled(thing)} is ${whenInWords(placement)}` };
}

/** What every activity and event refers to with one of its statements. */
export function* references(
    items: readonly PlanItem[],
    refs: (item: Exclude<PlanItem, { is: 'choice' }>) => readonly Ref<PlanItem>[],
): Iterable<{ readonly item: Exclude<PlanItem, { is: 'choice' }>; readonly ref: Ref<PlanItem> }> {
    for (const item of items) {
        if (item.is === 'choice') continue;
        for (const ref of refs(item)) yield { item, ref };
    }
}
