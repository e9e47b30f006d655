import type { Document } from '../document/document.ts';
import { type Density, sourceOf } from './source.ts';
import type { Typesetter } from './typesetter.ts';

const DENSITIES: readonly Density[] = [0, 1, 2, 3];

/**
 * A document as PDF 1.7: tagged, with bookmarks and its fonts inside. The same document gives the same bytes; its date is the document's own, and without one it has none.
 * What is to go on one side is set smaller until it does, but never so small that it cannot be read.
 * Throws a TypesettingError where Typst cannot set it, which is where a logo is no picture that it knows.
 */
export function pdf(document: Document, typesetter: Typesetter): Uint8Array {
    if (!document.onOneSide) return typesetter.set(sourceOf(document, 0)).bytes;
    let set = typesetter.set(sourceOf(document, 0));
    for (const density of DENSITIES.slice(1)) if (set.pages() > 1) set = typesetter.set(sourceOf(document, density));
    return set.bytes;
}

/** Whether Balcony wrote a file: its metadata say so. */
export function isOurPdf(file: Uint8Array): boolean {
    return new TextDecoder('latin1').decode(file).includes('<pdf:Keywords>Balcony</pdf:Keywords>');
}
