import type { Document } from '../../publish/document/document.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../../publish/tokens/standings.ts';
import { pageWords } from '../../publish/words/page-words.ts';
import type { ShownDocument } from '../protocol/document.ts';

/** A document as a page of the editor shows it. */
export function shownDocument({ logo: _logo, ...document }: Document): ShownDocument {
    const { contents, asTable } = pageWords(document.language);
    const looks = Object.entries({ ...STANDING_LOOKS, ...CODE_LOOKS }).map(([name, { shape }]) => [name, shape]);
    return { ...document, marks: Object.fromEntries(looks) as ShownDocument['marks'], words: { contents, asTable } };
}
