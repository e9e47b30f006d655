import { EOF, type IToken, isRecognitionException } from 'chevrotain';
import type { Unreadable } from './faults/fault.ts';
import { isWord } from './lexer.ts';
import { isName } from './names.ts';
import { OTHER_WORDS } from './other-words.ts';
import type { Body, Reader } from './reader.ts';
import { onLineOf, plainRuleName } from './reading.ts';
import { BEGINNINGS } from './statements.ts';
import { isWordOfTheLanguage, nearestWord } from './words.ts';

/** The word for the kind of the activity whose body begins here; undefined where it is no activity's. */
export function kindOfBody(reader: Reader): IToken | undefined {
    const { inside } = reader;
    if (reader.rule() !== 'Activity') return undefined;
    for (let k = -1; k >= -3; k--) {
        const word = inside.LA(k);
        if (word.tokenType.name === 'KIND' && !onLineOf(inside.LA(k - 1), word)) return word;
    }
    return undefined;
}

/** Reads the statements of the innermost body, past those that cannot be read. */
export function readBody(reader: Reader, index: number, turn: unknown): void {
    const { inside } = reader;
    const body = reader.bodies.at(-1);
    if (!body) return;
    for (;;) {
        const at = inside.currIdx;
        try {
            inside.many(index, turn);
        } catch (error) {
            if (!isRecognitionException(error as Error)) throw error;
            const rules = (error as { context: { ruleStack: string[] } }).context.ruleStack.map(plainRuleName);
            noteUnreadable(reader, body, rules, inside.currIdx === at);
            continue;
        }
        const next = inside.LA(1);
        if (next.tokenType === EOF || (!body.whole && next.tokenType.name === '}')) return;
        const meant = statementMeant(reader, body);
        if (meant) {
            reader.note({ what: 'misspelt', token: next, meant, begins: true });
            reader.readAs(1, meant, meant);
        } else if (body.whole && beginsProgramme(reader)) {
            reader.note({ what: 'head-missing', token: next });
            reader.putIn('programme');
        } else {
            noteUnreadable(reader, body, inside.getHumanReadableRuleStack().map(plainRuleName), true);
        }
    }
}

/** Notes what cannot be read, and leaves it out; at least one word where nothing would be gained otherwise. */
function noteUnreadable(reader: Reader, body: Body, rules: readonly string[], atLeastOne: boolean): void {
    const { inside, faults } = reader;
    const next = inside.LA(1);
    const nearest = isWord(next) ? nearestWord(next.image, body.statements.beginnings.words)?.word : undefined;
    const unreadable: Omit<Unreadable, 'skipped'> = {
        what: 'unreadable',
        token: next.tokenType === EOF ? undefined : next,
        previous: inside.currIdx >= 0 ? inside.LA(0) : undefined,
        statement: statementSoFar(reader),
        rules,
        ...(nearest ? { nearest } : {}),
        ...(body.kind ? { kind: body.kind } : {}),
    };
    // Where reading went on with a word and could not, it is told once.
    const last = faults.at(-1);
    if (last?.what === 'unreadable' && last.token === unreadable.token && !last.skipped.length) faults.pop();
    reader.note({ ...unreadable, skipped: leftOut(reader, body, atLeastOne) });
}

/** The words on the line before the next, from the first of them that is not within what is closed. */
function statementSoFar({ inside }: Reader): IToken[] {
    const words: IToken[] = [];
    for (let k = 0; k > -40 && inside.currIdx + k >= 0; k--) {
        const token = inside.LA(k);
        if (token.image === '{' || token.image === '}') break;
        words.unshift(token);
        const before = inside.LA(k - 1);
        if (!onLineOf(before, token) && before.image !== ',') break;
    }
    return words;
}

/** Leaves out what cannot be read, bodies with all that is in them, up to the next word that begins a statement; gives what was left out. */
function leftOut(reader: Reader, body: Body, atLeastOne: boolean): IToken[] {
    const { inside } = reader;
    const skipped: IToken[] = [];
    for (let depth = 0; ;) {
        const next = inside.LA(1);
        if (next.tokenType === EOF) return skipped;
        if (depth === 0) {
            if (!body.whole && next.tokenType.name === '}') return skipped;
            if ((skipped.length > 0 || !atLeastOne) && readsOnWith(reader, body)) return skipped;
        }
        if (next.tokenType.name === '{') depth++;
        else if (next.tokenType.name === '}' && depth > 0) depth--;
        skipped.push(next);
        inside.consumeToken();
    }
}

function readsOnWith(reader: Reader, body: Body): boolean {
    const { inside } = reader;
    const { beginnings } = body.statements;
    const [before, next, second] = [inside.LA(0), inside.LA(1), inside.LA(2)];
    if (onLineOf(before, next) && before.image !== '}')
        return isWordOfTheLanguage(next.tokenType.name) && onLineOf(next, second) && beginnings.beginsWith(next, second);
    if (before.image === ',') return beginnings.beginsWith(next, second);
    return beginnings.begins(next) || statementMeant(reader, body) !== undefined;
}

/** The word of the language that the next word was meant to be, where it begins a statement so. */
function statementMeant(reader: Reader, { statements: { beginnings } }: Body): string | undefined {
    const [next, second] = [reader.inside.LA(1), reader.inside.LA(2)];
    // What begins a statement that has no place here is no misspelt word: the body may be that of another, as in `trck T "T" { leaves out A }`.
    if (!isName(next.image) || beginnings.begins(next) || BEGINNINGS.includes(next.image)) return undefined;
    const fits = (word: string) => {
        const type = reader.type(word);
        return beginnings.continues(type, second) ? onLineOf(next, second) : beginnings.standsAlone(type);
    };
    const near = nearestWord(next.image, beginnings.words, fits);
    if (near) return near.word;
    const other = Object.hasOwn(OTHER_WORDS, next.image.toLowerCase()) ? OTHER_WORDS[next.image.toLowerCase()]?.word : undefined;
    if (other && beginnings.words.includes(other) && fits(other)) return other;
    // `design by`, `apply in`: another form of the word, known by what comes after it.
    const stem = next.image.toLowerCase().slice(0, 4);
    if (stem.length < 4 || !isWordOfTheLanguage(second.tokenType.name) || !onLineOf(next, second)) return undefined;
    return beginnings.words.find(word => word.startsWith(stem) && beginnings.continues(reader.type(word), second));
}

/** `P "A programme" { purpose "…" … }` outside any programme: what a programme alone holds tells that one was meant. */
function beginsProgramme({ inside }: Reader): boolean {
    let k = 1;
    while (k < 3 && isWord(inside.LA(k))) k++;
    if (k === 1 || inside.LA(k).tokenType.name !== 'STRING' || inside.LA(k + 1).image !== '{') return false;
    for (let depth = 0; ;) {
        const token = inside.LA(++k);
        if (token.tokenType === EOF) return false;
        if (token.image === '{') depth++;
        else if (token.image === '}' && --depth === 0) return false;
        else if (depth === 1 && OF_PROGRAMMES.has(token.tokenType.name) && !onLineOf(inside.LA(k - 1), token)) return true;
    }
}

// What begins a statement that only a programme has.
const OF_PROGRAMMES = new Set(['purpose', 'uses', 'outcome', 'cohort', 'authorised', 'phase', 'run', 'designed']);
