import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingReport, type TokenizeOptions } from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import { type BraceTypes, pairBraces } from './braces.ts';
import { isDate } from './dates.ts';
import type { Fault } from './faults/fault.ts';
import { isName, meantName } from './names.ts';
import { MAY_HOLD_TYPED_NAMES } from './tokens.ts';
import type { MendedToken } from './reading.ts';
import { beginsDeclaration, isWordOfTheLanguage } from './words.ts';

/** Bodies within bodies: far more than a programme has, and few enough to be read. */
const MOST_BODIES = 60;

/** What the lexer notes of a text beside its words. */
export interface Notes extends LexingReport {
    readonly faults: readonly Fault[];
}

/**
 * Cuts a text into words, notes what is typed otherwise than the language has it, and puts braces in pairs before the text is read. While somebody is still
 * typing (`partial`, for completion) the words stay as they are.
 */
export class BalconyLexer extends DefaultLexer {
    private readonly braces: BraceTypes;
    private meanings: ReadonlyMap<number, string> = new Map();

    constructor(services: LangiumCoreServices) {
        super(services);
        this.braces = { opening: this.typeOf('{'), closing: this.typeOf('}') };
    }

    /** Cuts `text` with the words at these places taken for other words of the language. */
    withMeanings<T>(meanings: ReadonlyMap<number, string>, read: () => T): T {
        this.meanings = meanings;
        try {
            return read();
        } finally {
            this.meanings = new Map();
        }
    }

    override tokenize(text: string, options?: TokenizeOptions): LexerResult & { report: Notes } {
        const result = super.tokenize(text, options);
        if (options?.mode === 'partial') return { ...result, report: { diagnostics: [], faults: [] } };
        const faults: Fault[] = [];
        for (const comment of result.hidden) {
            if (comment.tokenType.name === 'OPEN_COMMENT') faults.push({ what: 'typed', how: 'open-comment', token: comment });
            else if (comment.tokenType.name === 'HASH_COMMENT') faults.push({ what: 'typed', how: 'hash-comment', token: comment });
        }
        const namesMayBeTyped = MAY_HOLD_TYPED_NAMES.test(text);
        const words: IToken[] = [];
        let depth = 0;
        let paired = true;
        let tooDeep: IToken[] | undefined;
        const { tokens } = result;
        for (const [at, token] of tokens.entries()) {
            const name = token.tokenType.name;
            let word = token;
            if (name === '{') {
                if (++depth > MOST_BODIES) tooDeep ??= [];
            } else if (name === '}') {
                if (--depth < 0) paired = false;
            } else if (name === 'STRING') {
                if (!isPlain(token.image)) faults.push({ what: 'typed', how: 'text', token, ...beside(tokens, at) });
            } else if (name === 'DATE') {
                if (!isDate(token.image)) faults.push({ what: 'typed', how: 'date', token });
            } else if (name === 'RANGE') {
                faults.push({ what: 'typed', how: 'range', token });
            } else if (name === 'NUMBER') {
                if (/[^\d.]/.test(token.image)) faults.push({ what: 'typed', how: 'number', token });
            } else if (this.meanings.has(token.startOffset)) {
                const meant = this.meanings.get(token.startOffset) ?? '';
                faults.push({ what: 'misspelt', token, meant, begins: true });
                word = retyped(token, this.typeOf(meant), meant);
            } else if (namesMayBeTyped && (name === 'WORD' || name === 'KIND') && !isName(token.image)) {
                word = this.typedName(token, faults);
            } else if (
                isWord(token) &&
                /^any(one|body|where)$/.test(token.image) &&
                /^(by|from)$/.test(tokens[at - 1]?.image ?? '') &&
                tokens[at + 1]?.image === 'in'
            ) {
                faults.push({ what: 'misspelt', token, meant: 'any', begins: false });
                word = retyped(token, this.typeOf('any'), 'any');
            } else if (isWordOfTheLanguage(name) && this.isTakenForKind(tokens, at)) {
                faults.push({ what: 'word-as-kind', token });
                word = retyped(token, this.typeOf('KIND'), token.image);
            } else if (isWord(token) && tokens[at - 1]?.tokenType.name === 'cohort' && tokens[at + 1]?.tokenType.name === '{') {
                faults.push({ what: 'extra', tokens: [token], rule: 'Cohort' });
                continue;
            }
            if (tooDeep) tooDeep.push(word);
            else words.push(word);
            if (tooDeep && depth <= MOST_BODIES) {
                faults.push({ what: 'too-deep', tokens: tooDeep });
                tooDeep = undefined;
            }
        }
        if (tooDeep) {
            faults.push({ what: 'too-deep', tokens: tooDeep });
            depth = Math.min(depth, MOST_BODIES);
        }
        const mended = paired && depth === 0 ? { tokens: words, faults: [] } : pairBraces(words, text, this.braces);
        return { ...result, tokens: mended.tokens, report: { diagnostics: [], faults: [...faults, ...mended.faults] } };
    }

    /** A name with a character that names do not have; or a word of the language, with one that nobody sees. */
    private typedName(token: IToken, faults: Fault[]): IToken {
        const meant = meantName(token.image);
        if (isWordOfTheLanguage(meant) && this.definition[meant]) {
            faults.push({ what: 'typed', how: 'keyword', token });
            return retyped(token, this.typeOf(meant), meant);
        }
        faults.push({ what: 'typed', how: 'name', token });
        return token;
    }

    /** `note Talk "Talking" {` on a line of its own: nothing that begins with `note` is written so but an activity that takes it for a kind. */
    private isTakenForKind(tokens: readonly IToken[], at: number): boolean {
        const [before, word, name, title, brace] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
        if (brace?.image !== '{' || title?.tokenType.name !== 'STRING' || !word || !name) return false;
        if (before && before.endLine === word.startLine) return false;
        return (
            word.startLine === title.startLine &&
            isWord(name) &&
            !isWordOfTheLanguage(name.tokenType.name) &&
            !beginsDeclaration(word.image)
        );
    }

    private typeOf(name: string): TokenType {
        const type = this.definition[name];
        if (!type) throw new Error(`The grammar has no word ${name}.`);
        return type;
    }
}

/** `token` read as another word, of another type. */
export function retyped(token: IToken, type: TokenType, image: string): MendedToken {
    // The lexer has put the type's number on the word itself; it is not in the public types.
    return Object.assign({ writtenLength: token.image.length }, token, { image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx });
}

function isPlain(text: string): boolean {
    return text.length > 1 && text.startsWith('"') && text.endsWith('"');
}

/** Whether `token` is a word that is none of the language's own. */
export function isWord(token: IToken): boolean {
    return OTHER_WORDS.has(token.tokenType.name);
}

const OTHER_WORDS = new Set(['WORD', 'KIND', 'AND', 'PER', 'FULL_TIME', 'NUMBER_WORD', 'ABBREVIATED_UNIT']);

function beside(tokens: readonly IToken[], at: number): { before?: IToken; after?: IToken } {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
