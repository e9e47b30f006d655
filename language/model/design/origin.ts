import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import type { Place, Range } from '../../findings/finding.ts';
import type { Origin } from './design.ts';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The range in which something is written, lines and columns from 0. The head of a declaration stands for it where its whole body would paint the text. */
export function rangeOf(origin: Origin): Range {
    const node = origin.node as AstNode;
    const cst = cstOf(node, origin) ?? node.$cstNode;
    if (!cst || !origin.part) return cst?.range ?? NOWHERE;
    const { textDocument } = AstUtils.getDocument(node);
    const [start, end] = origin.part;
    return { start: textDocument.positionAt(cst.offset + start), end: textDocument.positionAt(cst.offset + end) };
}

/** What is written there, as it is typed. */
export function writtenAt(origin: Origin): string {
    const node = origin.node as AstNode;
    return (cstOf(node, origin) ?? node.$cstNode)?.text ?? '';
}

/** The document and range in which something is written. */
export function placeOf(origin: Origin): Place {
    return { uri: AstUtils.getDocument(origin.node as AstNode).uri.toString(), range: rangeOf(origin) };
}

/** The same thing's name, where a designer gave one, else its title, else its first word: where a finding about what it lacks is shown. */
export function headOf(origin: Origin): Origin {
    const node = origin.node as AstNode & { name?: string; title?: string };
    for (const property of ['name', 'title', 'text']) {
        // A value that nobody typed is not looked for in the text.
        const isTyped = (node as unknown as Readonly<Record<string, unknown>>)[property] !== undefined;
        if (isTyped && node.$cstNode && GrammarUtils.findNodeForProperty(node.$cstNode, property)) return { node, property };
    }
    return { node, property: HEAD };
}

/** As a property: the first word of the node (`cohort`). */
const HEAD = '(head)';

function cstOf(node: AstNode, origin: Origin): CstNode | undefined {
    if (!node.$cstNode || origin.property === undefined) return node.$cstNode;
    if (origin.property === HEAD) return firstLeaf(node.$cstNode);
    return GrammarUtils.findNodeForProperty(node.$cstNode, origin.property, origin.index);
}

function firstLeaf(node: CstNode): CstNode {
    let at: CstNode = node;
    while ('content' in at) {
        const visible: CstNode | undefined = (at as unknown as { content: CstNode[] }).content.find(child => !child.hidden);
        if (!visible) break;
        at = visible;
    }
    return at;
}
