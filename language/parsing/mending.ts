import { EOF, type IToken, tokenMatcher, type TokenType } from 'chevrotain';
import { isDate } from './dates.ts';
import { isWord } from './lexer.ts';
import { isName } from './names.ts';
import { onLineOf } from './reading.ts';
import type { Reader } from './reader.ts';
import { textOfString } from './values.ts';
import { isWordOfTheLanguage, nearestWord } from './words.ts';

/** The statements that name what they declare before they give its title. */
const WITH_TITLE = new Set(
    (
        'Framework Dimension Element Kind Agency People Competency Reading Role Method Tool Condition Level Sector Finding ' +
        'Programme Outcome Run Track Strand Phase Event Choice Activity'
    ).split(' '),
);

// A place beyond which nobody looks for the quotation mark of a text.
const FAR = 60;

/**
 * Where a text is wanted and something else stands: a text without its marks is read as one, words before a text are left out, and a text that is not there is
 * taken as there.
 */
export function mendText(reader: Reader, type: TokenType): IToken | undefined {
    const { inside } = reader;
    const [before, next] = [inside.LA(0), inside.LA(1)];
    if (!onLineOf(before, next) || isMark(next)) return reader.takeAsThere(type);
    const rule = reader.rule();
    // A name was given: not `phase 2 "…"`, nor `coaching 2 "…"`.
    const isHead = rule === 'Activity' ? !onLineOf(inside.LA(-1), before) : before.image === rule.toLowerCase();
    const titled = WITH_TITLE.has(rule) && isAName(before) && !isHead;
    const words: IToken[] = [];
    for (let k = 1; k < FAR; k++) {
        const token = inside.LA(k);
        if (token.tokenType === EOF || !onLineOf(inside.LA(k - 1), token) || isMark(token)) break;
        if (token.tokenType.name === 'STRING') {
            const text = textOfString(token.image);
            if (text.trim() === '') {
                reader.note({ what: 'unquoted', from: next, to: token, closed: true });
                return reader.takeFor(type, k, quoted(words));
            }
            reader.note(
                titled && words.every(word => isAName(word) || /^\d+$/.test(word.image))
                    ? { what: 'spaced-name', tokens: [before, ...words] }
                    : { what: 'extra', tokens: words, rule },
            );
            for (const _ of words) inside.consumeToken();
            return inside.consume(1, type, undefined);
        }
        // `agency Council in local-government`: what follows a title stands where the title should.
        if (titled && k === 1 && isWordOfTheLanguage(token.tokenType.name)) return reader.takeAsThere(type);
        words.push(token);
    }
    const to = words.at(-1);
    if (!to || (!titled && words.length === 1 && reader.nextBeginsStatement())) return reader.takeAsThere(type);
    reader.note({ what: 'unquoted', from: next, to, closed: false });
    return reader.takeFor(type, words.length, quoted(words));
}

/** Where a name is wanted: one between quotation marks is read, marks that are too many are left out, and a name that is not there is taken as there. */
export function mendName(reader: Reader, type: TokenType, again: () => IToken): IToken | undefined {
    const { inside } = reader;
    const [before, next, second] = [inside.LA(0), inside.LA(1), inside.LA(2)];
    const rule = reader.rule();
    if (!onLineOf(before, next)) return reader.takeAsThere(type);
    if (next.tokenType.name === 'STRING' && (!WITH_TITLE.has(rule) || second.tokenType.name === 'STRING')) {
        return nameInMarks(reader, type, next);
    }
    if (next.tokenType.name === 'NUMBER' && WITH_TITLE.has(rule) && onLineOf(next, second) && second.tokenType.name === 'STRING') {
        reader.note({ what: 'extra', tokens: [next], rule });
        return reader.takeFor(type, 1, `${rule.toLowerCase()}-${next.image.replace(/\D/g, '')}`);
    }
    if (next.image === '.' || next.image === ',') {
        const marks: IToken[] = [];
        for (let mark = next; mark.image === next.image && marks.length < FAR; mark = inside.LA(1)) {
            marks.push(mark);
            inside.consumeToken();
        }
        reader.note({ what: 'extra', tokens: marks, rule });
        return again();
    }
    return reader.takeAsThere(type);
}

