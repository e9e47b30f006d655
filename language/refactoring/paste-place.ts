import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import * as ast from '../generated/ast.ts';
import { addingAfter, opening } from './pieces.ts';
import type { PlanHolder } from './place.ts';
import type { TextChange } from './refactoring.ts';

/** Where parts of a plan come to stand that are pasted. */
export interface PastePlace {
    readonly holder: PlanHolder;
    readonly within: 'programme' | 'phase' | 'event' | 'choice';
    /** The change that writes them there. */
    readonly writing: (parts: string) => TextChange;
}

/**
 * Where parts of a plan can stand nearest to a place in a text, counted from 0: in the body around it, behind the statement before it; behind the activity, where it is in
 * one. Undefined where it is in something else (a text between quotation marks, the cohort), or in no programme.
 */
export function pastePlaceAt(document: LangiumDocument<ast.Document>, offset: number): PastePlace | undefined {
    let inner: AstNode | undefined;
    for (let at = innermost(document, offset); at; at = at.$container) {
        if (!holds(at, offset)) continue;
        if (isHolder(at)) return placeIn(at, offset, inner);
        // Only an activity can be left without anything being torn.
        if (!ast.isActivity(at)) return undefined;
        inner = at;
    }
    return undefined;
}

function placeIn(holder: PlanHolder, offset: number, inner: AstNode | undefined): PastePlace {
    const before = (holder.statements as readonly AstNode[]).filter(({ $cstNode }) => ($cstNode?.end ?? Infinity) <= offset).at(-1);
    const last = inner ?? before;
    return {
        holder,
        within: ast.isProgramme(holder) ? 'programme' : ast.isPhase(holder) ? 'phase' : ast.isEvent(holder) ? 'event' : 'choice',
        writing: parts => (last ? addingAfter(last, parts) : opening(holder, [parts])),
    };
}

function isHolder(node: AstNode): node is PlanHolder {
    return ast.isProgramme(node) || ast.isPhase(node) || ast.isEvent(node) || ast.isChoice(node);
}

function innermost(document: LangiumDocument, offset: number): AstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    return root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset))?.astNode;
}

/** Whether a place is inside a node, and not at its edge. */
function holds({ $cstNode }: AstNode, offset: number): boolean {
    return $cstNode !== undefined && $cstNode.offset < offset && offset < $cstNode.end;
}
