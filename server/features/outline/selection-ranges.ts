import { type CstNode, GrammarUtils } from 'langium';
import type { Position, Range, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Plan } from '../../requests.ts';

/**
 * What a selection grows to, step by step: the word, the text without its quotation marks, the value, the statement, all that its body holds, the whole declaration,
 * and so on to the whole document. One for each position.
 */
export function selectionRanges(plan: Plan, { positions }: SelectionRangeParams): SelectionRange[] {
    return positions.map(position => growing(plan, position));
}

function growing({ parseResult, textDocument }: Plan, position: Position): SelectionRange {
    const offset = textDocument.offsetAt(position);
    const text = textDocument.getText();
    const spans: [from: number, to: number][] = [[0, text.length]];
    const add = (from: number, to: number) => {
        const [outerFrom, outerTo] = spans.at(-1) ?? [0, text.length];
        const isNew = from !== outerFrom || to !== outerTo;
        if (isNew && from >= outerFrom && to <= outerTo && from <= offset && offset <= to) spans.push([from, to]);
    };
    for (let node: CstNode | undefined = parseResult.value.$cstNode; node; node = childAt(node, offset)) {
        add(node.offset, node.end);
        for (const [from, to] of withinBody(node)) add(from, to);
        const quoted = /^"([\s\S]*)"$/.exec(text.slice(node.offset, node.end));
        if (quoted && !('content' in node)) add(node.offset + 1, node.end - 1);
    }
    const [whole, ...inner] = spans.map(([from, to]): Range => ({
        start: textDocument.positionAt(from),
        end: textDocument.positionAt(to),
    }));
    return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: whole ?? { start: position, end: position } });
}

/** The part of a node that an offset is in, or straight after. */
function childAt(node: CstNode, offset: number): CstNode | undefined {
    const content = 'content' in node ? (node as unknown as { content: CstNode[] }).content : [];
    const holding = content.filter(child => !child.hidden && child.end > child.offset && child.offset <= offset && offset <= child.end);
    return holding.at(-1);
}

/** All that stands between the braces of a declaration, and its statements without the space around them. */
function withinBody(node: CstNode): [number, number][] {
    const { astNode } = node;
    if (astNode.$cstNode !== node) return [];
    const open = GrammarUtils.findNodeForKeyword(node, '{');
    const close = GrammarUtils.findNodeForKeyword(node, '}');
    if (!open || !close || close.offset < open.end) return [];
    const { statements = [] } = astNode as { statements?: readonly { $cstNode?: CstNode }[] };
    const [first, last] = [statements[0]?.$cstNode, statements.at(-1)?.$cstNode];
    return [[open.end, close.offset], ...(first && last ? [[first.offset, last.end] as [number, number]] : [])];
}
