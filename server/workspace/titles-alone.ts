import { type AstNode, type CstNode, isAstNode, isCompositeCstNode, isReference, type Reference } from 'langium';
import { isProgramme } from '../../language/generated/ast.ts';

interface Pairs {
    readonly nodes: Map<AstNode, AstNode>;
    readonly references: (readonly [before: Reference, after: Reference])[];
    /** Of `before`, the nodes whose titles are not what they were. */
    readonly retitled: AstNode[];
}

/**
 * Takes the titles and places of one tree into another, where both say the same but for the titles of what is declared beside programmes; whatever refers to the tree then
 * refers to it still. Gives the nodes of `before` whose titles have changed; undefined where anything else has, and then nothing was done.
 */
export function takeTitles(before: AstNode, after: AstNode): readonly AstNode[] | undefined {
    const pairs: Pairs = { nodes: new Map(), references: [], retitled: [] };
    if (!areAlike(before, after, true, pairs)) return undefined;
    const asBefore = new Map<AstNode, AstNode>();
    for (const [was, is] of pairs.nodes) {
        asBefore.set(is, was);
        Object.assign(was, { $cstNode: is.$cstNode });
        if (pairs.retitled.includes(was)) Object.assign(was, { title: (is as { title?: string }).title });
    }
    for (const [was, is] of pairs.references) Object.assign(was, { $refNode: is.$refNode });
    if (after.$cstNode) pointBack(after.$cstNode, asBefore);
    return pairs.retitled;
}

function areAlike(was: AstNode, is: AstNode, isShared: boolean, pairs: Pairs): boolean {
    if (was.$type !== is.$type) return false;
    pairs.nodes.set(was, is);
    const within = isShared && !isProgramme(was);
    const [first, second] = [written(was), written(is)];
    if (first.length !== second.length) return false;
    return first.every(([property, value], at) => {
        const [otherProperty, other] = second[at] ?? [];
        if (property !== otherProperty) return false;
        if (property === 'title' && within && 'name' in was && typeof value === 'string' && typeof other === 'string') {
            if (value !== other) pairs.retitled.push(was);
            return true;
        }
        return areSame(value, other, within, pairs);
    });
}

function areSame(value: unknown, other: unknown, isShared: boolean, pairs: Pairs): boolean {
    if (typeof value !== 'object' || value === null || typeof other !== 'object' || other === null) return value === other;
    if (Array.isArray(value))
        return (
            Array.isArray(other) && value.length === other.length && value.every((each, at) => areSame(each, other[at], isShared, pairs))
        );
    if (isAstNode(value)) return isAstNode(other) && areAlike(value, other, isShared, pairs);
    if (isReference(value)) {
        if (!isReference(other) || value.$refText !== other.$refText) return false;
        pairs.references.push([value, other]);
        return true;
    }
    return !isReference(other) && JSON.stringify(value) === JSON.stringify(other);
}

/** What was written in a node, by the names of its fields. */
function written(node: AstNode): [string, unknown][] {
    return Object.entries(node)
        .filter(([property]) => !property.startsWith('$'))
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The words of a text stand for the nodes that were there before. */
function pointBack(cst: CstNode, asBefore: ReadonlyMap<AstNode, AstNode>): void {
    const before = asBefore.get(cst.astNode);
    if (!isCompositeCstNode(cst)) return;
    if (before) (cst as { astNode: AstNode }).astNode = before;
    for (const part of cst.content) pointBack(part, asBefore);
}
