import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingReport, type TokenizeOptions } from 'langium';
import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { LIBRARY } from '../built/library.ts';
import { MODES } from '../model/design/design.ts';
import { pairBraces } from './braces.ts';
import { isDate } from './dates.ts';
import type { Fault, Typed } from './faults/fault.ts';
import { isName, meantName } from './names.ts';
import type { PastedBlock } from './pasted/pasted-block.ts';
import { type MendedToken, onLineOf } from './reading.ts';
import { MAY_HOLD_TYPED_NAMES } from './tokens.ts';
import type { BraceTypes } from './virtual-braces.ts';
import { beginsDeclaration, isWordOfTheLanguage, nearestWord } from './words.ts';

/** Bodies within bodies: far more than a programme has, and few enough to be read. */
const MOST_BODIES = 60;

/** What people number where the language names it. */
const NUMBERED = new Set(['phase', 'event', 'choice', 'strand', 'track', 'run', 'outcome']);

/** What the lexer notes of a text beside its words. */
export interface Notes extends LexingReport {
    readonly faults: readonly Fault[];
}

/**
 * Cuts a text into words, notes what is typed otherwise than the language has it, mends what no programme can hold, and puts braces in pairs, all before the text
 * is read. While somebody is still typing (`partial`, for completion) the words stay as they are.
 */
export class BalconyLexer extends DefaultLexer {
    private readonly braces: BraceTypes;
    private meanings: ReadonlyMap<number, string> = new Map();
    private pasted: readonly PastedBlock[] = [];

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

    /** Cuts `text` with what was pasted into it left out, as comments are. */
    withoutPasted<T>(pasted: readonly PastedBlock[], read: () => T): T {
        this.pasted = pasted;
        try {
            return read();
        } finally {
            this.pasted = [];
        }
    }

    override tokenize(text: string, options?: TokenizeOptions): LexerResult & { report: Notes } {
        const whole = super.tokenize(text, options);
        if (options?.mode === 'partial') return { ...whole, report: { diagnostics: [], faults: [] } };
        const faults: Fault[] = [];
        const result = this.pasted.length ? this.leftOut(whole, text, faults) : whole;
        for (const comment of result.hidden) {
            const how = COMMENTS[comment.tokenType.name];
            if (how) faults.push({ what: 'typed', how, token: comment });
        }
        const mended = this.mended(result.tokens, MAY_HOLD_TYPED_NAMES.test(text), faults);
        const shallow = notTooDeep(mended, faults);
        const paired = pairBraces(shallow, text, this.braces);
        return { ...result, tokens: paired.tokens, report: { diagnostics: [], faults: [...faults, ...paired.faults] } };
    }

    /** The words without those of pasted lines, which become comments; a text between quotation marks that reaches into them keeps them. */
    private leftOut(result: LexerResult, text: string, faults: Fault[]): LexerResult {
        const blockAt = (offset: number) => {
            let [low, high] = [0, this.pasted.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((this.pasted[middle]?.to ?? 0) <= offset) low = middle + 1;
                else high = middle;
            }
            const block = this.pasted[low];
            return block && block.from <= offset ? block : undefined;
        };
        const reaching = new Set(
            [...result.tokens, ...result.hidden].flatMap(({ startOffset, endOffset = startOffset }) => {
                const [first, last] = [blockAt(startOffset), blockAt(endOffset)];
                return first === last ? [] : [first, last];
            }),
        );
        const isKept = (offset: number) => {
            const block = blockAt(offset);
            return !block || reaching.has(block);
        };
        const hidden = result.hidden.filter(token => isKept(token.startOffset));
        for (const block of this.pasted) {
            if (reaching.has(block)) continue;
            const token = commentOf(block, text, this.typeOf('SL_COMMENT'));
            hidden.push(token);
            faults.push({ what: 'pasted', token, block });
        }
        return {
            ...result,
            tokens: result.tokens.filter(token => isKept(token.startOffset)),
            hidden: hidden.sort((a, b) => a.startOffset - b.startOffset),
            errors: result.errors.filter(({ offset }) => isKept(offset)),
        };
    }

