import type { Placement } from '../model/schedule/placing.ts';
import * as ast from '../generated/ast.ts';
import { figures } from '../rules/engine/computed.ts';
import { addingTo, pieceOf, removing } from './pieces.ts';
import { called, designAround, type Refactoring, type Selected } from './refactoring.ts';
import { around, inHead, isPlanNode, type PlanNode } from './selection.ts';

/** Moves the activity, event or choice in whose head the cursor is to another phase of its programme. */
export function moves(selected: Selected): Refactoring[] {
    const item = around(selected, isPlanNode);
    if (!item || !inHead(selected, item)) return [];
    const design = designAround(item, selected);
    const here = item.$container;
    // What stands in an event or a choice belongs there.
    if (!design || !(ast.isPhase(here) || ast.isProgramme(here))) return [];
    const { schedule } = figures(design, selected.settings);
    const own = design.everything.find(({ origin }) => origin.node === item);
    return design.phases.flatMap((phase): Refactoring[] => {
        const node = phase.origin.node as ast.Phase;
        if (node === here) return [];
        const when = item.statements.filter(statement => ast.isWhen(statement) || ast.isOnDate(statement));
        // Months that lie outside the other phase would contradict it: then the item takes those of the phase.
        const leavesOut = own && when.length > 0 && !isWithin(schedule.of(own), schedule.of(phase)) ? when : [];
        return [
            {
                title: `Move ${called(item)} to the phase ${called(node)}${leavesOut.length > 0 ? ', without its own months' : ''}`,
                kind: 'refactor.move',
                changes: () => [
                    { uri: selected.document.uri.toString(), changes: [removing(item), addingTo(node, without(item, leavesOut))] },
                ],
            },
        ];
    });
}

function isWithin(item: Placement, phase: Placement): boolean {
    if (!item.placed || !phase.placed || item.side !== phase.side) return false;
    return (item.start ?? 0) >= (phase.start ?? 0) && (phase.end === null || (item.end !== null && item.end <= phase.end));
}

/** The text of an item without some of its statements. */
function without(item: PlanNode, statements: readonly { readonly $cstNode?: { offset: number; end: number } }[]): string {
    const { from, to } = pieceOf(item);
    const text = item.$cstNode?.root.fullText ?? '';
    let [written, at] = ['', from];
    for (const { $cstNode } of statements) {
        if (!$cstNode) continue;
        const before = text.slice(at, $cstNode.offset);
        const alone = /\n[ \t]*$/.test(before) && /^[ \t]*\r?\n/.test(text.slice($cstNode.end));
        written += alone ? before.replace(/\r?\n[ \t]*$/, '') : before.replace(/[ \t]+$/, ' ');
        at = $cstNode.end;
    }
    return written === '' ? pieceOf(item).text : written + text.slice(at, to);
}
