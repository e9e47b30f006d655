import { type AstNode, AstUtils, type Reference } from 'langium';
import type {
    CallHierarchyIncomingCall,
    CallHierarchyIncomingCallsParams,
    CallHierarchyItem,
    CallHierarchyOutgoingCall,
    CallHierarchyOutgoingCallsParams,
    CallHierarchyPrepareParams,
    Range,
} from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import { programmeOf } from '../../../language/references/programme-names.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { declarationAt, headRange } from '../cursor.ts';
import { itemOf, nodeOfItem } from './items.ts';

type Knot = ast.Activity | ast.Event | ast.Choice | ast.Outcome;

/** A step of a thread: what serves an outcome or leads to it; theory that is applied in something; something that is reflected on. */
interface Step {
    readonly from: Knot;
    readonly to: Knot;
    /** Where it is written. */
    readonly range: Range;
    /** The text stands in what the step leads from. */
    readonly saidByFrom: boolean;
}

/** The activity, event, choice or outcome at a position: where its threads are followed from. */
export function prepareThreads(server: Server, plan: Plan, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | null {
    const node = declarationAt(plan, position, server.balcony);
    return isKnot(node) ? [itemOf(server, node)] : null;
}

/** What leads to it: what serves an outcome, and the outcomes that lead to it; what is applied in an activity, and what it reflects on. */
export function leadingHere(server: Server, plan: Plan, { item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] {
    const node = nodeOfItem(server, plan, item);
    const gathered = gather(
        stepsAround(node).filter(step => step.to === node),
        ({ from }) => from,
        ({ from, range, saidByFrom }) => (saidByFrom ? range : headRange(from, server.balcony)),
    );
    return [...gathered].map(([from, fromRanges]) => ({ from: itemOf(server, from), fromRanges }));
}

/** What it leads to: the outcomes that it serves or leads to, what it is applied in, what reflects on it. */
export function ledToFromHere(server: Server, plan: Plan, { item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] {
    const node = nodeOfItem(server, plan, item);
    const gathered = gather(
        stepsAround(node).filter(step => step.from === node),
        ({ to }) => to,
        ({ from, range, saidByFrom }) => (saidByFrom ? range : headRange(from, server.balcony)),
    );
    return [...gathered].map(([to, fromRanges]) => ({ to: itemOf(server, to), fromRanges }));
}

/** The steps of a thread by the thing at one end of them, in the order of the text; each place once. */
function gather(steps: readonly Step[], key: (step: Step) => Knot, rangeOf: (step: Step) => Range): Map<Knot, Range[]> {
    const gathered = new Map<Knot, Range[]>();
    for (const step of steps) {
        const [at, range] = [key(step), rangeOf(step)];
        const ranges = gathered.get(at);
        if (!ranges) gathered.set(at, [range]);
        else if (!ranges.some(({ start }) => start.line === range.start.line && start.character === range.start.character))
            ranges.push(range);
    }
    return gathered;
}

/** All steps in the programme of `node`, in the order of the text. */
function stepsAround(node: AstNode | undefined): Step[] {
    const programme = node && programmeOf(node);
    if (!programme) return [];
    return AstUtils.streamAllContents(programme)
        .flatMap((statement): Step[] => {
            const own = statement.$container;
            if (!isKnot(own)) return [];
            if (ast.isServes(statement) || ast.isLeadsTo(statement))
                return steps(statement.outcomes, (to, range) => ({ from: own, to, range, saidByFrom: true }));
            if (ast.isAppliedIn(statement)) return steps(statement.activities, (to, range) => ({ from: own, to, range, saidByFrom: true }));
            if (ast.isReflectsOn(statement))
                return steps(statement.activities, (from, range) => ({ from, to: own, range, saidByFrom: false }));
            return [];
        })
        .toArray();
}

function steps(references: readonly Reference[], step: (other: Knot, range: Range) => Step): Step[] {
    return references.flatMap(({ ref, $refNode }) => (isKnot(ref) && $refNode ? [step(ref, $refNode.range)] : []));
}

function isKnot(node: unknown): node is Knot {
    return ast.isActivity(node) || ast.isEvent(node) || ast.isChoice(node) || ast.isOutcome(node);
}
