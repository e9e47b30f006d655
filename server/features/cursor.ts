import { type AstNode, CstUtils, type LeafCstNode, type Reference } from 'langium';
import type { Position } from 'vscode-languageserver';
import type { BalconyServices } from '../../language/services.ts';
import type { Plan } from '../requests.ts';

/** The word at a position, or straight before it. */
export function wordAt(plan: Plan, position: Position): LeafCstNode | undefined {
    const root = plan.parseResult.value.$cstNode;
    return root && CstUtils.findDeclarationNodeAtOffset(root, plan.textDocument.offsetAt(position));
}

/** A name in the text, and what it means. */
export interface NameAt {
    readonly word: LeafCstNode;
    readonly means: AstNode;
}

/** What the name at a position means, where it stands for something or declares it. */
export function nameAt(plan: Plan, position: Position, services: BalconyServices): NameAt | undefined {
    const word = wordAt(plan, position);
    if (!word || word.hidden) return undefined;
    const [means] = services.references.References.findDeclarations(word);
    return means && { word, means };
}

/** Whether a word is written for one of its node's properties: as the `name`, or the `title`. */
export function isProperty(word: LeafCstNode, property: string): boolean {
    const assignment = word.grammarSource?.$container;
    return assignment?.$type === 'Assignment' && (assignment as unknown as { feature: string }).feature === property;
}

/** The references that a node holds, the first of several under one property first. */
export function referencesOf(node: AstNode): Reference[] {
    return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isReference));
}

function isReference(value: unknown): value is Reference {
    return typeof value === 'object' && value !== null && '$refText' in value;
}
