import { readFileSync } from 'node:fs';

/** A sentence of the kind that designers write, and the words in it that a rule is to name. */
export interface Tried {
    readonly sentence: string;
    readonly words: readonly string[];
}

/** The sentences of a file beside this one: one a line, headings after `#`, the words to be named after a bar. */
export function sentencesIn(file: string): Tried[] {
    const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
    return lines
        .filter(line => line && !line.startsWith('#'))
        .map(line => {
            const [sentence = '', words] = line.split(' | ');
            return { sentence, words: words?.split(' / ') ?? [] };
        });
}
