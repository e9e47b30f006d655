import { bodyOf, statementBeginningWith } from '../statements.ts';
import { OTHER_WORDS } from '../other-words.ts';
import type { Span, Telling, Words } from './telling.ts';
import { type Explain, goesOn, type Told } from './told.ts';

/** What a line of plain words is put behind. */
const BEHIND_A_WORD =
    'between quotation marks behind a word that says what it is, as in `purpose "…"` or `about "…"`; or make it a comment with `//`.';

/** The bodies that are described by `about`. */
const DESCRIBED = /^(Phase|Event|Choice|Activity)$/;

/** Behind how many plain words a line is taken for a sentence, and not for a statement with a slip in it; fewer where it ends as sentences do. */
const MANY = 6;
const SOME = 4;

/** Whether a line is a sentence of prose: plain words alone, with none of what statements are made of. */
function isProse(line: string): boolean {
    if (/["“”«»{}\t]/.test(line)) return false;
    const words = line.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    return words.length >= MANY || (words.length >= SOME && /[.?!…]$/.test(line));
}

function lineFrom(offset: number, telling: Telling): Span {
    const to = telling.endOfLine(offset);
    return { from: offset, to: offset + telling.text.slice(offset, to).trimEnd().length };
}

/** Whether a line begins with a word that begins a statement, or one that people write for it. */
function beginsStatement(line: string): boolean {
    const [first = '', second = ''] = line.match(/[\p{L}-]+/gu) ?? [];
    return statementBeginningWith(first, second) !== undefined || Object.hasOwn(OTHER_WORDS, first.toLowerCase());
}

/** What is told of a sentence at `from`; undefined where there is none, or where what ends with no stop `mayBe` a statement with a slip. */
export function tellProse(
    from: number,
    { mayBe, isDescribed }: { mayBe: boolean; isDescribed: boolean },
    telling: Telling,
): Told | undefined {
    const span = lineFrom(from, telling);
    const line = telling.written(span);
    if (!isProse(line) || (mayBe && !/[.?!…]$/.test(line))) return undefined;
    const about = `about "${line.replace(/["\\]/g, '\\$&')}"`;
    return {
        span,
        words: {
            message: 'This line is plain text, which stands between quotation marks in a plan.',
            why: 'Its words would be read as statements.',
            advice: `Put it ${BEHIND_A_WORD}`,
        },
        fixes: [
            ...(isDescribed ? [telling.fix('Make it an `about`', [{ ...span, text: about }])] : []),
            telling.fix('Make it a comment', [{ from, to: from, text: '// ' }]),
        ],
    };
}

/** A sentence, as it is pasted from a letter or a page. */
export const proseAlone: Explain = (fault, telling) => {
    const { token, rules, nearest } = fault;
    if (!token || goesOn(fault)) return undefined;
    return tellProse(token.startOffset, { mayBe: nearest !== undefined, isDescribed: DESCRIBED.test(bodyOf(rules).rule) }, telling);
};

/** A row of a table, as it is pasted from a spreadsheet. */
export const rowAlone: Explain = (fault, telling) => {
    const { token } = fault;
    if (!token || goesOn(fault)) return undefined;
    const span = lineFrom(token.startOffset, telling);
    if (telling.written(span).split('\t').length < 3) return undefined;
    return {
        span,
        words: {
            message: 'This line is a row of a table, and a plan has no columns.',
            why: 'Its cells would be read as statements.',
            advice: 'In the editor, paste it with “Paste table as activities”; or bring the whole sheet in with `balcony import`.',
        },
    };
};

/** What is said of a bullet, or of the number of a list, before `rest` of a line. */
export function ofList(what: 'bullet' | 'number', rest: string): Words {
    const isStatement = beginsStatement(rest) || /["“{]/.test(rest);
    return {
        message: `A plan has no lists with ${what}s: each line begins with a word that says what it is.`,
        advice: isStatement ? 'Take it out.' : `Take the ${what} out, and put the line ${BEHIND_A_WORD}`,
    };
}

/** `1. Listening`, `2) Acting`: a number of a list. */
export const numberOfList: Explain = (fault, telling) => {
    const { token } = fault;
    if (token?.tokenType.name !== 'NUMBER' || goesOn(fault)) return undefined;
    const line = telling.written(lineFrom(token.startOffset, telling));
    const number = /^\d{1,2}[.)](?=\s)/.exec(line)?.[0];
    if (number === undefined) return undefined;
    const span = { from: token.startOffset, to: token.startOffset + number.length };
    return { span, words: ofList('number', line.slice(number.length)) };
};
