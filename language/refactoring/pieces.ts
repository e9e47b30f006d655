import { type AstNode, type CstNode, CstUtils, GrammarUtils } from 'langium';
import type { Holder, TextChange } from './refactoring.ts';

/** What stands for a statement in the text: with the comments straight above it, and the one behind it on its line. */
export interface Piece {
    readonly from: number;
    readonly to: number;
    /** As it is written, its first line without the space before it. */
    readonly text: string;
}

/** The text of a statement with what belongs to it. */
export function pieceOf(node: AstNode): Piece {
    const { text, from, to } = spanOf(node);
    const first = commentsAbove(node, text, from);
    const behind = /^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)(?=[ \t]*(?:\r?\n|$))/.exec(text.slice(to))?.[0].length ?? 0;
    return { from: first, to: to + behind, text: outdented(text.slice(first, to + behind), indentOf(node)) };
}

/** Further lines stand as far in as before, counted from where the first one begins. */
function outdented(text: string, indent: string): string {
    if (indent === '') return text;
    const lines = text.split('\n');
    // A text of several lines that stands further out than its statement stays where it is: what its lines have in common would change.
    return lines.slice(1).every(line => line.trim() === '' || line.startsWith(indent))
        ? lines.map((line, at) => (at > 0 && line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
        : text;
}

/** Takes a statement out, its line with it where nothing else stands on it; of two empty lines around it, one stays. */
export function removing(node: AstNode): TextChange {
    const { text } = spanOf(node);
    const { from, to } = pieceOf(node);
    const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, from));
    const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(to));
    if (!before || !after) return { from, to, newText: '' };
    const start = before.index + (before[0].startsWith('\n') ? 1 : 0);
    let end = to + after[0].length;
    const blankBefore = /(?:\n[ \t]*\r?\n|\{[ \t]*\r?\n)$/.test(text.slice(0, start));
    const blankAfter = /^[ \t]*\r?\n/.exec(text.slice(end));
    if (blankBefore && blankAfter) end += blankAfter[0].length;
    return { from: start, to: end, newText: '' };
}

/** Some of a text with changes made in it. */
export function withChanges(text: string, from: number, to: number, changes: readonly TextChange[]): string {
    let [written, at] = ['', from];
    for (const change of [...changes].sort((a, b) => a.from - b.from)) {
        written += text.slice(at, change.from) + change.newText;
        at = Math.max(at, change.to);
    }
    return written + text.slice(at, Math.max(at, to));
}