    private mended(tokens: IToken[], namesMayBeTyped: boolean, faults: Fault[]): IToken[] {
        const words: IToken[] = [];
        for (let at = 0; at < tokens.length; at++) {
            const token = tokens[at];
            if (!token) break;
            const how = typedOtherwise(token);
            const kind = kindInWords(tokens, at);
            if (how) faults.push({ what: 'typed', how, token, ...beside(tokens, at) });
            else if (kind.length > 1) {
                const name = kindOf(kind);
                faults.push({ what: 'spaced-kind', tokens: kind, kind: name });
                words.push(this.merged(kind, 'KIND', name));
                at += kind.length - 1;
                continue;
            } else if (isWordOfTheLanguage(token.tokenType.name)) {
                words.push(this.isTakenForKind(tokens, at) ? this.asKind(token, faults) : token);
                if (token.image === 'accept') at += this.mergeRule(tokens, at, words, faults);
                if (token.image === 'cohort' && isNamedCohort(tokens, at)) {
                    at++;
                    faults.push({ what: 'extra', tokens: tokens.slice(at, at + 1), rule: 'Cohort' });
                }
                continue;
            } else if (isNumberForKind(tokens, at)) {
                faults.push({ what: 'number-as-kind', token });
                words.push(retyped(token, this.typeOf('KIND'), token.image));
                continue;
            } else if (isFullTimeAfterUnit(tokens, at)) {
                // It begins no activity.
                words.push(retyped(token, this.typeOf('WORD'), token.image));
                continue;
            } else if (OTHER_WORDS.has(token.tokenType.name)) {
                const meant = this.wordMeant(tokens, at);
                const isTyped = namesMayBeTyped && /^(WORD|KIND)$/.test(token.tokenType.name) && !isName(token.image);
                words.push(meant ? this.asMeant(token, meant, faults) : isTyped ? this.typedName(token, faults) : token);
                continue;
            }
            words.push(token);
        }
        return words;
    }

    /** The word of the language that is meant where no other word can stand. */
    private wordMeant(tokens: readonly IToken[], at: number): { readonly word: string; readonly begins: boolean } | undefined {
        const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
        if (!token) return undefined;
        const meaning = this.meanings.get(token.startOffset);
        if (meaning) return { word: meaning, begins: true };
        const beginsLine = !before || !onLineOf(before, token);
        if (
            beginsLine &&
            next &&
            /^(Months?|Weeks?)$/.test(token.image) &&
            /^(NUMBER|RANGE)$/.test(next.tokenType.name) &&
            onLineOf(token, next)
        ) {
            return { word: token.image.toLowerCase(), begins: true };
        }
        // `Phase 1 "Starting"`: the number is told as what cannot be a name.
        const isNumbered = next?.tokenType.name === 'NUMBER' && tokens[at + 2]?.tokenType.name === 'STRING' && onLineOf(token, next);
        if (beginsLine && isNumbered && NUMBERED.has(token.image.toLowerCase())) return { word: token.image.toLowerCase(), begins: true };
        // `proecss outcome A "…"`: hardly an activity that is called `outcome`.
        if (beginsLine && next?.image === 'outcome' && onLineOf(token, next)) {
            const near = nearestWord(token.image, ['process', 'learning']);
            if (near) return { word: near.word, begins: true };
        }
        // `practices harnessing-conflict`, `authorized by`: spelt as in America, where nothing else can be meant.
        const british = SPELT_ELSEWHERE.get(token.image.toLowerCase());
        if (british && before?.image !== ',' && next && onLineOf(token, next) && british.before(next))
            return { word: british.word, begins: true };
        // `hosted by anyone in health`
        if (next?.image === 'in' && /^any(one|body|where)$/.test(token.image) && /^(by|from)$/.test(before?.image ?? ''))
            return { word: 'any', begins: false };
        return undefined;
    }

    private asMeant(token: IToken, { word, begins }: { readonly word: string; readonly begins: boolean }, faults: Fault[]): IToken {
        faults.push({ what: 'misspelt', token, meant: word, begins });
        return retyped(token, this.typeOf(word), word);
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
        if (before && onLineOf(before, word)) return false;
        return onLineOf(word, title) && isWord(name) && !beginsDeclaration(word.image);
    }

    private asKind(token: IToken, faults: Fault[]): IToken {
        faults.push({ what: 'word-as-kind', token });
        return retyped(token, this.typeOf('KIND'), token.image);
    }

