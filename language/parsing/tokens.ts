import type { Grammar } from 'langium';
import { DefaultTokenBuilder, type TokenBuilderOptions } from 'langium';
import { type CustomPatternMatcherFunc, Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { DATE_SOURCE } from './dates.ts';
import { HIDDEN_IN_WORDS, LETTER, NAME_PART, TYPED_NAME_SOURCE } from './names.ts';

/**
 * Words that an agency, a sector or people cannot have as their name: each means something else where those names stand
 * (language.md, 'Shape': Names).
 */
export const WORDS_READ_TWO_WAYS: readonly string[] = ['any', 'each', 'another', 'the', 'person', 'participants', 'agencies'];

/** Units as they are shortened or capitalised elsewhere, and as German and French have them. */
const TYPED_UNIT =
    'hrs?|mins?|wks?|mths?|mos|yrs?|h|d|Minutes?|Hours?|Days?|Weeks?|Months?|Years?' +
    '|Minuten|Stunden?|Tagen?|Tag|Wochen?|Monaten?|Monat|Jahren?|Jahr|heures?|jours?|semaines?|mois|ann\u00E9es?';
const COUNTED = `minutes?|hours?|days?|weeks?|months?|years?|sessions?|${TYPED_UNIT}`;

// The head of an activity: a word before a name and a title, before a title, or on a line that opens a brace. The looks ahead are capped, so that a line
// of twenty thousand words costs no more than its length.
const HEAD = new RegExp(
    `${TYPED_NAME_SOURCE}(?!-?[\\w${NAME_PART}])(?=\\s{1,40}${TYPED_NAME_SOURCE}\\s{0,40}["\\u201C\\u201D\\u201E'\\u2018{]|[ \\t\\u00A0]{0,40}["\\u201C\\u201D\\u201E]|[^\\n{}]{0,120}\\{)`,
);

// `1,5` is one number before a unit, and two in a list; a number that runs on into letters is a name that begins with a digit.
const NUMBER = new RegExp(
    `\\d+,\\d+(?=[ \\t\\u00A0]*(?:${COUNTED})\\b)|\\d*[\\u00BC-\\u00BE]|(?:\\d+[ \\t])?[1-9]/[2-9](?=[ \\t\\u00A0]*(?:${COUNTED})\\b)|\\d+(?:\\.\\d+)?(?=(?:${COUNTED})\\b)|\\d+(?:\\.\\d+)?(?!\\d|\\.\\d|-?${LETTER})`,
);

// What a closing quotation mark is not followed by: a letter or digit, and what else can only begin a text.
const OPENS = `[\\w${NAME_PART}(\\[\\u00A3$\\u20AC\\u2018\\u201C*\\u2026\\u2013\\u2014<]`;

// A text between straight marks, where the last is not followed by what a text begins with (there it opens the next text, and this one was never closed);
// else between the marks that are typed elsewhere; else a mark straight behind a word, which closes a text that was never opened; else a text that was never closed, to the end of its line or before a brace that is not its own.
const STRING = new RegExp(
    `"[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*"(?!${OPENS})` +
        `|[\\u201C\\u201E\\u00AB][^"\\u201C\\u201D\\u201E\\u00AB\\u00BB]*[\\u201D\\u00BB]` +
        `|[\\u201C\\u201D\\u201E\\u00AB][^"\\u201C\\u201D\\u201E\\u00AB\\u00BB\\n]*["\\u201C\\u201D\\u00BB]` +
        `|['\\u2018\\u2019\`\\u00B4](?:[^'\\u2018\\u2019\`\\u00B4\\n{]|['\\u2018\\u2019](?=[\\w${NAME_PART}]))*['\\u2018\\u2019\`\\u00B4](?![\\w${NAME_PART}])` +
        `|(?<=[\\w${NAME_PART}])["\\u201D]` +
        `|["\\u201C\\u201D\\u201E](?:[^\\n\\r"{}]|\\}(?![ \\t\\r}]*(?:\\n|(?![\\s\\S]))))*`,
);

// A comment from `/*` to `*/`. Where a text has no `*/` any more it is searched for once, and not from each `/*` again.
function closedComment(): CustomPatternMatcherFunc {
    let searched = '';
    let none = Infinity;
    return (text, offset) => {
        if (!text.startsWith('/*', offset)) return null;
        if (text !== searched) [searched, none] = [text, Infinity];
        if (offset >= none) return null;
        const end = text.indexOf('*/', offset + 2);
        if (end < 0) none = offset;
        return end < 0 ? null : [text.slice(offset, end + 2)];
    };
}

// Each letter up to U+00FF, and one character for each of the groups of 255 in which Chevrotain keeps the rest.
const TO_BEGIN_A_NAME: number[] = [
    ...Array.from({ length: 256 }, (_, code) => code).filter(code => new RegExp(`${LETTER}|\\d`).test(String.fromCharCode(code))),
    ...Array.from({ length: 256 }, (_, group) => 256 + group * 255).filter(code => code <= 0xffff),
];

// Chevrotain numbers each sort of word that is ever made, and whoever reads keeps sets with room for all numbers: made anew for each service they would grow.
const MADE = new WeakMap<Grammar, TokenType[]>();

/** Sorts the grammar's words: each of the language's own words can stand where a name can, with no list of them anywhere. */
export class BalconyTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenVocabulary {
        const types = MADE.get(grammar) ?? this.make(grammar, options);
        MADE.set(grammar, types);
        return [...types];
    }

    private make(grammar: Grammar, options?: TokenBuilderOptions): TokenType[] {
        const types = super.buildTokens(grammar, options) as TokenType[];
        const byName = new Map(types.map(type => [type.name, type]));
        const get = (name: string): TokenType => {
            const type = byName.get(name);
            if (!type) throw new Error(`The grammar has no terminal ${name}.`);
            return type;
        };
        const [name, free, word, kind, string] = [get('NAME'), get('FREE'), get('WORD'), get('KIND'), get('STRING')];
        name.PATTERN = Lexer.NA;
        free.PATTERN = Lexer.NA;
        word.PATTERN = new RegExp(TYPED_NAME_SOURCE);
        kind.PATTERN = HEAD;
        string.PATTERN = STRING;
        string.LINE_BREAKS = true;
        string.START_CHARS_HINT = [...'"\'`\u00B4\u201C\u201D\u201E\u00AB\u2018\u2019'];
        Object.assign(get('ML_COMMENT'), { PATTERN: closedComment(), LINE_BREAKS: true, START_CHARS_HINT: ['/'] });
        get('DATE').PATTERN = new RegExp(DATE_SOURCE);
        get('NUMBER').PATTERN = NUMBER;
        get('ABBREVIATED_UNIT').PATTERN = new RegExp(TYPED_UNIT);
        // Told what its patterns begin with, Chevrotain need not work that out from the letters of every script: half of the time to start.
        for (const type of [word, kind]) {
            type.START_CHARS_HINT = TO_BEGIN_A_NAME;
            type.LINE_BREAKS = false;
        }
        free.CATEGORIES = [name];
        word.CATEGORIES = [free];
        kind.CATEGORIES = [word];
        // `an` and `full` of the language are the beginnings of these two: each ends where its word ends.
        get('AND').PATTERN = new RegExp(`(?:and|or)(?![-\\w${NAME_PART}])|&`);
        get('FULL_TIME').PATTERN = new RegExp(`full-?time(?![-\\w${NAME_PART}])`);
        for (const typed of [get('FULL_TIME'), get('NUMBER_WORD'), get('ABBREVIATED_UNIT')]) typed.CATEGORIES = [kind];
        // No kind: `with peers and sponsors "…"` would then begin an activity.
        for (const typed of [get('AND'), get('PER')]) typed.CATEGORIES = [word];
        for (const type of types) {
            const ofTheLanguage = /^[a-z][a-z-]*$/.test(type.name);
            if (ofTheLanguage) type.CATEGORIES = [WORDS_READ_TWO_WAYS.includes(type.name) ? name : free];
            if (ofTheLanguage || ['FULL_TIME', 'AND', 'PER', 'NUMBER_WORD', 'ABBREVIATED_UNIT'].includes(type.name))
                type.LONGER_ALT = [get('AND'), get('FULL_TIME'), kind, word];
        }
        return types;
    }
}

/** Whether `text` holds a character that a name has only by mistake, or a word that begins with a digit. */
export const MAY_HOLD_TYPED_NAMES = new RegExp(`[${HIDDEN_IN_WORDS}]|\\d-?${LETTER}|-[-\\s"{,}]`);
