import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Document } from './document.ts';

/** What every document for designers and reviewers has alike: its language, which is English, and the organisation's name and colours. */
export function frame({ language, organisation, colours }: HandbookSettings): Pick<Document, 'language' | 'organisation' | 'colours'> {
    return {
        language: language !== undefined && /^en\b/i.test(language) ? language : 'en-GB',
        ...(organisation !== undefined && { organisation }),
        ...(colours && { colours }),
    };
}
