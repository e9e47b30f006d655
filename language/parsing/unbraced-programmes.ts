import type { IToken } from 'chevrotain';
import type { Fault } from './faults/fault.ts';
import { onLineOf } from './reading.ts';
import { statementBeginningWith } from './statements.ts';
import { type BraceTypes, indentOf, type Paired, virtual } from './virtual-braces.ts';

/**
 * Puts in both braces of a programme that has none: its title ends a line, and further in stand lines that only a programme has. Without them everything in it would
 * stand outside any programme. A text in which there is no such programme comes back as it is.
 */
export function braceProgrammes(tokens: IToken[], text: string, types: BraceTypes): Paired {
    // Every text comes by here, so its words are gone through without making anything of each.
    const heads: number[] = [];
    for (let at = 0; at < tokens.length; at++) if (tokens[at]?.image.length === WORD.length && isUnbraced(tokens, at)) heads.push(at);
    if (!heads.length) return { tokens, faults: [] };
    const faults: Fault[] = [];
    const out: IToken[] = [];
    let from = 0;
    for (const head of heads) {
        const last = titleOf(tokens, head);
        const end = endOfBody(tokens, head, last, text);
        const [title, final] = [tokens[last], tokens[end - 1]];
        if (head < from || !title || !final || !holdsWhatProgrammesHold(tokens.slice(last + 1, end))) continue;
        out.push(...tokens.slice(from, last + 1), virtual('{', types.opening, title));
        out.push(...tokens.slice(last + 1, end), virtual('}', types.closing, final));
        faults.push({ what: 'unbraced', head: tokens.slice(head, last + 1), last: final });
        from = end;
    }
    out.push(...tokens.slice(from));
    return { tokens: out, faults };
}

const WORD = 'programme';

/** Whether here a line begins with `programme`, and ends with its title. */
function isUnbraced(tokens: readonly IToken[], at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || token.image.toLowerCase() !== WORD || (before && onLineOf(before, token))) return false;
    const last = titleOf(tokens, at);
    const [title, next] = [tokens[last], tokens[last + 1]];
    return title?.tokenType.name === 'STRING' && next !== undefined && next.image !== '{' && !onLineOf(title, next);
}

/** The place of the last word on the line of a programme's head. */
function titleOf(tokens: readonly IToken[], head: number): number {
    let last = head;
    for (let next = tokens[last + 1]; next && onLineOf(tokens[last] ?? next, next); next = tokens[last + 1]) last++;
    return last;
}

/** The place after the last word that stands further in than the head. */
function endOfBody(tokens: readonly IToken[], head: number, last: number, text: string): number {
    const first = tokens[head];
    const outer = first ? indentOf(first, text) : 0;
    for (let at = last + 1; at < tokens.length; at++) {
        const [before, token] = [tokens[at - 1], tokens[at]];
        if (before && token && !onLineOf(before, token) && indentOf(token, text) <= outer) return at;
    }
    return tokens.length;
}

/** What stands outside programmes too. */
const SHARED = new Set(
    'framework kind agency people competency reading role method tool condition level sector finding programme'.split(' '),
);

/** Whether a line among these, outside all braces, begins as none does outside programmes. */
function holdsWhatProgrammesHold(tokens: readonly IToken[]): boolean {
    let depth = 0;
    return tokens.some((token, at) => {
        if (token.image === '{') depth++;
        else if (token.image === '}') depth--;
        const [before, next] = [tokens[at - 1], tokens[at + 1]];
        if (depth > 0 || (before && onLineOf(before, token)) || SHARED.has(token.image)) return false;
        return token.tokenType.name === 'KIND' || statementBeginningWith(token.image, next?.image ?? '') !== undefined;
    });
}
