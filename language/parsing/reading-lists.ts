import { createTokenInstance, type IToken, tokenMatcher, type TokenType } from 'chevrotain';
import { isWord } from './lexer.ts';
import type { Reader } from './reader.ts';
import { onLineOf } from './reading.ts';
import { WITH_WORDS } from './statements.ts';

// What stands before names elsewhere, and here is none.
const ARTICLES = new Set(['a', 'an', 'the', 'our', 'all', 'some', 'their']);

/** Reads a list; where two names stand beside each other, as if the comma between them were there. */
export function readList(reader: Reader, index: number, turn: unknown): void {
    const { inside } = reader;
    inside.many(index, turn);
    for (let next = inside.LA(1); isWord(next) && goesOn(inside.LA(0), next, inside.LA(2)); next = inside.LA(1)) {
        if (WITH_WORDS.has(reader.rule()) && /^\p{Lu}/u.test(next.image)) return wordsOfPerson(reader, next);
        reader.note({ what: 'comma-missing', before: inside.LA(0), token: next, rule: reader.rule() });
        putComma(reader);
        inside.many(index, turn);
    }
}

/** Reads past what stands before a name elsewhere: `led by the coach`, `peers, and sponsors`. */
export function passBeforeName(reader: Reader, type: TokenType): void {
    const { inside } = reader;
    const [before, word, next, second] = [inside.LA(0), inside.LA(1), inside.LA(2), inside.LA(3)];
    if (!onLineOf(before, word)) return;
    const isNext = tokenMatcher(next, type) && onLineOf(word, next);
    if (word.tokenType.name === 'AND' && before.image === ',' && isNext && !reader.beginsStatement(next, second)) {
        reader.note({ what: 'typed', how: 'and', token: word, before, after: next });
        inside.consumeToken();
    } else if (ARTICLES.has(word.image) && isWord(next) && goesOn(word, next, second)) {
        reader.leaveOut(1);
    }
}

/** Whether `next` goes on with the line of `before`, and begins nothing: a word before a name and a title on one line is the head of an activity. */
function goesOn(before: IToken, next: IToken, second: IToken): boolean {
    return onLineOf(before, next) && (next.tokenType.name === 'WORD' || !onLineOf(next, second));
}

/** `led by coach Dr Smith`: who it is, without quotation marks. */
function wordsOfPerson(reader: Reader, from: IToken): void {
    const { inside } = reader;
    let to = from;
    for (let next = from; isWord(next) && onLineOf(to, next); next = inside.LA(1)) {
        to = next;
        inside.consumeToken();
    }
    reader.note({ what: 'unquoted', from, to, closed: false });
}

/** Puts a comma that nobody wrote in the place of the word that was read last: to put it between the words would move all that follow. */
function putComma(reader: Reader): void {
    const { inside } = reader;
    const { endOffset = 0, endLine = 0, endColumn = 0 } = inside.LA(0);
    const comma = createTokenInstance(reader.type(','), ',', endOffset, endOffset, endLine, endLine, endColumn, endColumn);
    inside.tokVector[inside.currIdx] = Object.assign(comma, { isInsertedInRecovery: true });
    inside.currIdx--;
}
