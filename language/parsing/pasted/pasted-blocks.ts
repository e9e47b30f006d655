import { type AstNode, AstUtils, type ParseResult } from 'langium';
import { type Fault, firstWordOf } from '../faults/fault.ts';
import { isBody } from '../statements.ts';
import type { PastedBlock } from './pasted-block.ts';
import { isOpen, labelOf, type PastedSort, saysWhen, sortOfLine } from './pasted-line.ts';

/** A line of the text, without the white space around it. */
interface Line {
    readonly from: number;
    readonly text: string;
    readonly sort: PastedSort | undefined;
    /** Something in it could not be read. */
    readonly isFaulty: boolean;
}

/** The sorts of which lines that follow each other straight are one thing that was pasted. */
const TOGETHER: ReadonlySet<PastedSort> = new Set(['table', 'bullet', 'number', 'timetable', 'prose']);

/** The lines that were pasted among those of a text in which the reader met something that it could not read. */
export function pastedBlocks(text: string, result: ParseResult, faults: readonly Fault[]): PastedBlock[] {
    const lines = linesOf(text, result, faults);
    const blocks: PastedBlock[] = [];
    for (let at = 0; at < lines.length; at++) {
        const [line, next] = [lines[at], lines[at + 1]];
        if (!line?.isFaulty || followsComma(lines[at - 1])) continue;
        const isList = next?.sort === 'bullet' || next?.sort === 'number';
        const label = isList ? labelAbove(line) : undefined;
        const first = label === undefined ? line : next;
        if (!first?.sort) continue;
        const start = label === undefined ? at : at + 1;
        let end = start + 1;
        while (TOGETHER.has(first.sort) && lines[end]?.sort === first.sort) end++;
        const own = lines.slice(start, end);
        const last = own.at(-1) ?? first;
        const body = bodyAround(result.value, line.from, last.from + last.text.length);
        if (saysWhen(first.text) && body.rule !== 'Programme') continue;
        blocks.push({
            sort: first.sort,
            from: line.from,
            to: last.from + last.text.length,
            lines: own.map(one => one.text),
            ...(label === undefined ? {} : { label }),
            body,
        });
        at = end - 1;
    }
    return blocks;
}

function followsComma(before: Line | undefined): boolean {
    return before?.text.endsWith(',') === true;
}

/** What stands above a list: `Aims:`, `Objectives`. */
function labelAbove({ sort, text }: Line): string | undefined {
    if (sort === 'label' || sort === 'open') {
        const { label, value } = labelOf(text);
        return value === '' || isOpen(value) ? label : undefined;
    }
    return sort === undefined && /^\p{L}[\p{L} '’-]{2,40}$/u.test(text) && text.split(/\s+/).length < 5 ? text : undefined;
}

function linesOf(text: string, result: ParseResult, faults: readonly Fault[]): Line[] {
    const marked = new Set(result.lexerErrors.map(({ line = 0 }) => line));
    const [faulty, unread, nearest] = [new Set(marked), new Set<number>(), new Map<number, string>()];
    for (const fault of faults) {
        faulty.add(firstWordOf(fault)?.startLine ?? 0);
        if (fault.what === 'misspelt' && fault.begins) {
            unread.add(fault.token.startOffset);
            nearest.set(fault.token.startOffset, fault.meant);
        }
        if (fault.what !== 'unreadable') continue;
        for (const { startOffset, startLine = 0 } of fault.skipped) {
            unread.add(startOffset);
            faulty.add(startLine);
        }
        if (fault.token && fault.nearest) nearest.set(fault.token.startOffset, fault.nearest);
    }
    const dragged = draggedLines(faults);
    let offset = 0;
    return text.split('\n').map((whole, at) => {
        const from = offset + (whole.length - whole.trimStart().length);
        offset += whole.length + 1;
        const line = whole.trim();
        const isFaulty = faulty.has(at + 1);
        const like = nearest.get(from);
        const read = { isMarked: marked.has(at + 1), isUnread: unread.has(from), ...(like ? { nearest: like } : {}) };
        return { from, text: line, sort: isFaulty && line !== '' && !dragged.has(at + 1) ? sortOfLine(line, read) : undefined, isFaulty };
    });
}

/** The lines behind a text or a comment that was never closed, and belongs to it for all that anybody can tell. */
function draggedLines(faults: readonly Fault[]): ReadonlySet<number> {
    const open = faults.flatMap(fault =>
        fault.what === 'typed' && (fault.how === 'open-comment' || (fault.how === 'text' && !/["”»'’`´]\s*$/.test(fault.token.image)))
            ? [fault.token.endLine ?? 0]
            : [],
    );
    return new Set(open.map(line => line + 1));
}

/** The innermost body that begins before `from` and ends behind `to`. */
function bodyAround(root: AstNode, from: number, to: number): PastedBlock['body'] {
    let body = root;
    for (let at: AstNode | undefined = root; at;) {
        if (isBody(at.$type)) body = at;
        at = AstUtils.streamContents(at).find(({ $cstNode: text }) => text !== undefined && text.offset < from && text.end > to);
    }
    const others = AstUtils.streamContents(body).filter(({ $cstNode: text }) => !text || text.end <= from || text.offset >= to);
    return { rule: body.$type, has: new Set(others.map(({ $type }) => $type)) };
}
