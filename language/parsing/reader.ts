import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import type { Fault } from './faults/fault.ts';
import { type Beginnings, FirstWords } from './first-words.ts';
import { retyped } from './lexer.ts';
import { onLineOf, plainRuleName, type ReadingParser, unread } from './reading.ts';

/** A body whose statements are being read. */
export interface Body {
    /** What its statements begin with. */
    readonly statements: { readonly beginnings: Beginnings };
    /** It is the whole text, and so is closed by nothing. */
    readonly whole: boolean;
    /** The word for the kind of the activity whose body it is. */
    readonly kind?: IToken;
}

/** What is known while a text is read in the parser's place (`reading-in-place.ts`), and what can be done about the words that come next; notes what is wrong. */
export class Reader {
    readonly inside: ReadingParser;
    readonly first: FirstWords;
    /** What was noted of the text that is being read. */
    faults: Fault[] = [];
    /** The bodies that are open, the innermost last. */
    readonly bodies: Body[] = [];
    private readonly types: Readonly<Record<string, TokenType>>;

    constructor(inside: ReadingParser, types: Readonly<Record<string, TokenType>>) {
        this.inside = inside;
        this.types = types;
        this.first = new FirstWords(inside.getGAstProductions());
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
        // By the parser's own list others tell that a text could not be read as it is.
        this.inside.SAVE_ERROR(unread(this.inside.LA(1)));
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

    /** Reads the next word but `ahead` as another. */
    readAs(ahead: number, type: string, image: string): void {
        const { inside } = this;
        inside.tokVector[inside.currIdx + ahead] = retyped(inside.LA(ahead), this.type(type), image);
    }

    /** Takes so many words for words that have no place here. */
    leaveOut(many: number): void {
        const { inside } = this;
        this.note({ what: 'extra', tokens: Array.from({ length: many }, (_, k) => inside.LA(k + 1)), rule: this.rule() });
        for (let k = 0; k < many; k++) inside.consumeToken();
    }

    /** Puts in a word that nobody wrote, where the word before it ends. */
    putIn(word: string): void {
        const { inside } = this;
        const type = this.type(word);
        const { endLine } = inside.LA(0);
        const token = createTokenInstance(type, type.name, -1, -1, endLine ?? 0, endLine ?? 0, -1, -1);
        inside.tokVector.splice(inside.currIdx + 1, 0, Object.assign(token, { isInsertedInRecovery: true }));
        inside.tokVectorLength++;
    }

    /** Whether two words, of which `next` is the first, begin a statement of the body that is being read, on one line. */
    beginsStatement(next: IToken, second: IToken): boolean {
        return this.bodies.at(-1)?.statements.beginnings.beginsWith(next, second) === true && onLineOf(next, second);
    }

    /** Whether the next two words begin a statement of the body that is being read. */
    nextBeginsStatement(): boolean {
        return this.beginsStatement(this.inside.LA(1), this.inside.LA(2));
    }

    /** The type of a word of the language. */
    type(name: string): TokenType {
        const type = this.types[name];
        if (!type) throw new Error(`The grammar has no word ${name}.`);
        return type;
    }
}
