import * as ast from '../generated/ast.ts';
import { figures } from '../rules/engine/computed.ts';
import { addingTo, removing } from './pieces.ts';
import { outsideOf, textWithout } from './place.ts';
import { called, designAround, type Refactoring, type Selected } from './refactoring.ts';
import { around, inHead, isPlanNode } from './selection.ts';

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
        // Months that lie outside the other phase would contradict it: then the item takes those of the phase.
        const leavesOut = outsideOf(item, own && schedule.of(own), schedule.of(phase));
        return [
            {
                title: `Move ${called(item)} to the phase ${called(node)}${leavesOut.length > 0 ? ', without its own months' : ''}`,
                kind: 'refactor.move',
                changes: () => [
                    { uri: selected.document.uri.toString(), changes: [removing(item), addingTo(node, textWithout(item, leavesOut))] },
                ],
            },
        ];
    });
}
