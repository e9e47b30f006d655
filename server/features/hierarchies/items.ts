import { type AstNode, AstUtils } from 'langium';
import { type CallHierarchyItem, SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver';
import { describe } from '../../../language/documentation/describe.ts';
import type { Server } from '../../server.ts';
import type { Plan } from '../../requests.ts';
import { declarationAt, headRange } from '../cursor.ts';
import { symbolKindOf } from '../outline/document-symbols.ts';

/** A declaration as it stands in a hierarchy: its title, with what sort of thing it is. */
export function itemOf({ balcony }: Server, node: AstNode): CallHierarchyItem & TypeHierarchyItem {
    const { title, sort } = describe(node);
    const selectionRange = headRange(node, balcony);
    return {
        name: title,
        kind: symbolKindOf(node) ?? SymbolKind.Object,
        detail: sort,
        uri: AstUtils.getDocument(node).uri.toString(),
        range: node.$cstNode?.range ?? selectionRange,
        selectionRange,
    };
}

/** The declaration that an item of before stands for, in the text as it is now. */
export function nodeOfItem(
    { balcony }: Server,
    plan: Plan,
    { selectionRange }: Pick<CallHierarchyItem, 'selectionRange'>,
): AstNode | undefined {
    return declarationAt(plan, selectionRange.start, balcony);
}
