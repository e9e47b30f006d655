import {
    createTokenInstance,
    EOF,
    type IRecognitionException,
    type IToken,
    isRecognitionException,
    NoViableAltException,
    tokenMatcher,
    type TokenType,
} from 'chevrotain';
import type { AstNode, LangiumParser, ParseResult, ParserOptions } from 'langium';
import { type Fault, firstWordOf, type Unreadable } from './faults/fault.ts';
import { type Beginnings, FirstWords } from './first-words.ts';
import { type BalconyLexer, isWord, type Notes, retyped } from './lexer.ts';
import { mendName, mendText, mendValue, mendWord } from './mending.ts';
import { isName } from './names.ts';
import { OTHER_WORDS } from './other-words.ts';
import { BEGINNINGS } from './statements.ts';
import { insideOf, keepWrittenPlaces, onLineOf, plainRuleName, type ReadingParser } from './reading.ts';
import { WORDS_READ_TWO_WAYS } from './tokens.ts';
import { textOfString } from './values.ts';
import { isWordOfTheLanguage, nearestWord } from './words.ts';

/** A parsed text with everything in it that is not written as the language has it. */
export interface ReadResult<T extends AstNode = AstNode> extends ParseResult<T> {
    readonly faults: readonly Fault[];
}

/** What is wrong in a parsed text; nothing where it was read by another parser. */
export function faultsOf(result: ParseResult): readonly Fault[] {
    return (result as Partial<ReadResult>).faults ?? [];
}

/**
 * Makes the parser read on after a fault: a word misspelt is read as what it was meant to be, a comma, name or title that is missing is taken as there, and what
 * cannot be read costs its statement and not the rest of the body. (Chevrotain's own recovery stops at the first word that could follow anywhere.)
 */
export function readPastFaults(parser: LangiumParser, lexer: BalconyLexer): void {
    keepWrittenPlaces(parser);
    const reader = new Reader(insideOf(parser), lexer.definition);
    const read = parser.parse.bind(parser) as (text: string, options?: ParserOptions) => ParseResult;
    const attempt = (text: string, options?: ParserOptions): ReadResult => {
        const faults = reader.begin();
        // Where each statement is faulty, most of the time would go into finding out where in the parser each fault was met.
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 0;
        let result: ParseResult;
        try {
            result = read(text, options);
        } finally {
            Error.stackTraceLimit = stackTraceLimit;
        }
        const ofWords = (result.lexerReport as Notes | undefined)?.faults ?? [];
        // A brace that was put in before the text was read makes it as unsound as what the parser met.
        const unsound = ofWords.flatMap(fault =>
            fault.what === 'typed' ? [] : [firstWordOf(fault)].flatMap(token => (token ? unread(token) : [])),
        );
        return { ...result, parserErrors: [...result.parserErrors, ...unsound], faults: [...ofWords, ...faults] };
    };
    parser.parse = <T extends AstNode>(text: string, options?: ParserOptions) => {
        const first = attempt(text, options);
        const meanings = statementsMeant(first.faults);
        if (!meanings.size) return first as ReadResult<T>;
        const second = lexer.withMeanings(meanings, () => attempt(text, options));
        return (unreadable(second.faults).length < unreadable(first.faults).length ? second : first) as ReadResult<T>;
    };
}

function unreadable(faults: readonly Fault[]): Unreadable[] {
    return faults.filter(fault => fault.what === 'unreadable');
}

/**
 * `outcom Homes "…" { for care-leavers }` reads as an activity with a statement that none has, `noe "Cost" "None."` as one with a text too many: the words that are
 * then likelier to have been meant, by their places.
 */
function statementsMeant(faults: readonly Fault[]): Map<number, string> {
    const meanings = new Map<number, string>();
    for (const { kind, statement } of unreadable(faults)) {
        for (const head of [kind, statement[0]]) {
            const meant = head?.tokenType.name === 'KIND' ? nearestWord(head.image, BEGINNINGS)?.word : undefined;
            if (head && meant) meanings.set(head.startOffset, meant);
        }
    }
    return meanings;
}

/** Something that is repeated: a list of names, or the statements of a body. */
interface Repeated {
    readonly sort: 'list' | 'body' | 'path';
    readonly beginnings: Beginnings;
}

const UNREAD = 'This is not written as it can be read here.';

