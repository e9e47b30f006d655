import { wordsFor } from './choose.ts';
import type { Words } from './words.ts';

/** The fixed words of a page around what it says. */
export type PageWords = Words['page'];

/** The words of a page in a language (BCP 47). */
export function pageWords(language: string): PageWords {
    return wordsFor(language).page;
}
