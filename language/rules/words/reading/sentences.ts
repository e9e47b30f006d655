/** A word of a text, with its place in it. */
export interface Word {
    /** In small letters, with straight apostrophes, without a possessive `'s`. */
    readonly text: string;
    /** Where it begins and ends in the text. */
    readonly from: number;
    readonly to: number;
    /** What stands between it and the word before it. */
    readonly gap: string;
}

/** A sentence as its words. What ends a clause within it shows in the gaps. */
export interface Sentence {
    readonly words: readonly Word[];
    /** It ends in a question mark. */
    readonly isQuestion: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|&/gu;
// A sentence ends where its mark is followed by white space, at an empty line, and before the next item of a list.
const END = /[.!?…]+["”’')\]]*(?=\s|$)|\n[ \t\r]*\n|\n(?=[ \t]*[-*•][ \t])|$/gu;

/** The sentences of a text, in the order in which they stand in it. */
export function sentencesOf(text: string): Sentence[] {
    const sentences: Sentence[] = [];
    let start = 0;
    for (const { 0: mark, index } of text.matchAll(END)) {
        let end = start;
        const words = [...text.slice(start, index).matchAll(WORD)].map(({ 0: word, index: at }): Word => {
            const from = start + at;
            const gap = text.slice(end, from);
            end = from + word.length;
            return { text: plain(word), from, to: end, gap };
        });
        if (words.length)
            sentences.push({ words: words.map((word, at) => (at ? word : { ...word, gap: '' })), isQuestion: mark.includes('?') });
        start = index + mark.length;
    }
    return sentences;
}

function plain(word: string): string {
    return word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
}

/** Whether a word hangs on the one before it by a hyphen (`post-heroic`). */
export function isJoined({ gap }: Word): boolean {
    return /^[-‐‑]$/u.test(gap);
}

/** Whether a clause ends before a word. */
export function endsClause({ gap, text }: Word): boolean {
    return /[;:()–—]|\s-\s|\n\s*\n/u.test(gap) || ['but', 'yet', 'because', 'therefore', 'so', 'then', 'whereas'].includes(text);
}

export function followsComma({ gap }: Word): boolean {
    return gap.includes(',');
}