/** What stands in the parser's own list for a fault. */
function unread(token: IToken): IRecognitionException {
    return {
        name: 'MismatchedTokenException',
        message: UNREAD,
        token,
        resyncedTokens: [],
        context: { ruleStack: [], ruleOccurrenceStack: [] },
    };
}

/** Thrown where a word was mended, to read it again. */
const tryAgain = new Error('The word was mended.');

/** Reads one text after the other, and notes what is wrong in each. */
export class Reader {
    readonly inside: ReadingParser;
    readonly first: FirstWords;
    readonly types: Readonly<Record<string, TokenType>>;
    private faults: Fault[] = [];
    private readonly repeated = new Map<number, Repeated>();
    private readonly bodies: { readonly beginnings: Beginnings; readonly kind?: IToken }[] = [];

    constructor(inside: ReadingParser, types: Readonly<Record<string, TokenType>>) {
        this.inside = inside;
        this.types = types;
        this.first = new FirstWords(inside.getGAstProductions());
        inside.wrapMany = (index, turn) => this.many(index, turn);
        inside.wrapOr = (index, alternatives) => this.or(index, alternatives);
        inside.wrapOption = (index, part) => this.option(index, part);
        inside.wrapConsume = (index, type) => this.consume(index, type);
        inside.raiseNoAltException = occurrence => this.noAlternative(occurrence);
        inside.attemptInRepetitionRecovery = () => undefined;
        inside.consumeInternalRecovery = (_type, _index, error) => {
            throw error;
        };
        inside.invokeRuleCatch = (error, _resync, recovered) => {
            if (inside.RULE_STACK_IDX > 0 || !isRecognitionException(error as Error)) throw error;
            inside.moveToTerminatedState();
            return recovered(error);
        };
    }

    /** Begins with a new text; the faults that are found in it are put into the list that comes back. */
    begin(): readonly Fault[] {
        this.bodies.length = 0;
        return (this.faults = []);
    }

    /** The rule of the grammar that is being read. */
    rule(): string {
        return plainRuleName(this.inside.shortRuleNameToFullName(this.inside.currRuleShortName));
    }

    /** Notes a fault that makes the text unsound; what is only typed otherwise does not. */
    note(fault: Fault): void {
        this.faults.push(fault);
        if (fault.what === 'typed') return;
        // The parser's own list, by which others tell that a text could not be read as it is. A true error would cost more than all the rest.
        const { inside } = this;
        inside.SAVE_ERROR(unread(inside.LA(1)));
    }

    /** Takes what is wanted as there. */
    takeAsThere(type: TokenType): IToken {
        this.note({ what: 'missing', wanted: type.name, after: this.inside.LA(0), before: this.inside.LA(1), rule: this.rule() });
        return Object.assign(createTokenInstance(type, '', -1, -1, -1, -1, -1, -1), { isInsertedInRecovery: true });
    }

    /** Takes the words from here to the one `ahead` for one word of `type`, as if `image` were written. */
    takeFor(type: TokenType, ahead: number, image: string): IToken {
        const from = this.inside.LA(1);
        const to = this.inside.LA(ahead);
        for (let k = 0; k < ahead; k++) this.inside.consumeToken();
        const taken = createTokenInstance(
            type,
            image,
            from.startOffset,
            to.endOffset ?? 0,
            from.startLine ?? 0,
            to.endLine ?? 0,
            from.startColumn ?? 0,
            to.endColumn ?? 0,
        );
        return Object.assign(taken, { writtenLength: (to.endOffset ?? 0) + 1 - from.startOffset });
    }

    /** Whether the next two words begin a statement of the body that is being read. */
    nextBeginsStatement(): boolean {
        const [next, second] = [this.inside.LA(1), this.inside.LA(2)];
        return this.bodies.at(-1)?.beginnings.beginsWith(next, second) === true && onLineOf(next, second);
    }

