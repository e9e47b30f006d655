import { LETTERS, MARKS } from '../built/letters.ts';

/** A letter of any script in Unicode's first plane, or `_`, as a class of a regular expression. */
export const LETTER = `[A-Za-z_${LETTERS}]`;
/** What a name goes on with, as the inside of a class. */
export const NAME_PART = `${LETTERS}${MARKS}`;

const following = `[\\w${NAME_PART}]`;

/** A name: letters of any script in Unicode's first plane with their marks, digits, `_` and inner hyphens, beginning with a letter. */
export const NAME_SOURCE = `${LETTER}${following}*(?:-${following}+)*`;

const NAME_PATTERN = new RegExp(`^${NAME_SOURCE}$`);

/** Whether `text` can be typed as a name. */
export function isName(text: string): boolean {
    return NAME_PATTERN.test(text);
}

const DASHES = '\\u2010-\\u2015\\u2212';
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';
const APOSTROPHES = "'\\u2018\\u2019\\u00B4";

/** Characters that come into words from elsewhere, as the inside of a class: dashes that are no hyphens, apostrophes, and characters that nobody sees. */
export const HIDDEN_IN_WORDS = `${DASHES}${UNSEEN}${APOSTROPHES}`;

/** A name as it is typed where people do not know what a name is: with the characters above, a digit to begin with, a hyphen to end with. */
export const TYPED_NAME_SOURCE = `(?:\\d+-?)?${LETTER}${following}*(?:[-${HIDDEN_IN_WORDS}]+${following}+)*(?:[-${APOSTROPHES}](?=[\\s"{,}]))?`;

const ends = (pattern: string) => new RegExp(pattern, 'g');
const [dashes, unseen, apostrophes] = [ends(`[${DASHES}]`), ends(`[${UNSEEN}]`), ends(`[${APOSTROPHES}]`)];

/** What is wrong with a name, by what it holds. */
export interface TypedName {
    readonly dash: boolean;
    readonly unseen: boolean;
    readonly apostrophe: boolean;
    readonly digit: boolean;
    readonly hyphen: boolean;
}

/** What `typed` holds that a name may not. */
export function faultsOfName(typed: string): TypedName {
    return {
        dash: typed.search(dashes) >= 0,
        unseen: typed.search(unseen) >= 0,
        apostrophe: typed.search(apostrophes) >= 0,
        digit: /^\d/.test(typed),
        hyphen: /--|-$/.test(typed),
    };
}

/** The name that `typed` was meant to be, in Unicode's composed form (NFC): always one that can be typed as a name. */
export function meantName(typed: string): string {
    const plain = typed
        .replace(dashes, '-')
        .replace(unseen, '')
        .replace(apostrophes, '')
        .replace(/-{2,}/g, '-')
        .replace(/-$/, '')
        .normalize('NFC');
    const [, digits, rest] = /^(\d+)-?(.*)$/.exec(plain) ?? [];
    return digits && rest ? `${rest}-${digits}` : plain;
}

/** The one name that several words, or a name with a space, would make: `Talk One` makes `TalkOne`. */
export function joinedName(words: readonly string[]): string {
    return words.map((word, at) => (at ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join('');
}