    /** `accept no coaching because "…"`: the rule's name in several words, put out as one; how many words that took. */
    private mergeRule(tokens: readonly IToken[], at: number, words: IToken[], faults: Fault[]): number {
        const accept = tokens[at];
        const name: IToken[] = [];
        for (let next = tokens[at + 1]; accept && next && isWord(next) && onLineOf(accept, next); next = tokens[at + 1 + name.length])
            name.push(next);
        const end = tokens[at + 1 + name.length]?.image;
        if (name.length < 2 || (end !== 'because' && end !== 'until')) return 0;
        faults.push({ what: 'spaced-name', tokens: name });
        words.push(this.merged(name, 'WORD'));
        return name.length;
    }

    /** Several words read as one name. */
    private merged(words: readonly IToken[], type: string, name = words.map(word => word.image).join('-')): IToken {
        const [first, last] = [words[0], words.at(-1)];
        if (!first || !last) throw new Error('There are no words to read as one.');
        const whole = retyped(first, this.typeOf(type), name);
        const { endOffset = 0, endLine = 0, endColumn = 0 } = last;
        return Object.assign(whole, { endOffset, endLine, endColumn, writtenLength: endOffset + 1 - first.startOffset });
    }

    private typeOf(name: string): TokenType {
        const type = this.definition[name];
        if (!type) throw new Error(`The grammar has no word ${name}.`);
        return type;
    }
}

/** Words of the language as they are spelt in America, and what follows them where they are that. */
const SPELT_ELSEWHERE: ReadonlyMap<string, { readonly word: string; before(next: IToken): boolean }> = new Map([
    ['practices', { word: 'practises', before: isWord }],
    ['authorized', { word: 'authorised', before: ({ image }: IToken) => image === 'by' }],
]);

/** Pasted lines as one comment. */
function commentOf({ from, to }: PastedBlock, text: string, type: TokenType): IToken {
    const [before, image] = [text.slice(0, from).split('\n'), text.slice(from, to)];
    const lines = image.split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    const [line, last] = [before.length, lines.at(-1)?.length ?? 0];
    return createTokenInstance(
        type,
        image,
        from,
        to - 1,
        line,
        line + lines.length - 1,
        column,
        lines.length > 1 ? last : column + image.length - 1,
    );
}

const COMMENTS: Readonly<Record<string, Typed['how']>> = { OPEN_COMMENT: 'open-comment', HASH_COMMENT: 'hash-comment' };

/** How a text, date or number is typed, where that is not as the language has it. */
function typedOtherwise({ tokenType, image }: IToken): Typed['how'] | undefined {
    switch (tokenType.name) {
        case 'STRING':
            return image.length > 1 && image.startsWith('"') && image.endsWith('"') ? undefined : 'text';
        case 'DATE':
            return isDate(image) ? undefined : 'date';
        case 'RANGE':
            return 'range';
        case 'NUMBER':
            return /[^\d.]/.test(image) ? 'number' : undefined;
        default:
            return undefined;
    }
}

/** The words without what stands in more bodies than are read. */
function notTooDeep(tokens: IToken[], faults: Fault[]): IToken[] {
    let depth = 0;
    let deepest = 0;
    for (const { image } of tokens) {
        if (image === '{') deepest = Math.max(deepest, ++depth);
        else if (image === '}' && depth > 0) depth--;
    }
    if (deepest <= MOST_BODIES) return tokens;
    const words: IToken[] = [];
    let tooDeep: IToken[] = [];
    depth = 0;
    for (const token of tokens) {
        if (token.image === '{') depth++;
        const within = depth > MOST_BODIES;
        if (token.image === '}' && depth > 0) depth--;
        (within ? tooDeep : words).push(token);
        if (tooDeep.length && (!within || depth <= MOST_BODIES)) {
            faults.push({ what: 'too-deep', tokens: tooDeep });
            tooDeep = [];
        }
    }
    if (tooDeep.length) faults.push({ what: 'too-deep', tokens: tooDeep });
    return words;
}

/** `token` read as another word, of another type. */
export function retyped(token: IToken, type: TokenType, image: string): MendedToken {
    // The lexer has put the type's number on the word itself; it is not in the public types.
    return Object.assign({ writtenLength: token.image.length }, token, { image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx });
}

/** Whether `token` is a word that is none of the language's own. */
export function isWord(token: IToken): boolean {
    return OTHER_WORDS.has(token.tokenType.name);
}

const OTHER_WORDS = new Set(['WORD', 'KIND', 'AND', 'PER', 'FULL_TIME', 'NUMBER_WORD', 'ABBREVIATED_UNIT']);

