import type { HandbookSettings } from '../../language/settings/settings.ts';
import type { Document } from './document.ts';

/** What every document of a workspace has alike: its language, and the organisation's name and colours. */
export function frame({ language, organisation, colours }: HandbookSettings): Pick<Document, 'language' | 'organisation' | 'colours'> {
    return { language: language ?? 'en-GB', ...(organisation !== undefined && { organisation }), ...(colours && { colours }) };
}
