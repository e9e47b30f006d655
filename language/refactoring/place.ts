import { AstUtils } from 'langium';
import type { Placement } from '../model/schedule/placing.ts';
import * as ast from '../generated/ast.ts';
import { addingAfter, addingBefore, addingTo, between, isApart, removing } from './pieces.ts';
import type { TextChange } from './refactoring.ts';
import { isPlanNode, type PlanNode } from './selection.ts';

/** A body that holds parts of a plan. */
export type PlanHolder = ast.Programme | ast.Phase | ast.Event | ast.Choice;

/** What a body may hold: an event holds no event, and a choice no choice. */
export function holds(holder: PlanHolder, item: PlanNode): boolean {
    if (holder === item || (ast.isEvent(holder) && ast.isEvent(item)) || (ast.isChoice(holder) && ast.isChoice(item))) return false;
    return !isInside(holder, item);
}

function isInside(holder: PlanHolder, item: PlanNode): boolean {
    for (let at: unknown = holder; at; at = (at as { $container?: unknown }).$container) if (at === item) return true;
    return false;
}

/**
 * The changes that put a part of a plan before another one of a body; at the end of the body's parts, where `before` is left out. Its comments go with it, some of its
 * statements (`without`) do not. None where it stands there already.
 */
export function placing(
    item: PlanNode,
    holder: PlanHolder,
    before: PlanNode | undefined,
    without: readonly ast.Statement[] = [],
): TextChange[] {
    const parts = (holder.statements as readonly ast.Statement[]).filter(isPlanNode);
    const next = item.$container === holder ? parts[parts.indexOf(item) + 1] : item;
    if (before === item || next === before || !holds(holder, item)) return [];
    const written = textWithout(item, without);
    const last = parts.at(-1);
    const apart = areApart(holder, item);
    if (before) return [removing(item), addingBefore(before, written, apart)];
    return [removing(item), last ? addingAfter(last, written, apart) : addingTo(holder, written)];
}

/** Whether the writer parts what stands in a body by empty lines: there, else in other such bodies. What is to be moved does not count. */
function areApart(holder: PlanHolder, item: PlanNode): boolean {
    const others = AstUtils.streamAst(AstUtils.findRootNode(holder)).filter((node): node is PlanHolder => node.$type === holder.$type);
    for (const bodies of [[holder], [...others]]) {
        const later = bodies.flatMap(({ statements }) => {
            const parts = (statements as readonly ast.Statement[]).filter(part => isPlanNode(part) && part !== item);
            return parts.slice(1);
        });
        if (later.length > 0) return later.some(isApart);
    }
    return true;
}

/** The text of a part of a plan without some of its statements. */
export function textWithout(item: PlanNode, statements: readonly ast.Statement[]): string {
    return between(item, item, statements.map(removing)).text;
}

/** What a part says of its own months and days, where that contradicts what it is to stand in. */
export function outsideOf(item: PlanNode, own: Placement | undefined, holder: Placement | undefined): ast.Statement[] {
    const when = item.statements.filter(statement => ast.isWhen(statement) || ast.isOnDate(statement));
    return own && holder && !isWithin(own, holder) ? when : [];
}

function isWithin(item: Placement, holder: Placement): boolean {
    if (!item.placed || !holder.placed || item.side !== holder.side) return false;
    return (item.start ?? 0) >= (holder.start ?? 0) && (holder.end === null || (item.end !== null && item.end <= holder.end));
}
