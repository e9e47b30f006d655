import type { IToken } from 'chevrotain';
import type { CstNodeBuilder, Linker } from 'langium';

/** A node of the tree while it is being read. */
export type GrowingNode = { $type: string } & Record<string, unknown>;

/** A text that is being read. */
export interface Reading {
    /** Its words, with the end of the text as the last. */
    readonly tokens: readonly IToken[];
    /** Its comments. */
    readonly comments: readonly IToken[];
    readonly builder: CstNodeBuilder;
    /** Makes the references of names. */
    readonly linker: Linker;
    /** The next word, and the next comment. */
    at: number;
    commentAt: number;
    /** The node whose statement is being read; the value, where that is a word or two. */
    node: GrowingNode;
    value: string;
}

/** Sorts of words, by the numbers that the lexer gives to them: 1 for those that are in the set. */
export type WordSet = Uint8Array;

/** How many words are looked at to choose between alternatives: the grammar has none that begin alike for three. */
export const FAR = 3;

/** A part of the grammar, ready to be read. */
export abstract class Part {
    /** What it can begin with, and what can follow it. */
    readonly first: WordSet;
    readonly follow: WordSet;
    /** It can be left out. */
    nullable = false;

    constructor(words: number) {
        this.first = new Uint8Array(words);
        this.follow = new Uint8Array(words);
    }

    /** Works out what it can begin with from its parts; whether that brought anything new. */
    abstract findFirst(): boolean;
    /** Hands on to its parts what can follow them; whether that brought anything new. */
    abstract handOnFollow(): boolean;
    /** Settles what can be settled before anything is read. */
    abstract settle(): void;
    /** Reads it; false where the text is not written as the grammar has it, or would be told of though it is. */
    abstract read(reading: Reading): boolean;
    /** Where it ends if it is read from the word `at`; -1 where it cannot be read there. Nothing from the word `far` on is looked at. */
    abstract look(tokens: readonly IToken[], at: number, far: number): number;
}

/** Adds what is in `from` to `to`; whether anything was new. */
export function addAll(to: WordSet, from: WordSet): boolean {
    let isNew = false;
    for (let word = 0; word < from.length; word++) {
        if (!from[word] || to[word]) continue;
        to[word] = 1;
        isNew = true;
    }
    return isNew;
}

/** Whether two sets have a word in common. */
export function haveInCommon(one: WordSet, other: WordSet): boolean {
    return one.some((is, word) => is && other[word]);
}

/** The sort of the word `at`. */
export function sortAt(tokens: readonly IToken[], at: number): number {
    return (tokens[at] as IToken).tokenTypeIdx;
}
