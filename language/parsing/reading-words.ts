import { type IToken, tokenMatcher, type TokenType } from 'chevrotain';
import type { Typed } from './faults/fault.ts';
import { mendName, mendText, mendValue, mendWord } from './mending.ts';
import type { Reader } from './reader.ts';
import { onLineOf } from './reading.ts';
import { passBeforeName } from './reading-lists.ts';
import { WORDS_READ_TWO_WAYS } from './tokens.ts';
import { isWordOfTheLanguage } from './words.ts';

/** Whether any name may stand where a word of this type is wanted, or any but a few. */
export function isNameSort(type: TokenType): boolean {
    return type.name === 'NAME' || type.name === 'FREE' || type.name === 'WORD';
}

/** Reads a word of `type`; where another stands there, mends it, or gives up on the statement. */
export function readWord(reader: Reader, index: number, type: TokenType): IToken {
    const { inside } = reader;
    if (isNameSort(type)) passBeforeName(reader, type);
    const token = inside.LA(1);
    if (!tokenMatcher(token, type)) return mend(reader, index, type) ?? inside.consume(index, type, undefined);
    if (isNameSort(type) && isWordOfTheLanguage(token.tokenType.name)) {
        // `with peers,` and on the next line `targets thinking`: the name is missing.
        if (!onLineOf(inside.LA(0), token) && reader.nextBeginsStatement()) return reader.takeAsThere(type);
        if (type.name === 'NAME' && WORDS_READ_TWO_WAYS.includes(token.image) && NAMED_WITHOUT_THEM.has(reader.rule())) {
            reader.note({ what: 'reserved-name', token, rule: reader.rule() });
        }
    }
    if (type.name === '{') noteMissingTitle(reader);
    else noteTyped(reader, type, token);
    return inside.consume(index, type, undefined);
}

function mend(reader: Reader, index: number, type: TokenType): IToken | undefined {
    if (type.name === 'STRING') return mendText(reader, type);
    if (isNameSort(type)) return mendName(reader, type, () => readWord(reader, index, type));
    return isWordOfTheLanguage(type.name) ? mendWord(reader, type, index) : mendValue(reader, type);
}

// Names of these sorts stand where the words mean something else.
const NAMED_WITHOUT_THEM = new Set(['Agency', 'Sector', 'People']);

/** `coaching {`: the head of an activity whose title is still to come. */
function noteMissingTitle(reader: Reader): void {
    const { inside } = reader;
    const [before, kind] = [inside.LA(-1), inside.LA(0)];
    const beginsLine = !onLineOf(before, kind) || before.image === '{' || before.image === '}';
    if (kind.tokenType.name !== 'KIND' || !beginsLine || reader.rule() !== 'Activity') return;
    reader.note({ what: 'missing', wanted: 'STRING', after: kind, before: inside.LA(1), rule: 'Activity' });
}

/** Notes a word that is read and is not written so here. */
function noteTyped(reader: Reader, type: TokenType, token: IToken): void {
    const how = TYPED[type.name];
    if (!how) return;
    const [before, after] = [reader.inside.LA(0), reader.inside.LA(2)];
    if (type.name === 'one' || how === 'article') {
        if (reader.rule() !== 'Quantity' && reader.rule() !== 'Figure') return;
    } else if (how === 'half') {
        if (after.image === 'a' || after.image === 'an') return;
    } else if (how === 'month-range') {
        if (reader.rule() !== 'When' || !beginsSpan(after, reader.inside.LA(3), reader.inside.LA(4))) return;
    }
    reader.note({ what: 'typed', how, token, before, after });
}

/** Whether the words behind `month` or `week` are a span of them: `2-6`, `2 to 6`. `month 3` may be followed by `to decide "…"`. */
export function beginsSpan(first: IToken | undefined, second: IToken | undefined, third: IToken | undefined): boolean {
    if (first?.tokenType.name === 'RANGE') return true;
    return /^(NUMBER|NUMBER_WORD)$/.test(first?.tokenType.name ?? '') && second?.image === 'to' && third?.image !== 'decide';
}

const TYPED: Readonly<Record<string, Typed['how']>> = {
    AND: 'and',
    PER: 'per',
    NUMBER_WORD: 'number-word',
    one: 'number-word',
    a: 'article',
    an: 'article',
    ABBREVIATED_UNIT: 'unit',
    FULL_TIME: 'full-time',
    half: 'half',
    month: 'month-range',
    week: 'month-range',
};