/** What stands between the braces of a body, with changes made in it; its further lines counted from where its statements begin. */
export function insideOf(holder: Holder, changes: readonly TextChange[]): string {
    const { text } = spanOf(holder);
    const cst = holder.$cstNode;
    const open = cst && GrammarUtils.findNodeForKeyword(cst, '{');
    const close = cst && GrammarUtils.findNodeForKeyword(cst, '}');
    const inside = open && close ? withChanges(text, open.end, close.offset, changes) : '';
    const [first] = holder.statements;
    return outdented(inside.replace(/^[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*|^[ \t]+|\s+$/g, ''), first ? indentOf(first) : '');
}

/** Some of a body as it is written, from one statement to another, with what belongs to them and all that stands between. */
export function between(first: AstNode, last: AstNode, changes: readonly TextChange[] = []): Piece {
    const { text } = spanOf(first);
    const [{ from }, { to }] = [pieceOf(first), pieceOf(last)];
    return { from, to, text: outdented(withChanges(text, from, to, changes), indentOf(first)) };
}

/** Writes statements at the beginning of a body, which is opened where it was left out. */
export function opening(holder: Holder, statements: readonly string[]): TextChange {
    const open = holder.$cstNode && GrammarUtils.findNodeForKeyword(holder.$cstNode, '{');
    const end = holder.$cstNode?.end ?? 0;
    const written = statements.join('\n');
    if (!open) return { from: end, to: end, newText: ` {\n${written}\n}` };
    const isLast = /^[ \t]*\r?\n/.test(spanOf(holder).text.slice(open.end));
    return { from: open.end, to: open.end, newText: `\n${written}${isLast ? '' : '\n'}` };
}

function indentOf(node: AstNode): string {
    const { text, from } = spanOf(node);
    return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', from - 1) + 1))?.[0] ?? '';
}

/** Further lines stand as far in as the place where the first one is written. */
function standing(written: string, indent: string): string {
    return written
        .split('\n')
        .map((line, at) => (at === 0 || line.trim() === '' ? line : indent + line))
        .join('\n');
}

/** The comments that stand straight above a statement, as they are written; empty, or with a line end after them. */
export function commentsOf(node: AstNode): string {
    const { text, from } = spanOf(node);
    const first = commentsAbove(node, text, from);
    return outdented(text.slice(first, from).trimEnd(), indentOf(node)) + (first < from ? '\n' : '');
}

/** Writes something at the end of a body, which is opened where it was left out. */
export function addingTo(holder: Holder, written: string): TextChange {
    const cst = holder.$cstNode;
    const open = cst && GrammarUtils.findNodeForKeyword(cst, '{');
    const close = cst && GrammarUtils.findNodeForKeyword(cst, '}');
    const apart = holder.statements.some(statement => 'statements' in statement) || written.includes('{') ? '\n' : '';
    if (!cst || !open || !close) {
        const end = cst?.end ?? 0;
        return { from: end, to: end, newText: standing(` {\n${indented(written)}\n}`, indentOf(holder)) };
    }
    const { text } = spanOf(holder);
    const space = /[ \t\r\n]*$/.exec(text.slice(0, close.offset))?.[0].length ?? 0;
    const from = close.offset - space;
    return {
        from,
        to: close.offset,
        newText: standing(`\n${holder.statements.length > 0 ? apart : ''}${indented(written)}\n`, indentOf(holder)),
    };
}

/** Writes something straight after a statement, on lines of its own; apart from it by an empty line. */
export function addingAfter(node: AstNode, written: string, apart = true): TextChange {
    const { to } = pieceOf(node);
    return { from: to, to, newText: standing(`${apart ? '\n\n' : '\n'}${written}`, indentOf(node)) };
}

/** Writes something straight before a statement and the comments that belong to it, on lines of its own; apart from it by an empty line. */
export function addingBefore(node: AstNode, written: string, apart = true): TextChange {
    const { from } = pieceOf(node);
    const indent = indentOf(node);
    return { from, to: from, newText: `${standing(written, indent)}${apart ? '\n\n' : '\n'}${indent}` };
}

/** Whether an empty line stands between a statement and what stands before it. */
export function isApart(node: AstNode): boolean {
    const { text } = spanOf(node);
    return /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(0, pieceOf(node).from));
}

/** Puts something in place of a statement, with the comments that belong to it. */
export function replacingPiece(node: AstNode, written: string): TextChange {
    const { from, to } = pieceOf(node);
    return { from, to, newText: standing(written, indentOf(node)) };
}

/** As it stands in a body, one step further in. What is between quotation marks goes with the rest. */
export function indented(text: string): string {
    return text
        .split('\n')
        .map(line => (line.trim() === '' ? line : `    ${line}`))
        .join('\n');
}

function spanOf(node: AstNode): { text: string; from: number; to: number } {
    const cst = node.$cstNode;
    return { text: cst?.root.fullText ?? '', from: cst?.offset ?? 0, to: cst?.end ?? 0 };
}

/** Where the comments begin that stand straight above a statement; the statement itself where there are none, or where it does not begin its line. */
function commentsAbove(node: AstNode, text: string, from: number): number {
    let below: CstNode | undefined = node.$cstNode;
    let first = from;
    while (below) {
        const comment: CstNode | undefined = CstUtils.getPreviousNode(below, true);
        if (!comment?.hidden || !/^[^\S\n]*\n[^\S\n]*$/.test(text.slice(comment.end, first))) break;
        const lineStart = text.lastIndexOf('\n', comment.offset - 1) + 1;
        if (text.slice(lineStart, comment.offset).trim() !== '') break;
        first = comment.offset;
        below = comment;
    }
    return first;
}
