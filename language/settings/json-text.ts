import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Range } from '../findings/finding.ts';

/** Something in a file of JSON that is not as it should be. */
export interface FileProblem {
    /** What is wrong and what to do, in a sentence or two. */
    readonly message: string;
    /** Line and column of it, from 1; columns in UTF-16 units. */
    readonly line: number;
    readonly column: number;
    /** The same as a range, from 0. */
    readonly range: Range;
    /** An error must be mended; a warning has no effect. */
    readonly severity: 'error' | 'warning';
}

/** Takes note of a problem with what stands at an offset. */
export type Tell = (offset: number, length: number, message: string, severity?: 'error' | 'warning') => void;

/** JSON as somebody wrote it, with comments if they like; `problems` holds the first fault of the writing, and what `tell` was told since. */
export function readJson(text: string): { readonly tree: Node | undefined; readonly tell: Tell; readonly problems: FileProblem[] } {
    const problems: FileProblem[] = [];
    const positions = positionsOf(text);
    const tell: Tell = (offset, length, message, severity = 'error') => {
        const range = { start: positions(offset), end: positions(offset + length) };
        problems.push({ message, severity, range, line: range.start.line + 1, column: range.start.character + 1 });
    };
    const errors: ParseError[] = [];
    // A byte-order mark is no part of what is written; positions count it.
    let tree: Node | undefined;
    try {
        tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        tell(0, 0, 'Brackets stand within brackets here, thousands deep: nobody can read that.');
        return { tree: undefined, tell, problems };
    }
    // What follows the first fault of the writing is mostly its consequence.
    const [fault] = errors;
    if (fault) tell(fault.offset, fault.length, FAULTS[printParseErrorCode(fault.error)] ?? 'This is not written as JSON is.');
    return { tree, tell, problems };
}

/** Where the value of a key of the whole file stands; the file's beginning where there is none. */
export function placeOfSetting(text: string, key: string): Pick<FileProblem, 'line' | 'column' | 'range'> {
    const { tree, tell, problems } = readJson(text);
    const { offset = 0, length = 0 } = (tree && findNodeAtLocation(tree, [key])) ?? {};
    tell(offset, length, '');
    const { line = 1, column = 1, range } = problems.at(-1) ?? {};
    const start = { line: 0, character: 0 };
    return { line, column, range: range ?? { start, end: start } };
}

/** Problems in the order of the text. */
export function inOrder(problems: readonly FileProblem[]): FileProblem[] {
    return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Lines and columns from 0 of offsets in `text`. */
function positionsOf(text: string): (offset: number) => { line: number; character: number } {
    const starts = [0];
    for (let at = 0; at < text.length; at++) if (text[at] === '\n') starts.push(at + 1);
    return offset => {
        const line = starts.findLastIndex(start => start <= offset);
        return { line, character: offset - (starts[line] ?? 0) };
    };
}

/** What a fault of JSON is, to somebody who writes it by hand. */
const FAULTS: Readonly<Record<string, string>> = {
    InvalidSymbol: 'This is not a value: texts stand between straight quotation marks (").',
    InvalidNumberFormat: 'This is not a number as JSON writes it: 0.5, with a point.',
    PropertyNameExpected: 'A name between straight quotation marks (") is missing here.',
    ValueExpected: 'A value is missing here.',
    ColonExpected: 'A colon is missing here.',
    CommaExpected: 'A comma is missing here.',
    CloseBraceExpected: 'A closing brace } is missing here.',
    CloseBracketExpected: 'A closing square bracket ] is missing here.',
    EndOfFileExpected: 'The file ends before this; take out what follows.',
    UnexpectedEndOfComment: 'This comment is not closed: */ is missing.',
    UnexpectedEndOfString: 'This text is not closed: a straight quotation mark (") is missing.',
    InvalidCharacter: 'This sign cannot stand here.',
};
