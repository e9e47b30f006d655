import { endsClause, type Word } from './sentences.ts';

/** One expression a word. */
type Pattern = readonly RegExp[];

const compiled = new Map<string, Pattern>();

/** The words of a pattern of the lists, one expression for each. */
function patternOf(source: string): Pattern {
    const known = compiled.get(source);
    if (known) return known;
    // Alternatives may hold several words, an ending none: split at the spaces that are in no brackets.
    const parts = source.split(/ (?![^(]*\))/).map(part => new RegExp(`^(?:${part})$`, 'u'));
    compiled.set(source, parts);
    return parts;
}

/** How many words of `words`, from `at` on, a pattern matches; 0 where it does not. */
export function matchAt(source: string, words: readonly Word[], at: number): number {
    const pattern = patternOf(source);
    return pattern.every((part, offset) => part.test(words[at + offset]?.text ?? '')) ? pattern.length : 0;
}

/** How many words a listed word takes from `at` on, up to `apart` others standing between its words; 0 where it is not there. */
export function listedAt(word: string, words: readonly Word[], at: number, apart = 0): number {
    const [first, ...rest] = word.split(' ');
    if (words[at]?.text !== first) return 0;
    let end = at;
    for (const part of rest) {
        let next = end + 1;
        if (!apart && !goesOn(words[next])) return 0;
        while (next - end <= apart && words[next] && words[next]?.text !== part) {
            const between = words[next];
            if (!between || endsClause(between)) return 0;
            next++;
        }
        if (words[next]?.text !== part) return 0;
        end = next;
    }
    return end - at + 1;
}

/** Whether nothing but white space, a hyphen or the marks of emphasis stands before a word. */
function goesOn(word: Word | undefined): boolean {
    return word !== undefined && /^[\s*_‐‑-]+$/u.test(word.gap);
}
