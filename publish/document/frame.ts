import type { HandbookSettings } from '../../language/settings/settings.ts';
import { hasWords } from '../words/choose.ts';
import type { Document } from './document.ts';

/** What every document for designers and reviewers has alike: its language, which is one that Balcony has words in, and the organisation's name and colours. */
export function frame({ language, organisation, colours }: HandbookSettings): Pick<Document, 'language' | 'organisation' | 'colours'> {
    return {
        language: language !== undefined && hasWords(language) ? language : 'en-GB',
        ...(organisation !== undefined && { organisation }),
        ...(colours && { colours }),
    };
}
