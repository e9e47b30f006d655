import { mutate } from '../../property/mutations.ts';

/** What a text is made into another with. */
export interface Spoiling {
    /** Words that mean something in it. */
    readonly words: readonly string[];
    /** Another text, from which pieces are taken. */
    readonly other: string;
    /** The most signs of what comes back. */
    readonly longest: number;
    /** Figures from 0 to 1. */
    readonly next: () => number;
}

const NUMBERS = ['0', '1', '-1', '00', '2.5', '1e9', '9007199254740993', '4294967296', '99999999999999999999', '0.1', '½', '١٢'];
const SIGNS = [
    '\u0000',
    '\uFEFF',
    '\u200B',
    '\u202E',
    '\uD83D',
    '\uDC00',
    '\u0301',
    '\r',
    '\r\n',
    '\u2028',
    '\t',
    '\u00A0',
    '\u00AD',
    'İ',
    '👩‍👩‍👧',
    '\u0085',
];

/** `text` made into another in one to six places: by signs and by words, and with pieces of another text. */
export function spoilt(text: string, spoiling: Spoiling): string {
    const { next, longest } = spoiling;
    let made = text;
    for (let times = 1 + Math.floor(next() * 6); times > 0; times--) {
        const way = WAYS[Math.floor(next() * WAYS.length)] as Way;
        made = way(made, spoiling).slice(0, longest);
    }
    return made;
}

type Way = (text: string, spoiling: Spoiling) => string;

const WAYS: readonly Way[] = [
    (text, { next }) => mutate(text, next),
    (text, { next }) => mutate(text, next),
    // A word beside or in place of another.
    (text, { next, words }) => {
        const [from, to] = wordIn(text, next);
        return text.slice(0, from) + some(words, next) + ' ' + text.slice(from === to || next() < 0.5 ? from : to);
    },
    (text, { next, words }) => {
        const [from, to] = wordIn(text, next);
        return text.slice(0, from) + some(words, next) + text.slice(to);
    },
    // One word of the text in place of another.
    (text, { next }) => {
        const [from, to] = wordIn(text, next);
        return text.slice(0, from) + text.slice(...wordIn(text, next)) + text.slice(to);
    },
    (text, { next }) => {
        const numbers = [...text.matchAll(/\d+/g)];
        const found = some(numbers, next);
        if (!found) return text;
        return text.slice(0, found.index) + some(NUMBERS, next) + text.slice(found.index + found[0].length);
    },
    (text, { next }) => {
        const at = placeIn(text, next);
        return text.slice(0, at) + some(SIGNS, next) + text.slice(at);
    },
    (text, { next }) => {
        const at = placeIn(text, next);
        return text.slice(0, at) + String.fromCharCode(Math.floor(next() ** 3 * 0xffff)) + text.slice(at + (next() < 0.5 ? 1 : 0));
    },
    // A piece that is taken out, moved, or said many times.
    (text, { next }) => {
        const [from, to] = pieceOf(text, next);
        return text.slice(0, from) + text.slice(to);
    },
    (text, { next }) => {
        const [from, to] = pieceOf(text, next);
        const rest = text.slice(0, from) + text.slice(to);
        const at = placeIn(rest, next);
        return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
    },
    (text, { next }) => {
        const [from, to] = pieceOf(text, next);
        return text.slice(0, from) + text.slice(from, to).repeat(1 + Math.floor(next() ** 3 * 40)) + text.slice(to);
    },
    // A piece of another text; its end in place of ours.
    (text, { next, other }) => {
        const at = placeIn(text, next);
        return text.slice(0, at) + other.slice(...pieceOf(other, next)) + text.slice(at);
    },
    (text, { next, other }) => text.slice(0, placeIn(text, next)) + other.slice(placeIn(other, next)),
];

function some<T>(list: readonly T[], next: () => number): T {
    return list[Math.floor(next() * list.length)] as T;
}

function placeIn(text: string, next: () => number): number {
    return Math.floor(next() * (text.length + 1));
}

/** A piece, short ones more often than long ones. */
function pieceOf(text: string, next: () => number): [number, number] {
    const from = placeIn(text, next);
    return [from, Math.min(text.length, from + Math.ceil(next() ** 3 * text.length))];
}

/** Where a word is, or nothing between two places that are the same where none is near. */
function wordIn(text: string, next: () => number): [number, number] {
    const at = placeIn(text, next);
    const word = /[\p{L}\p{N}_-]+/u.exec(text.slice(at, at + 60));
    return word ? [at + word.index, at + word.index + word[0].length] : [at, at];
}
