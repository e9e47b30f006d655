import { type AstNode, AstUtils, CstUtils } from 'langium';
import * as ast from '../generated/ast.ts';
import type { Holder, Selected } from './refactoring.ts';

/** The nearest node around the beginning of the selection that is what is wanted. */
export function around<T extends AstNode>({ document, range }: Selected, is: (node: unknown) => node is T): T | undefined {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(range.start);
    const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
    return leaf && AstUtils.getContainerOfType(leaf.astNode, is);
}

/** Whether the selection begins in the head of a declaration: what stands before its body. */
export function inHead({ document, range }: Selected, node: AstNode): boolean {
    const cst = node.$cstNode;
    if (!cst) return false;
    const offset = document.textDocument.offsetAt(range.start);
    const brace = /\{/.exec(headText(cst.text))?.index;
    return offset >= cst.offset && offset <= (brace === undefined ? cst.end : cst.offset + brace);
}

/** The text with what stands between quotation marks blanked out. */
function headText(text: string): string {
    return text.replace(/"(?:\\[\s\S]|[^"\\])*"/g, quoted => ' '.repeat(quoted.length));
}

export type PlanNode = ast.Activity | ast.Event | ast.Choice;

export function isPlanNode(node: unknown): node is PlanNode {
    return ast.isActivity(node) || ast.isEvent(node) || ast.isChoice(node);
}

/** The activities, events and choices of one body that a selection touches, in the order written; with nothing else between them. */
export function selectedItems(selected: Selected): { readonly holder: Holder; readonly items: readonly PlanNode[] } | undefined {
    const { document, range } = selected;
    const [from, to] = [document.textDocument.offsetAt(range.start), document.textDocument.offsetAt(range.end)];
    const touches = (node: AstNode) => (node.$cstNode?.offset ?? Infinity) <= to && (node.$cstNode?.end ?? -1) >= from;
    // The innermost body with something of the plan that the selection touches, and that holds the selection as a whole.
    let found: { holder: Holder; items: PlanNode[] } | undefined;
    for (const node of AstUtils.streamAllContents(document.parseResult.value)) {
        if (!ast.isProgramme(node) && !ast.isPhase(node) && !isPlanNode(node)) continue;
        const touched = node.statements.filter(statement => touches(statement));
        const items = touched.filter(isPlanNode);
        const holds = (node.$cstNode?.offset ?? Infinity) <= from && (node.$cstNode?.end ?? -1) >= to;
        if (holds && items.length > 0 && items.length === touched.length) found = { holder: node, items };
    }
    return found;
}