/** A name between quotation marks; a text that is none is read as an empty name, which references/unknown-names.ts tells of. */
function nameInMarks(reader: Reader, type: TokenType, typed: IToken): IToken {
    const text = textOfString(typed.image);
    if (isName(text)) reader.note({ what: 'quoted', token: typed, wanted: 'NAME' });
    return reader.takeFor(type, 1, isName(text) ? text : '');
}

/** Where one certain word of the language is wanted: one like it is read as it; one that is not there is taken as there, where what follows fits. */
export function mendWord(reader: Reader, type: TokenType, index: number): IToken | undefined {
    const { inside } = reader;
    const [before, next, second] = [inside.LA(0), inside.LA(1), inside.LA(2)];
    if (!onLineOf(before, next) || isMark(next)) return reader.takeAsThere(type);
    const begun = next.image.length === 1 && type.name.length === 2 && type.name.startsWith(next.image);
    const alike = isAName(next) && (begun || nearestWord(next.image, [type.name]));
    const forAnother =
        PREPOSITIONS.has(next.image) && PREPOSITIONS.has(type.name) && onLineOf(next, second) && !reader.nextBeginsStatement();
    if (alike || forAnother) {
        reader.note({ what: 'misspelt', token: next, meant: type.name, begins: false });
        return reader.takeFor(type, 1, type.name);
    }
    const fits = inside.getFollowsForInRuleRecovery(type, index).some(following => tokenMatcher(next, following));
    const beginsNothing = next.tokenType.name === 'KIND' && !onLineOf(next, second) && !WITH_NAME_NEXT.has(reader.rule());
    return fits && !beginsNothing ? reader.takeAsThere(type) : undefined;
}

/** Where a date or a number is wanted: one between quotation marks is read, and one that is not there is taken as there. */
export function mendValue(reader: Reader, type: TokenType): IToken | undefined {
    const { inside } = reader;
    const [before, next] = [inside.LA(0), inside.LA(1)];
    if (!onLineOf(before, next) || isMark(next)) return reader.takeAsThere(type);
    const text = next.tokenType.name === 'STRING' ? textOfString(next.image).trim() : '';
    if (type.name === 'DATE' ? isDate(text) : /^\d+$/.test(text)) {
        reader.note({ what: 'quoted', token: next, wanted: type.name });
        return reader.takeFor(type, 1, text);
    }
    const second = inside.LA(2);
    if (isAName(next) && onLineOf(next, second) && tokenMatcher(second, type)) {
        // `starts on 2027-01-11`
        reader.note({ what: 'extra', tokens: [next], rule: reader.rule() });
        inside.consumeToken();
        return inside.consume(1, type, undefined);
    }
    return undefined;
}

const PREPOSITIONS = new Set(['by', 'on', 'in', 'at', 'to', 'of', 'for', 'with', 'from', 'through', 'out', 'up', 'the']);

// Where a name follows the second word, a word that looks like the head of an activity is that name.
const WITH_NAME_NEXT = new Set([
    'DesignedBy',
    'CommissionedBy',
    'DeliveredBy',
    'FundedBy',
    'AssessedBy',
    'LeadsTo',
    'ChosenBy',
    'EndorsedBy',
    'SupportedBy',
    'From',
    'HostedBy',
    'LedBy',
    'PartOf',
    'DrawsOn',
    'AppliedIn',
    'ReflectsOn',
    'RestsOn',
    'LeavesOut',
]);

function isMark(token: IToken): boolean {
    return token.image === '{' || token.image === '}';
}

function isAName(token: IToken): boolean {
    return isWord(token) || isWordOfTheLanguage(token.tokenType.name);
}

/** The words as one text, as if it had been written with its quotation marks. */
function quoted(words: readonly IToken[]): string {
    let text = '';
    for (const [at, word] of words.entries()) {
        const before = words[at - 1];
        const apart = before && (before.endOffset ?? 0) + 1 < word.startOffset;
        text += (apart ? ' ' : '') + word.image;
    }
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
