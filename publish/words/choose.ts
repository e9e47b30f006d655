import type { HandbookSettings } from '../../language/settings/settings.ts';
import { english } from './english/english.ts';
import { german } from './german/german.ts';
import { intlFor } from './intl.ts';
import type { Words } from './words.ts';

/** The words of a language (BCP 47: `en-GB`, `de`). One that has none yet gets English sentences, and English dates with them. */
export function wordsFor(language: string): Words {
    switch (spoken(language)) {
        case 'de':
            return german(intlFor(language));
        case 'en':
            return english(intlFor(language));
        default:
            return english(intlFor('en-GB'));
    }
}

/** The words of what is written for designers and reviewers, by an organisation's settings. */
export function wordsOf({ language = 'en-GB' }: HandbookSettings): Words {
    return wordsFor(language);
}

/** Whether Balcony has words of its own in a language. */
export function hasWords(language: string): boolean {
    return ['de', 'en'].includes(spoken(language));
}

function spoken(language: string): string {
    return language.toLowerCase().split('-')[0] ?? '';
}
