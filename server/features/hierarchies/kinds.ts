import { type AstNode, AstUtils, interruptAndCheck, type Cancellation } from 'langium';
import type {
    TypeHierarchyItem,
    TypeHierarchyPrepareParams,
    TypeHierarchySubtypesParams,
    TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { declarationAt, nameAt } from '../cursor.ts';
import { placesOf } from '../navigation/references.ts';
import { itemOf, nodeOfItem } from './items.ts';

/** The kind at a position, or that of the activity there: where the hierarchy of kinds begins. */
export function prepareKinds(server: Server, plan: Plan, { position }: TypeHierarchyPrepareParams): TypeHierarchyItem[] | null {
    const node = nameAt(plan, position, server.balcony)?.means ?? declarationAt(plan, position, server.balcony);
    const kind = ast.isActivity(node) ? node.kind.ref : node;
    return ast.isKind(kind) ? [itemOf(server, kind)] : null;
}

/** The kind that a kind is a kind of. */
export function kindAbove(server: Server, plan: Plan, { item }: TypeHierarchySupertypesParams): TypeHierarchyItem[] | null {
    const kind = nodeOfItem(server, plan, item);
    const base = ast.isKind(kind) ? kind.base?.ref : undefined;
    return base ? [itemOf(server, base)] : [];
}

/** The kinds of a kind, wherever they are declared. */
export async function kindsBelow(
    server: Server,
    plan: Plan,
    { item }: TypeHierarchySubtypesParams,
    token: Cancellation.CancellationToken,
): Promise<TypeHierarchyItem[] | null> {
    const kind = nodeOfItem(server, plan, item);
    if (!ast.isKind(kind)) return [];
    const below: TypeHierarchyItem[] = [];
    for (const { sourceUri, segment } of placesOf(server, kind, false)) {
        await interruptAndCheck(token);
        const document = server.shared.workspace.LangiumDocuments.getDocument(sourceUri);
        const found = document && kindAt(document as Plan, segment.offset);
        if (found) below.push(itemOf(server, found));
    }
    return below;
}

/** The kind whose `is` stands at a place of a text. */
function kindAt(plan: Plan, offset: number): AstNode | undefined {
    return AstUtils.streamAllContents(plan.parseResult.value).find(node => ast.isKind(node) && node.base?.$refNode?.offset === offset);
}