    private consume(index: number, type: TokenType): IToken {
        const { inside } = this;
        if (isNameSort(type) && this.isAndInList(type)) {
            this.note({ what: 'typed', how: 'and', token: inside.LA(1), before: inside.LA(0), after: inside.LA(2) });
            inside.consumeToken();
        }
        if (isNameSort(type) && this.isArticle()) {
            this.note({ what: 'extra', tokens: [inside.LA(1)], rule: this.rule() });
            inside.consumeToken();
        }
        const token = inside.LA(1);
        if (tokenMatcher(token, type)) {
            if (isNameSort(type) && isWordOfTheLanguage(token.tokenType.name)) {
                if (!onLineOf(inside.LA(0), token) && this.nextBeginsStatement()) return this.takeAsThere(type);
                if (WORDS_READ_TWO_WAYS.includes(token.image) && NAMED_WITHOUT_THEM.has(this.rule()) && type.name === 'NAME') {
                    this.note({ what: 'reserved-name', token, rule: this.rule() });
                }
            }
            this.noteTyped(type, token);
            return inside.consume(index, type, undefined);
        }
        const mended =
            type.name === 'STRING'
                ? mendText(this, type)
                : isNameSort(type)
                  ? mendName(this, type, () => this.consume(index, type))
                  : isWordOfTheLanguage(type.name)
                    ? mendWord(this, type, index)
                    : mendValue(this, type);
        return mended ?? inside.consume(index, type, undefined);
    }

    /** `led by the coach`: names go without. */
    private isArticle(): boolean {
        const { inside } = this;
        const [before, article, next] = [inside.LA(0), inside.LA(1), inside.LA(2)];
        return ARTICLES.has(article.image) && onLineOf(before, article) && isWord(next) && this.goesOnFrom(article, next, inside.LA(3));
    }

    /** `peers, and sponsors`: the comma says it already. */
    private isAndInList(type: TokenType): boolean {
        const { inside } = this;
        const [before, and, next] = [inside.LA(0), inside.LA(1), inside.LA(2)];
        if (and.tokenType.name !== 'AND' || before.image !== ',' || !onLineOf(and, next) || !tokenMatcher(next, type)) return false;
        return this.bodies.at(-1)?.beginnings.beginsWith(next, inside.LA(3)) !== true;
    }

    private noteTyped(type: TokenType, token: IToken): void {
        const how = TYPED[type.name];
        if (!how && type.name !== '{') return;
        const [before, after] = [this.inside.LA(0), this.inside.LA(2)];
        if (type.name === '{') {
            // `coaching {`: the head of an activity whose title is still to come.
            if (before.tokenType.name !== 'KIND' || this.rule() !== 'Activity' || !beginsLine(this.inside.LA(-1), before)) return;
            this.note({ what: 'missing', wanted: 'STRING', after: before, before: token, rule: 'Activity' });
            return;
        }
        if (how === undefined) return;
        if (type.name === 'one' || type.name === 'a' || type.name === 'an') {
            if (this.rule() !== 'Quantity' && this.rule() !== 'Figure') return;
        } else if (type.name === 'half') {
            if (after.image === 'a' || after.image === 'an') return;
        } else if (how === 'month-range') {
            const isRange = after.tokenType.name === 'RANGE' || (after.tokenType.name === 'NUMBER' && this.inside.LA(3).image === 'to');
            if (this.rule() !== 'When' || !isRange) return;
        }
        this.note({ what: 'typed', how, token, before, after });
    }

    private many(index: number, turn: unknown): void {
        const repeated = this.repeatedAt(index);
        if (repeated.sort === 'path') return this.inside.many(index, turn);
        if (repeated.sort === 'list') return this.list(index, turn);
        const kind = this.kindOfBody();
        this.bodies.push({ beginnings: repeated.beginnings, ...(kind ? { kind } : {}) });
        this.body(index, turn, repeated.beginnings);
        this.bodies.pop();
    }

    /** Reads a list; where two names stand beside each other, as if the comma between them were there. */
    private list(index: number, turn: unknown): void {
        const { inside } = this;
        inside.many(index, turn);
        for (let next = inside.LA(1); this.standsInLine(next); next = inside.LA(1)) {
            if (WITH_WORDS.has(this.rule()) && /^\p{Lu}/u.test(next.image)) return this.wordsOfPerson(next);
            this.note({ what: 'comma-missing', before: inside.LA(0), token: next, rule: this.rule() });
            this.putComma();
            inside.many(index, turn);
        }
    }

