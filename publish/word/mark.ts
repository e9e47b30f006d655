import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Parts } from './parts.ts';

/** Where a package says which program wrote it (ISO/IEC 29500-1, 22.2). */
const PART = 'docProps/app.xml';
const MARK = '<Application>Balcony</Application>';

/** Marks a package as written by Balcony, so that it may be written over. */
export function marked(parts: Parts): void {
    parts.set(
        PART,
        strToU8(
            `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${MARK}</Properties>`,
        ),
    );
}

/** Whether Balcony wrote a file, and nobody has saved it since. */
export function isOurWord(file: Uint8Array): boolean {
    try {
        const found = unzipSync(file, { filter: ({ name, originalSize }) => name === PART && originalSize < 10_000 });
        return strFromU8(found[PART] ?? new Uint8Array()).includes(MARK);
    } catch {
        // What is no zip file is not ours.
        return false;
    }
}
