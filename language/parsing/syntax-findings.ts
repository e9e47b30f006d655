import type { LangiumDocument } from 'langium';
import type { Finding } from '../findings/finding.ts';

/** What cannot be read in a document, or is not written as the language has it: one finding a fault, in the order of the text, each on the place that can be mended. */
export function syntaxFindings(document: LangiumDocument): Finding[] {
    void document;
    return [];
}
