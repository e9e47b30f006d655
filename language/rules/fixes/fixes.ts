import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { Fix, Position, Range } from '../../findings/finding.ts';
import type { Origin } from '../../model/design/design.ts';
import { rangeOf } from '../../model/design/origin.ts';
import { KeptWith } from '../../references/kept-with.ts';

/** One edit of the text that `node` stands in. */
type Edit = Fix['edits'][number];

type Body = AstNode & { readonly statements?: readonly AstNode[] };

const INDENT = '    ';

// Most edits are never asked for, and working one out means looking through the text: so each is worked out when it is first looked at, on the text as it was read.

/** Puts `newText` in place of what is written at `origin`. */
export function replacing(origin: Origin, newText: string): Edit {
    return whenAsked(() => ({ uri: uriOf(origin.node as AstNode), range: rangeOf(origin), newText }));
}

/** Puts `newText` straight after what is written at `origin`. */
export function appending(origin: Origin, newText: string): Edit {
    return whenAsked(() => {
        const { end } = rangeOf(origin);
        return { uri: uriOf(origin.node as AstNode), range: { start: end, end }, newText };
    });
}

/** Takes a statement out, and the line it stood on where nothing else is on it. */
export function deleting(node: AstNode): Edit {
    return whenAsked(() => deletionOf(node));
}

/**
 * Writes a statement at the end of a body, on a line of its own, indented like the others; a body that was left out is opened. `statement` is written as if it began
 * its line; further lines of it are indented with it. An activity or another declaration is set off by an empty line (`apart`).
 */
export function insertingInto(body: Body, statement: string, apart = false): Edit {
    return whenAsked(() => insertionInto(body, statement, apart));
}

/** Writes a statement after another one of the same body, on a line of its own, indented like it. */
export function insertingAfter(node: AstNode, statement: string, apart = false): Edit {
    return whenAsked(() => insertionAfter(node, statement, apart));
}

/** Puts `newText` in place of a word of the language in a statement. */
export function replacingKeyword(node: AstNode, keyword: string, newText: string): Edit {
    return whenAsked(() => {
        const word = GrammarUtils.findNodeForKeyword(node.$cstNode, keyword);
        const offset = word?.offset ?? node.$cstNode?.offset ?? 0;
        return edit(node, offset, word?.end ?? offset, newText);
    });
}

/** How an edit is worked out, or what it has come to. */
const makers = new KeptWith<object, { readonly make: () => Edit; made?: Edit }>();

function made(edit: object): Partial<Edit> {
    const maker = makers.get(edit);
    return maker ? (maker.made ??= maker.make()) : {};
}

// One getter for all edits: where each object has its own, Node keeps what they lead to, here whole trees, until all of the memory is gone through.
const FIELDS: PropertyDescriptorMap & ThisType<object> = {
    uri: { enumerable: true, get: uriOfMade },
    range: { enumerable: true, get: rangeOfMade },
    newText: { enumerable: true, get: textOfMade },
};
function uriOfMade(this: object) {
    return made(this).uri;
}
function rangeOfMade(this: object) {
    return made(this).range;
}
function textOfMade(this: object) {
    return made(this).newText;
}

function whenAsked(make: () => Edit): Edit {
    const edit = {};
    makers.set(edit, { make });
    return Object.defineProperties(edit, FIELDS) as Edit;
}

function deletionOf(node: AstNode): Edit {
    const text = textOf(node);
    const from = node.$cstNode?.offset ?? 0;
    const to = node.$cstNode?.end ?? from;
    const before = /[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
    const after = /^[ \t]*(\r?\n|$)/.exec(text.slice(to))?.[0].length;
    const startsLine = from - before === 0 || text[from - before - 1] === '\n';
    return edit(node, from - before, startsLine && after !== undefined ? to + after : to, '');
}

function insertionInto(body: Body, statement: string, apart: boolean): Edit {
    const text = textOf(body);
    const outer = indentAt(text, body.$cstNode?.offset ?? 0);
    const opening = body.$cstNode && GrammarUtils.findNodeForKeyword(body.$cstNode, '{');
    if (!opening) {
        const end = body.$cstNode?.end ?? text.length;
        return edit(body, end, end, ` {\n${indented(statement, outer + INDENT)}\n${outer}}`);
    }
    const closing = GrammarUtils.findNodeForKeyword(body.$cstNode, '}');
    const last = body.statements?.at(-1);
    const end = last?.$cstNode?.end ?? opening.end;
    const inside = closing ? text.slice(opening.end, closing.offset) : '\n';
    if (closing && !inside.includes('\n')) {
        // A body on one line is opened up; but not where its text would mean something else in a snippet.
        const [from, before] = last && !/[\\$}]/.test(inside) ? [opening.end, `\n${outer}${INDENT}${inside.trim()}`] : [end, ''];
        return edit(body, from, closing.offset, `${before}\n${indented(statement, outer + INDENT)}\n${outer}`);
    }
    if (last) return insertionAfter(last, statement, apart, startsItsLine(text, last) ? undefined : outer + INDENT);
    return edit(body, ...twice(endOfLine(text, end)), `\n${indented(statement, outer + INDENT)}`);
}

function insertionAfter(node: AstNode, statement: string, apart: boolean, indent?: string): Edit {
    const text = textOf(node);
    const inner = indent ?? indentAt(text, node.$cstNode?.offset ?? 0);
    return edit(
        node,
        ...twice(endOfLine(text, node.$cstNode?.end ?? text.length)),
        `${apart ? '\n\n' : '\n'}${indented(statement, inner)}`,
    );
}

/** Where the line ends on which something ends; a comment after it stays on it. */
function endOfLine(text: string, end: number): number {
    return end + (/^[^\S\n]*(\/\/[^\n]*)?(?=\n|$)/.exec(text.slice(end))?.[0].replace(/\r$/, '').length ?? 0);
}

function edit(node: AstNode, from: number, to: number, newText: string): Edit {
    const lines = textOf(node).includes('\r\n') ? newText.replaceAll('\n', '\r\n') : newText;
    return { uri: uriOf(node), range: spanOf(node, from, to), newText: lines };
}

function twice(offset: number): [number, number] {
    return [offset, offset];
}

function textOf(node: AstNode): string {
    return node.$cstNode?.root.fullText ?? '';
}

function indented(statement: string, indent: string): string {
    return statement
        .split('\n')
        .map(line => (line ? indent + line : line))
        .join('\n');
}

function indentAt(text: string, offset: number): string {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function startsItsLine(text: string, node: AstNode): boolean {
    const offset = node.$cstNode?.offset ?? 0;
    return /(^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

function spanOf(node: AstNode, from: number, to: number): Range {
    const text = textOf(node);
    return { start: positionAt(text, from), end: positionAt(text, to) };
}

function positionAt(text: string, offset: number): Position {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function uriOf(node: AstNode): string {
    return AstUtils.getDocument(node).uri.toString();
}