// Words of the language that kinds of several words begin with: `theory module`, `system workshop`.
const BEGIN_KINDS = new Set<string>(MODES);
// Those of the library's kinds that have several words: people write them without the hyphens, and with capitals.
const LIBRARY_KINDS: ReadonlySet<string> = new Set(LIBRARY['kinds.balcony']?.match(/(?<=^kind )[a-z]+(?:-[a-z]+)+/gm));
const FIRST_OF_KINDS = new Set([...LIBRARY_KINDS].map(kind => kind.split('-')[0]));
// `action learning set Sets "…"`
const MOST_WORDS_OF_A_KIND = 4;

/**
 * The words of a kind that is written in several: one of the library's with capitals or without, as in `Action learning set "Sets"`; any other before a name and a
 * title, as in `team coaching Talk "Talking"`; fewer than two where it is none. Kinds are written small and their activities' names with a capital, so that
 * `coaching Talk One "…"` is a name of two words.
 */
function kindInWords(tokens: readonly IToken[], at: number): readonly IToken[] {
    const [before, first] = [tokens[at - 1], tokens[at]];
    if (!first || (before && before.image !== '{' && before.image !== '}' && onLineOf(before, first))) return [];
    const known = libraryKindInWords(tokens, at);
    if (known.length) return known;
    if (!(isWord(first) || BEGIN_KINDS.has(first.image)) || (before && onLineOf(before, first))) return [];
    let end = at;
    while (end < at + MOST_WORDS_OF_A_KIND && isSmallWord(tokens[end]) && onLineOf(first, tokens[end] ?? first)) end++;
    const [name, title] = [tokens[end], tokens[end + 1]];
    const named = name && isWord(name) && title?.tokenType.name === 'STRING' && onLineOf(first, title);
    return named ? tokens.slice(at, end) : [];
}

/** The words of one of the library's kinds, before a title, a name and a title, or a brace. */
function libraryKindInWords(tokens: readonly IToken[], at: number): readonly IToken[] {
    const first = tokens[at];
    if (!first || !FIRST_OF_KINDS.has(first.image.toLowerCase())) return [];
    for (let end = at + MOST_WORDS_OF_A_KIND; end > at + 1; end--) {
        const words = tokens.slice(at, end);
        const [next, title] = [tokens[end], tokens[end + 1]];
        if (!next || !onLineOf(first, next) || !LIBRARY_KINDS.has(kindOf(words))) continue;
        // `reading Group "…"` declares a reading, and `tool workshop "…"` a tool.
        const begins = !beginsDeclaration(first.image) && (next.tokenType.name === 'STRING' || next.image === '{');
        const named = (isWord(next) || isWordOfTheLanguage(next.tokenType.name)) && title?.tokenType.name === 'STRING';
        if (begins || (named && onLineOf(first, title))) return words;
    }
    return [];
}

/** The kind that several words say: the library's as the library has it, many of one kind as one (`action learning sets`), any other as it is written. */
function kindOf(words: readonly IToken[]): string {
    const name = words.map(({ image }) => image).join('-');
    const small = name.toLowerCase();
    return [small, small.replace(/s$/, '')].find(kind => LIBRARY_KINDS.has(kind)) ?? name;
}

function isSmallWord(token: IToken | undefined): boolean {
    return token !== undefined && (isWord(token) || BEGIN_KINDS.has(token.image)) && /^\p{Ll}/u.test(token.image);
}

/** `360 "A 360 review" {` on a line of its own. */
function isNumberForKind(tokens: readonly IToken[], at: number): boolean {
    const token = tokens[at];
    if (token?.tokenType.name !== 'NUMBER') return false;
    const [before, title, brace] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (title?.tokenType.name !== 'STRING' || brace?.image !== '{') return false;
    return !before || !onLineOf(before, token);
}

/** `takes 2 weeks full-time`. */
function isFullTimeAfterUnit(tokens: readonly IToken[], at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.tokenType.name !== 'FULL_TIME' || !before || !onLineOf(before, token)) return false;
    return before.tokenType.name === 'ABBREVIATED_UNIT' || /^(hour|day|week|month|year)s?$/.test(before.image);
}

function isNamedCohort(tokens: readonly IToken[], at: number): boolean {
    const [name, brace] = [tokens[at + 1], tokens[at + 2]];
    return name !== undefined && isWord(name) && brace?.image === '{';
}

function beside(tokens: readonly IToken[], at: number): { before?: IToken; after?: IToken } {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
