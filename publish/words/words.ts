import { english } from './english/english.ts';
import { intlFor } from './intl.ts';

/** Everything that Balcony itself says in what it publishes, in one language: the fixed sentences, and how figures, dates and amounts are written. */
export type Words = ReturnType<typeof english>;

/** The words of a language (BCP 47: `en-GB`, `de`). A language that has none yet gets English sentences and dates. */
export function wordsFor(language: string): Words {
    return english(intlFor(/^en\b/i.test(language) ? language : 'en-GB'));
}
