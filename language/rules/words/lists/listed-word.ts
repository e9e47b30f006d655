/** A word, or several that belong together, that a rule about words looks for. In lists, a space stands for a space or a hyphen. */
export interface ListedWord {
    /** As it is looked for: whole words, in any case. */
    readonly word: string;
    /** What the quick fixes put in its place, the likeliest first. */
    readonly instead: readonly string[];
    /** Of whom it must be said: of somebody who leads; or it must stand right beside a leader, manager, director or participant. Left out: of anybody but others. */
    readonly of?: 'leaders' | 'beside-leaders';
    /** It counts only where one of these stands in the same sentence; what the quick fixes replace is then this. */
    readonly withOneOf?: readonly string[];
    /** Up to so many words may stand between its words: `drive` reform `through`. */
    readonly apart?: number;
    /** It is something else beside one of these words: a `compliance officer`, `law enforcement`. */
    readonly notBefore?: readonly string[];
    readonly notAfter?: readonly string[];
}

/** The forms of one word with what is put in place of each: forms and substitutes go in step. */
export function forms(
    words: readonly string[],
    instead: readonly (readonly string[])[],
    more: Omit<ListedWord, 'word' | 'instead'> = {},
): ListedWord[] {
    return words.map((word, at) => ({ word, instead: instead.map(substitutes => substitutes[at] ?? substitutes[0] ?? ''), ...more }));
}
