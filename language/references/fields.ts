import type { AstNode } from 'langium';

/** What the names of a node's own fields begin with, as against what was typed. */
const DOLLAR = '$'.charCodeAt(0);

/** Calls `visit` with each node, reference or other object that stands in a node, in the order written; `index` is its place in a list. */
export function eachIn(node: AstNode, visit: (value: object, property: string, index?: number) => void): void {
    for (const property in node) {
        if (property.charCodeAt(0) === DOLLAR) continue;
        const value: unknown = (node as unknown as Readonly<Record<string, unknown>>)[property];
        if (typeof value !== 'object' || value === null) continue;
        if (!Array.isArray(value)) visit(value, property);
        else value.forEach((each: unknown, index) => typeof each === 'object' && each !== null && visit(each, property, index));
    }
}
