import type { AstNode } from 'langium';
import type { Location, LocationLink, TypeDefinitionParams } from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { declarationAt, nameAt } from '../cursor.ts';
import { linksTo } from './places.ts';

/** What the thing at a position is one of: an activity's kind, the kind that a kind is a kind of, an element's dimension, a dimension's framework, an agency's sector. */
export function typeDefinition(server: Server, plan: Plan, { position }: TypeDefinitionParams): Location[] | LocationLink[] {
    const name = nameAt(plan, position, server.balcony);
    const node = name?.means ?? declarationAt(plan, position, server.balcony);
    return node ? linksTo(server, typesOf(node), name?.word.range) : [];
}

function typesOf(node: AstNode): AstNode[] {
    if (ast.isActivity(node)) return there(node.kind.ref);
    if (ast.isKind(node)) return there(node.base?.ref);
    if (ast.isElement(node) || ast.isDimension(node)) return [node.$container];
    if (ast.isAgency(node)) return there(node.sector?.ref);
    if (ast.isCompetency(node)) return node.expresses.flatMap(({ path }) => there(path.at(-1)?.ref));
    return [];
}

function there<T>(found: T | undefined): T[] {
    return found === undefined ? [] : [found];
}
