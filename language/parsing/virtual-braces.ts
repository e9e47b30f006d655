import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import type { Fault } from './faults/fault.ts';

/** The types of the two braces. */
export interface BraceTypes {
    readonly opening: TokenType;
    readonly closing: TokenType;
}

/** A text's words with its braces in pairs, and what had to be done for it. */
export interface Paired {
    readonly tokens: IToken[];
    readonly faults: readonly Fault[];
}

/** A brace that nobody wrote, where `after` ends; it has no place in the parsed text. */
export function virtual(image: string, type: TokenType, after: IToken): IToken {
    const offset = (after.endOffset ?? after.startOffset) + 1;
    const line = after.endLine ?? 1;
    const column = after.endColumn ?? 1;
    return Object.assign(createTokenInstance(type, image, offset, offset, line, line, column, column), { isInsertedInRecovery: true });
}

/** Columns of white space before a word that is the first of its line; a tab counts as four. */
export function indentOf(token: IToken, text: string): number {
    let columns = 0;
    for (let at = token.startOffset - 1; at >= 0 && !/[\n\r]/.test(text.charAt(at)); at--) columns += text.charAt(at) === '\t' ? 4 : 1;
    return columns;
}
