import { type AstNode, CstUtils, type LeafCstNode, type Reference } from 'langium';
import type { Position, Range } from 'vscode-languageserver';
import { isDeclaration } from '../../language/documentation/describe.ts';
import { headOf, rangeOf } from '../../language/model/design/origin.ts';
import type { BalconyServices } from '../../language/services.ts';
import type { Plan } from '../requests.ts';

/** The word at a position, or straight before it. */
export function wordAt(plan: Plan, position: Position): LeafCstNode | undefined {
    const root = plan.parseResult.value.$cstNode;
    if (!root) return undefined;
    const offset = plan.textDocument.offsetAt(position);
    // What begins with a quotation mark, or with a letter beyond the Latin ones, is found by its place alone.
    return CstUtils.findDeclarationNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, offset);
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

/** The declaration that the word at a position names, or whose head it is a word of: its title, `outcome`, the kind of an activity. */
export function declarationAt(plan: Plan, position: Position, services: BalconyServices): AstNode | undefined {
    const word = wordAt(plan, position);
    if (!word || word.hidden) return undefined;
    const own = isProperty(word, 'kind') || isProperty(word, 'title') || isProperty(word, 'sort') || isFirstWord(word);
    if (own && isDeclaration(word.astNode)) return word.astNode;
    return nameAt(plan, position, services)?.means;
}

/** Whether a word is the one that its node begins with. */
function isFirstWord(word: LeafCstNode): boolean {
    return word.offset === word.astNode.$cstNode?.offset;
}

/** The range that stands for a declaration where it is pointed at: its name, else its title, else its first word. */
export function headRange(node: AstNode, services: BalconyServices): Range {
    return services.references.NameProvider.getNameNode(node)?.range ?? rangeOf(headOf({ node }));
}
