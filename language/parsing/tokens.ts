import type { Grammar } from 'langium';
import { DefaultTokenBuilder, type TokenBuilderOptions } from 'langium';
import { Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { LETTERS, MARKS } from '../built/letters.ts';

/**
 * Words that an agency, a sector or people cannot have as their name: each means something else where those names stand
 * (language.md, 'Shape': Names).
 */
export const WORDS_READ_TWO_WAYS: readonly string[] = ['any', 'each', 'another', 'the', 'person', 'participants', 'agencies'];

const letter = `[A-Za-z_${LETTERS}]`;
const following = `[\\w${LETTERS}${MARKS}]`;

/** A name: letters of any script in Unicode's first plane with their marks, digits, `_` and inner hyphens, beginning with a letter. */
export const NAME_SOURCE = `${letter}${following}*(?:-${following}+)*`;

const NAME_PATTERN = new RegExp(`^${NAME_SOURCE}$`);

/** Whether `text` can be typed as a name. */
export function isName(text: string): boolean {
    return NAME_PATTERN.test(text);
}

// The head of an activity: a word before a name and a title, before a title, or on a line that opens a brace. The looks ahead are capped, so that a line
// of twenty thousand words costs no more than its length.
const HEAD = new RegExp(`${NAME_SOURCE}(?=\\s{1,40}${NAME_SOURCE}\\s{0,40}["\\u201C\\u201D\\u201E'\\u2018{]|[ \\t\\u00A0]{0,40}["\\u201C\\u201D\\u201E]|[^\\n{}]{0,120}\\{)`);

// The pattern of the grammar, with letters of every script after a closing quotation mark.
const STRING = new RegExp(
    `"(?:\\\\[\\s\\S]|[^"\\\\])*"(?!${following})` +
        `|[\\u201C\\u201D\\u201E\\u00AB][^"\\u201C\\u201D\\u201E\\u00AB\\u00BB\\n]*["\\u201C\\u201D\\u00BB]` +
        `|['\\u2018\\u2019][^'\\u2018\\u2019\\n{]*['\\u2018\\u2019]` +
        `|["\\u201C\\u201D\\u201E][^\\n"{]*`,
);

// Each letter up to U+00FF, and one character for each of the groups of 255 in which Chevrotain keeps the rest.
const LETTERS_TO_BEGIN: number[] = [
    ...Array.from({ length: 256 }, (_, code) => code).filter(code => new RegExp(letter).test(String.fromCharCode(code))),
    ...Array.from({ length: 256 }, (_, group) => 256 + group * 255).filter(code => code <= 0xffff),
];

/** Sorts the grammar's words: each of the language's own words can stand where a name can, with no list of them anywhere. */
export class BalconyTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenVocabulary {
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
        word.PATTERN = new RegExp(NAME_SOURCE);
        kind.PATTERN = HEAD;
        string.PATTERN = STRING;
        string.LINE_BREAKS = true;
        string.START_CHARS_HINT = [...'"\'\u201C\u201D\u201E\u00AB\u2018\u2019'];
        // Told what its patterns begin with, Chevrotain need not work that out from the letters of every script: half of the time to start.
        for (const type of [word, kind]) {
            type.START_CHARS_HINT = LETTERS_TO_BEGIN;
            type.LINE_BREAKS = false;
        }
        free.CATEGORIES = [name];
        word.CATEGORIES = [free];
        kind.CATEGORIES = [word];
        for (const shortened of [get('NUMBER_WORD'), get('ABBREVIATED_UNIT')]) {
            shortened.CATEGORIES = [word];
            shortened.LONGER_ALT = [kind, word];
        }
        for (const type of types) {
            if (!/^[a-z][a-z-]*$/.test(type.name)) continue;
            type.CATEGORIES = [WORDS_READ_TWO_WAYS.includes(type.name) ? name : free];
            type.LONGER_ALT = [kind, word];
        }
        return types;
    }
}
