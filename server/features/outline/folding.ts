import { CstUtils, type LeafCstNode } from 'langium';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Plan } from '../../requests.ts';

/** What can be folded away: bodies, comments of several lines (lines of `//` under each other count as one), texts of several lines. */
export function foldingRanges(plan: Plan): FoldingRange[] {
    const root = plan.parseResult.value.$cstNode;
    if (!root) return [];
    const ranges: FoldingRange[] = [];
    const open: number[] = [];
    let comments: { start: number; end: number } | undefined;
    let previousLine = -1;
    const add = (startLine: number, endLine: number, kind?: FoldingRangeKind) => {
        if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
    };
    const endComments = () => {
        if (comments) add(comments.start, comments.end, FoldingRangeKind.Comment);
        comments = undefined;
    };
    for (const leaf of CstUtils.flattenCst(root)) {
        const { start, end } = leaf.range;
        if (isLineComment(leaf)) {
            const ownLine = start.line !== previousLine;
            if (ownLine && comments?.end === start.line - 1) comments.end = start.line;
            else {
                endComments();
                if (ownLine) comments = { start: start.line, end: start.line };
            }
        } else {
            endComments();
            if (leaf.hidden) add(start.line, end.line, FoldingRangeKind.Comment);
            else if (leaf.text === '{') open.push(start.line);
            else if (leaf.text === '}') {
                const opened = open.pop();
                // The closing brace stays to be seen.
                if (opened !== undefined) add(opened, start.line - 1);
            } else add(start.line, end.line);
        }
        previousLine = end.line;
    }
    endComments();
    return ranges;
}

function isLineComment(leaf: LeafCstNode): boolean {
    return leaf.hidden && leaf.text.startsWith('//');
}
