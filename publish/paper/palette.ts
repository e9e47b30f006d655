import type { Document } from '../document/document.ts';
import { LIGHT, type Palette } from '../tokens/colours.ts';
import { legible } from '../tokens/contrast.ts';

/** The colours of what is printed: the light ones, with the organisation's own in links and rules, darkened until they can be read on white. */
export interface PrintPalette extends Palette {
    /** Rules and bars that need no more than to be seen. */
    readonly mark: string;
}

/** The palette of a document. */
export function paletteOf({ colours }: Pick<Document, 'colours'>): PrintPalette {
    if (!colours) return { ...LIGHT, mark: LIGHT.accent };
    return { ...LIGHT, accent: legible(colours[0], LIGHT.paper), mark: legible(colours[1], LIGHT.paper, 3) };
}
