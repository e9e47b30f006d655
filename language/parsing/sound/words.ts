import type { IToken, TokenType } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { beginsSpan, isNameSort } from '../reading-words.ts';
import { onLineOf } from '../reading.ts';
import { WORDS_READ_TWO_WAYS } from '../tokens.ts';
import { isWordOfTheLanguage } from '../words.ts';
import { addAll, Part, type Reading, sortAt, type WordSet } from './part.ts';

/** What becomes of a word or node that was read. */
export type Store = (reading: Reading, value: unknown, cst: { readonly offset: number }) => void;

/** Whether the word `at` is written so that nothing is told of it. */
export type IsSound = (tokens: readonly IToken[], at: number) => boolean;

/** One word. */
export class Word extends Part {
    private readonly element: GrammarAST.AbstractElement;
    private readonly convert: (typed: string) => unknown;
    private readonly store: Store;
    private readonly isSound: IsSound | undefined;

    constructor(
        sorts: WordSet,
        element: GrammarAST.AbstractElement,
        convert: (typed: string) => unknown,
        store: Store,
        isSound: IsSound | undefined,
    ) {
        super(sorts.length);
        addAll(this.first, sorts);
        this.element = element;
        this.convert = convert;
        this.store = store;
        this.isSound = isSound;
    }

    override findFirst(): boolean {
        return false;
    }
    override handOnFollow(): boolean {
        return false;
    }
    override settle(): void {
        // A word has no parts.
    }
    override read(reading: Reading): boolean {
        const { tokens, at, comments, builder } = reading;
        const token = tokens[at] as IToken;
        if (!this.first[token.tokenTypeIdx] || (this.isSound && !this.isSound(tokens, at))) return false;
        if (reading.commentAt < comments.length) readComments(reading, token.startOffset);
        const leaf = builder.buildLeafNode(token, this.element);
        reading.at = at + 1;
        this.store(reading, this.convert(token.image), leaf);
        return true;
    }
    override look(tokens: readonly IToken[], at: number): number {
        return this.first[sortAt(tokens, at)] ? at + 1 : -1;
    }
}

/** Puts the comments before a place into the tree. */
export function readComments(reading: Reading, before: number): void {
    const { comments, commentAt } = reading;
    let end = commentAt;
    while (end < comments.length && (comments[end] as IToken).startOffset <= before) end++;
    if (end === commentAt) return;
    reading.builder.addHiddenNodes(comments.slice(commentAt, end));
    reading.commentAt = end;
}

// Before a name, these are left out and told of.
const ARTICLES = new Set(['a', 'an', 'the', 'our', 'all', 'some', 'their']);

/**
 * What `reading-words.ts` looks at in a word of `type` in `rule`, though it can be read: undefined where it looks at nothing. Where it would note something,
 * or might, the word is not sound.
 */
export function soundnessOf(type: TokenType, rule: string): IsSound | undefined {
    if (isNameSort(type)) {
        return (tokens, at) => {
            const token = tokens[at] as IToken;
            if (token.tokenType.name === 'AND' || ARTICLES.has(token.image)) return false;
            if (!isWordOfTheLanguage(token.tokenType.name)) return true;
            return isOnLineOfLast(tokens, at) && !WORDS_READ_TWO_WAYS.includes(token.image);
        };
    }
    switch (type.name) {
        case '{':
            return rule === 'Activity' ? (tokens, at) => tokens[at - 1]?.tokenType.name !== 'KIND' : undefined;
        case 'AND':
        case 'PER':
        case 'NUMBER_WORD':
        case 'ABBREVIATED_UNIT':
        case 'FULL_TIME':
            return () => false;
        case 'one':
        case 'a':
        case 'an':
            return rule === 'Quantity' || rule === 'Figure' ? () => false : undefined;
        case 'half':
            return (tokens, at) => /^an?$/.test(tokens[at + 1]?.image ?? '');
        case 'month':
        case 'week':
            return rule === 'When'
                ? (tokens, at) =>
                      tokens[at + 1]?.tokenType.name !== 'NUMBER_WORD' && !beginsSpan(tokens[at + 1], tokens[at + 2], tokens[at + 3])
                : undefined;
        default:
            return undefined;
    }
}

/** Whether the word `at` stands on the line of the word before it. */
export function isOnLineOfLast(tokens: readonly IToken[], at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return before !== undefined && token !== undefined && onLineOf(before, token);
}
