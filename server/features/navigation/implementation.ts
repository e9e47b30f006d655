import type { AstNode } from 'langium';
import type { ImplementationParams, Location, LocationLink } from 'vscode-languageserver';
import { isDeclaration } from '../../../language/documentation/describe.ts';
import * as ast from '../../../language/generated/ast.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { declarationAt, nameAt } from '../cursor.ts';
import { linksTo } from './places.ts';
import { placesOf } from './references.ts';

/** The statements through which something is put to work, by their names in the grammar. To touch a dimension is not to work on it. */
const PUT_TO_WORK = new Set([
    'Activity',
    'Serves',
    'LeadsTo',
    'Targets',
    'Competency',
    'Trains',
    'PartOf',
    'OnTrack',
    'HostedBy',
    'Practises',
    'DrawsOn',
    'RestsOn',
    'For',
    'Grants',
]);

/**
 * What puts the thing at a position to work: the activities of a kind and of its kinds, what serves an outcome or leads to it, what targets a dimension or one of its
 * elements, what trains a competency, what an agency hosts.
 */
export function implementation(server: Server, plan: Plan, { position }: ImplementationParams): Location[] | LocationLink[] {
    const name = nameAt(plan, position, server.balcony);
    const node = name?.means ?? declarationAt(plan, position, server.balcony);
    return node ? linksTo(server, putToWorkBy(server, node), name?.word.range) : [];
}

/** The declarations that put `node` to work, by file and place, each once. */
function putToWorkBy(server: Server, node: AstNode): AstNode[] {
    const found = new Set<AstNode>();
    const seen = new Set<AstNode>();
    const visit = (at: AstNode) => {
        if (seen.has(at)) return;
        seen.add(at);
        for (const { sourceUri, sourcePath } of placesOf(server, at, false)) {
            const document = server.shared.workspace.LangiumDocuments.getDocument(sourceUri);
            const source = document && server.balcony.workspace.AstNodeLocator.getAstNode(document.parseResult.value, sourcePath);
            const statement = source && (ast.isTarget(source) || ast.isPerson(source) ? source.$container : source);
            if (ast.isKind(statement)) visit(statement);
            else if (statement && PUT_TO_WORK.has(statement.$type)) {
                const by = holderOf(statement);
                if (by) found.add(by);
            }
        }
        // Whoever targets an element by its name alone does not name its dimension.
        if (ast.isDimension(at)) for (const element of at.statements.filter(ast.isElement)) visit(element);
    };
    visit(node);
    return [...found];
}

/** The nearest declaration around a statement, or that statement where it is one. */
function holderOf(statement: AstNode): AstNode | undefined {
    for (let at: AstNode | undefined = statement; at; at = at.$container) if (isDeclaration(at) || ast.isAuthorisedBy(at)) return at;
    return undefined;
}