    /** Puts a comma that nobody wrote in the place of the word that was read last: to put it between the words would move all that follow. */
    private putComma(): void {
        const { inside } = this;
        const { endOffset = 0, endLine = 0, endColumn = 0 } = inside.LA(0);
        const comma = createTokenInstance(this.type(','), ',', endOffset, endOffset, endLine, endLine, endColumn, endColumn);
        inside.tokVector[inside.currIdx] = Object.assign(comma, { isInsertedInRecovery: true });
        inside.currIdx--;
    }

    /** Puts in a word that nobody wrote, where the word before it ends. */
    private putIn(type: TokenType): void {
        const { inside } = this;
        const { endLine } = inside.LA(0);
        const word = createTokenInstance(type, type.name, -1, -1, endLine ?? 0, endLine ?? 0, -1, -1);
        inside.tokVector.splice(inside.currIdx + 1, 0, Object.assign(word, { isInsertedInRecovery: true }));
        inside.tokVectorLength++;
    }

    /** `P "A programme" { purpose "…" … }` outside any programme: what a programme alone holds tells that one was meant. */
    private beginsProgramme(): boolean {
        const { inside } = this;
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

    /** `led by coach Dr Smith`: who it is, without quotation marks. */
    private wordsOfPerson(from: IToken): void {
        const { inside } = this;
        let to = from;
        for (let next = from; isWord(next) && onLineOf(to, next); next = inside.LA(1)) {
            to = next;
            inside.consumeToken();
        }
        this.note({ what: 'unquoted', from, to, closed: false });
    }

    /** Whether `next` is a word that goes on with the line, and begins nothing. */
    private standsInLine(next: IToken): boolean {
        return isWord(next) && this.goesOnFrom(this.inside.LA(0), next, this.inside.LA(2));
    }

    private goesOnFrom(before: IToken, next: IToken, second: IToken): boolean {
        // A word before a name and a title looks like the head of an activity; on one line with them it is one.
        return onLineOf(before, next) && (next.tokenType.name === 'WORD' || !onLineOf(next, second));
    }

    /** Reads the statements of a body, past those that cannot be read. */
    private body(index: number, turn: unknown, beginnings: Beginnings): void {
        const { inside } = this;
        const whole = inside.RULE_STACK_IDX === 0;
        for (;;) {
            const at = inside.currIdx;
            try {
                inside.many(index, turn);
            } catch (error) {
                if (!isRecognitionException(error as Error)) throw error;
                const rules = (error as { context: { ruleStack: string[] } }).context.ruleStack.map(plainRuleName);
                this.skip(beginnings, rules, inside.currIdx === at, whole);
                continue;
            }
            const next = inside.LA(1);
            if (next.tokenType === EOF || (!whole && next.tokenType.name === '}')) return;
            const meant = this.statementMeant(beginnings);
            if (meant) {
                this.note({ what: 'misspelt', token: next, meant, begins: true });
                inside.tokVector[inside.currIdx + 1] = retyped(next, this.type(meant), meant);
                continue;
            }
            if (whole && this.beginsProgramme()) {
                this.note({ what: 'head-missing', token: next });
                this.putIn(this.type('programme'));
                continue;
            }
            this.note({
                what: 'unreadable',
                ...this.unreadableHere(beginnings),
                rules: inside.getHumanReadableRuleStack().map(plainRuleName),
                skipped: this.left(beginnings, true, whole),
            });
        }
    }

    private skip(beginnings: Beginnings, rules: readonly string[], atLeastOne: boolean, whole: boolean): void {
        const here = this.unreadableHere(beginnings);
        // Where reading went on with a word and could not, it is told once.
        const last = this.faults.at(-1);
        if (last?.what === 'unreadable' && last.token === here.token && !last.skipped.length) this.faults.pop();
        this.faults.push({ what: 'unreadable', ...here, rules, skipped: this.left(beginnings, atLeastOne, whole) });
    }

    private unreadableHere(beginnings: Beginnings): Pick<Unreadable, 'token' | 'previous' | 'statement' | 'nearest' | 'kind'> {
        const { inside } = this;
        const next = inside.LA(1);
        const nearest = isWord(next) ? nearestWord(next.image, beginnings.words)?.word : undefined;
        const kind = this.bodies.at(-1)?.kind;
        return {
            token: next.tokenType === EOF ? undefined : next,
            previous: inside.currIdx >= 0 ? inside.LA(0) : undefined,
            statement: this.statementSoFar(),
            ...(nearest ? { nearest } : {}),
            ...(kind ? { kind } : {}),
        };
    }

    /** The words on the line before the next, from the first of them that is not within what is closed. */
    private statementSoFar(): IToken[] {
        const { inside } = this;
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
    private left(beginnings: Beginnings, atLeastOne: boolean, whole: boolean): IToken[] {
        const { inside } = this;
        const skipped: IToken[] = [];
        for (let depth = 0; ;) {
            const next = inside.LA(1);
            if (next.tokenType === EOF) return skipped;
            if (depth === 0) {
                if (!whole && next.tokenType.name === '}') return skipped;
                if ((skipped.length > 0 || !atLeastOne) && this.readsOnWith(next, beginnings)) return skipped;
            }
            if (next.tokenType.name === '{') depth++;
            else if (next.tokenType.name === '}' && depth > 0) depth--;
            skipped.push(next);
            inside.consumeToken();
        }
    }

    private readsOnWith(next: IToken, beginnings: Beginnings): boolean {
        const before = this.inside.LA(0);
        const second = this.inside.LA(2);
        if (onLineOf(before, next) && before.image !== '}')
            return isWordOfTheLanguage(next.tokenType.name) && onLineOf(next, second) && beginnings.beginsWith(next, second);
        if (before.image === ',') return beginnings.beginsWith(next, second);
        return beginnings.begins(next) || this.statementMeant(beginnings) !== undefined;
    }

    /** The word of the language that the next word was meant to be, where it begins a statement so. */
    private statementMeant(beginnings: Beginnings): string | undefined {
        const [next, second] = [this.inside.LA(1), this.inside.LA(2)];
        if (!isName(next.image) || beginnings.begins(next)) return undefined;
        const fits = (word: string) => {
            const type = this.type(word);
            return beginnings.continues(type, second) ? onLineOf(next, second) : beginnings.standsAlone(type);
        };
        const near = nearestWord(next.image, beginnings.words, fits);
        if (near) return near.word;
        const other = Object.hasOwn(OTHER_WORDS, next.image.toLowerCase()) ? OTHER_WORDS[next.image.toLowerCase()]?.word : undefined;
        if (other && beginnings.words.includes(other) && fits(other)) return other;
        // `design by`, `apply in`: another form of the word, known by what comes after it.
        const stem = next.image.toLowerCase().slice(0, 4);
        if (stem.length < 4 || !isWordOfTheLanguage(second.tokenType.name)) return undefined;
        return beginnings.words.find(word => word.startsWith(stem) && beginnings.continues(this.type(word), second));
    }

    /** Reads a part that may be left out; where it is a body, past what cannot stand between its head and its brace. */
    private option(index: number, part: unknown): void {
        const { inside } = this;
        const [before, next] = [inside.LA(0), inside.LA(1)];
        if (next.image !== '{' && onLineOf(before, next) && this.isBody(index)) {
            const many = this.wordsBeforeBrace();
            if (many) {
                this.note({ what: 'extra', tokens: Array.from({ length: many }, (_, k) => inside.LA(k + 1)), rule: this.rule() });
                for (let k = 0; k < many; k++) inside.consumeToken();
            }
        }
        inside.option(index, part);
    }

    /** How many words stand on this line before a brace that can only be that of the head before them; 0 where there is no such brace. */
    private wordsBeforeBrace(): number {
        const { inside } = this;
        const texts = NO_BEGINNING.has(inside.LA(1).tokenType.name);
        for (let many = 0; many < 20; many++) {
            const token = inside.LA(many + 1);
            if (token.image === '{') return many;
            // A text may be the title of what the brace belongs to; a cohort has none.
            const another = (token.tokenType.name === 'STRING' && !texts) || token.image === 'cohort' || token.image === '}';
            if (another || token.tokenType === EOF || !onLineOf(inside.LA(many), token)) return 0;
        }
        return 0;
    }

    private isBody(index: number): boolean {
        const rule = this.inside.shortRuleNameToFullName(this.inside.currRuleShortName);
        return this.first.ofOption(rule, index).types.every(type => type.name === '{');
    }

    private or(index: number, alternatives: unknown): void {
        try {
            this.inside.or(index, alternatives);
        } catch (error) {
            if (error !== tryAgain) throw error;
            this.inside.or(index, alternatives);
        }
    }

    private noAlternative(occurrence: number): never {
        const { inside } = this;
        const [before, next, second] = [inside.LA(0), inside.LA(1), inside.LA(2)];
        const beginnings = this.first.ofAlternatives(inside.shortRuleNameToFullName(inside.currRuleShortName), occurrence);
        if (onLineOf(before, next) && !beginnings.begins(next)) {
            const near = isName(next.image) ? nearestWord(next.image, beginnings.words) : undefined;
            if (near) {
                this.note({ what: 'misspelt', token: next, meant: near.word, begins: false });
                inside.tokVector[inside.currIdx + 1] = retyped(next, this.type(near.word), near.word);
                throw tryAgain;
            }
            const name = next.tokenType.name === 'STRING' ? beginnings.types.find(isNameSort) : undefined;
            if (name) {
                // `hosted by "Trust"`: it is read as the name that it holds.
                const text = textOfString(next.image);
                if (isName(text)) this.note({ what: 'quoted', token: next, wanted: 'NAME' });
                inside.tokVector[inside.currIdx + 1] = retyped(next, this.type('WORD'), isName(text) ? text : '');
                throw tryAgain;
            }
            if (/^(a|an|the)$/.test(next.image) && onLineOf(next, second) && beginnings.begins(second)) {
                this.note({ what: 'extra', tokens: [next], rule: this.rule() });
                inside.consumeToken();
                throw tryAgain;
            }
        }
        if (beginnings.begins(next) && second.tokenType.name === 'STRING' && onLineOf(next, second)) {
            // `after "Ideas"`
            const text = textOfString(second.image);
            if (isName(text)) this.note({ what: 'quoted', token: second, wanted: 'NAME' });
            inside.tokVector[inside.currIdx + 2] = retyped(second, this.type('WORD'), isName(text) ? text : '');
            throw tryAgain;
        }
        throw inside.SAVE_ERROR(new NoViableAltException(UNREAD, next, before));
    }

    /** The type of a word of the language. */
    type(name: string): TokenType {
        const type = this.types[name];
        if (!type) throw new Error(`The grammar has no word ${name}.`);
        return type;
    }

    private kindOfBody(): IToken | undefined {
        if (this.rule() !== 'Activity') return undefined;
        for (let k = -1; k >= -3; k--)
            if (this.inside.LA(k).tokenType.name === 'KIND' && !onLineOf(this.inside.LA(k - 1), this.inside.LA(k)))
                return this.inside.LA(k);
        return undefined;
    }

    private repeatedAt(index: number): Repeated {
        const { inside } = this;
        const key = inside.currRuleShortName * 64 + index;
        let repeated = this.repeated.get(key);
        if (!repeated) {
            const beginnings = this.first.ofRepetition(inside.shortRuleNameToFullName(inside.currRuleShortName), index);
            const marks = beginnings.types.map(type => type.name);
            repeated = { sort: marks.includes(',') ? 'list' : marks.includes('.') ? 'path' : 'body', beginnings };
            this.repeated.set(key, repeated);
        }
        return repeated;
    }
}

// What begins a statement that only a programme has.
const OF_PROGRAMMES = new Set(['purpose', 'uses', 'outcome', 'cohort', 'authorised', 'phase', 'run', 'designed']);

// What no statement begins with, the size of a cohort aside.
const NO_BEGINNING = new Set(['STRING', 'NUMBER', 'RANGE', 'DATE', ',', '.']);

// What stands before names elsewhere, and here is none.
const ARTICLES = new Set(['a', 'an', 'the', 'our', 'all', 'some', 'their']);

// The statements in which a text may follow a name.
const WITH_WORDS = new Set(['LedBy', 'SupportedBy']);

// Names of these sorts stand where the words mean something else.
const NAMED_WITHOUT_THEM = new Set(['Agency', 'Sector', 'People']);

function isNameSort(type: TokenType): boolean {
    return type.name === 'NAME' || type.name === 'FREE' || type.name === 'WORD';
}

/** Whether `token` is the first word of its line, or of a body on one line. */
function beginsLine(before: IToken, token: IToken): boolean {
    return !onLineOf(before, token) || before.image === '{' || before.image === '}';
}

const TYPED: Readonly<Record<string, Extract<Fault, { what: 'typed' }>['how']>> = {
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
