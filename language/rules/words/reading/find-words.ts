import type { ListedWord } from '../lists/listed-word.ts';
import { isDenied } from './denied.ts';
import { listedAt } from './patterns.ts';
import { quotedParts } from './quoted.ts';
import { isBesideLeaders, isSaidOfLeaders, isSaidOfOthers } from './said-of.ts';
import { isJoined, type Sentence, sentencesOf } from './sentences.ts';

/** A listed word that a text says of what it wants. */
export interface WordSaid {
    /** As it is written, white space made plain. */
    readonly words: string;
    /** Where it begins and ends in the text. */
    readonly from: number;
    readonly to: number;
    /** What could stand instead, the likeliest first: each puts `instead` in place of what is from `from` to `to`. */
    readonly swaps: readonly { readonly from: number; readonly to: number; readonly instead: string }[];
}

/**
 * The listed words that a text says of what it wants, in the order of the text. What is quoted, denied or left behind is none of them; `ofLeaders` leaves out what
 * is said of others and of things.
 */
export function findWords(text: string, list: readonly ListedWord[], ofLeaders: boolean): WordSaid[] {
    if (!mayHoldWords(text, list)) return [];
    const quoted = quotedParts(text);
    const found: WordSaid[] = [];
    for (const sentence of sentencesOf(text)) {
        const { words } = sentence;
        for (let at = 0; at < words.length; at++) {
            const [entry, length] = longestAt(list, sentence, at);
            const [first, last] = [words[at], words[at + length - 1]];
            if (!entry || !first || !last) continue;
            const to = at + length - 1;
            const isQuoted = quoted.some(([start, end]) => start <= first.from && last.to <= end);
            if (!isQuoted && !isDenied(sentence, at, to) && isOfThose(entry, sentence, at, to, ofLeaders))
                found.push(said(entry, text, sentence, at, to));
            // What it takes with it is no finding of its own.
            while (at < words.length - 1 && (words[at + 1]?.from ?? 0) < (found.at(-1)?.to ?? 0)) at++;
            at = Math.max(at, to);
        }
    }
    return found;
}

/** Whether `text` could hold one of the listed words at all: quick, and right where it says no. */
export function mayHoldWords(text: string, list: readonly ListedWord[]): boolean {
    return indexOf(list).anyFirstWord.test(text);
}

/** The listed word with the most words that begins with word `at`, and how many words it takes. */
function longestAt(list: readonly ListedWord[], { words }: Sentence, at: number): [entry: ListedWord | undefined, length: number] {
    const first = words[at];
    let longest: [ListedWord | undefined, number] = [undefined, 0];
    if (!first || isJoined(first)) return longest;
    for (const entry of indexOf(list).byFirstWord.get(first.text) ?? []) {
        const length = listedAt(entry.word, words, at, entry.apart);
        if (length > longest[1]) longest = [entry, length];
    }
    return longest;
}

/** A list as it is looked through: by the first words of what is listed, and what a text without any of these does not match. */
interface Index {
    readonly byFirstWord: ReadonlyMap<string, readonly ListedWord[]>;
    readonly anyFirstWord: RegExp;
}

const indexes = new WeakMap<readonly ListedWord[], Index>();

function indexOf(list: readonly ListedWord[]): Index {
    const known = indexes.get(list);
    if (known) return known;
    const byFirstWord = new Map<string, ListedWord[]>();
    for (const entry of list) {
        const first = entry.word.split(' ')[0] ?? '';
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
    }
    const index = {
        byFirstWord,
        anyFirstWord: new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...byFirstWord.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
    };
    indexes.set(list, index);
    return index;
}

function isOfThose(entry: ListedWord, { words }: Sentence, from: number, to: number, ofLeaders: boolean): boolean {
    if (entry.notBefore?.includes(words[to + 1]?.text ?? '') || entry.notAfter?.includes(words[from - 1]?.text ?? '')) return false;
    if (entry.withOneOf && !companion(entry.withOneOf, words)) return false;
    if (!ofLeaders) return true;
    if (isSaidOfOthers(words, from, to)) return false;
    if (entry.of === 'leaders') return isSaidOfLeaders(words, from, to);
    return entry.of !== 'beside-leaders' || isBesideLeaders(words, from, to);
}

/** The longest of `withOneOf` that a sentence has, from its first word to its last. */
function companion(withOneOf: readonly string[], words: Sentence['words']): { readonly from: number; readonly to: number } | undefined {
    const ways = withOneOf.toSorted((a, b) => b.length - a.length);
    for (const way of ways) {
        for (let at = 0; at < words.length; at++) {
            const length = listedAt(way, words, at);
            if (length) return { from: at, to: at + length - 1 };
        }
    }
    return undefined;
}

function said(entry: ListedWord, text: string, { words }: Sentence, from: number, to: number): WordSaid {
    const beside = entry.withOneOf && companion(entry.withOneOf, words);
    const start = words[from]?.from ?? 0;
    const end = words[Math.max(to, beside && beside.from > to ? beside.to : to)]?.to ?? start;
    const [swapFrom, swapTo] = beside ? [words[beside.from]?.from ?? start, words[beside.to]?.to ?? end] : [start, end];
    return {
        words: text.slice(start, end).replace(/\s+/g, ' '),
        from: start,
        to: end,
        swaps: entry.instead.map(instead => fitted(text, swapFrom, swapTo, instead)),
    };
}

/** With the capital letters that the text has there, and with the article that goes with it. */
function fitted(text: string, from: number, to: number, instead: string) {
    const written = inCaseOf(text.slice(from, to), instead);
    const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(text.slice(0, from));
    if (!article?.[1] || !article[2]) return { from, to, instead: written };
    const [whole, an, space] = article;
    const right = (/^[aeiou]/i.test(instead) ? 'an' : 'a').replace(/^a/, an.charAt(0));
    return right === an ? { from, to, instead: written } : { from: from - whole.length, to, instead: `${right}${space}${written}` };
}

function inCaseOf(typed: string, instead: string): string {
    if (!/^\p{Lu}/u.test(typed)) return instead;
    return /\p{Ll}/u.test(typed) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead.toUpperCase();
}
