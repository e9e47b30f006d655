/** What the preview of a handbook shows. */

import type { Audience } from '../../publish/handbook/audience.ts';
import type { Named } from './coverage.ts';
import type { ShownDocument } from './document.ts';
import type { PlaceInText } from './place.ts';

export type { Audience } from '../../publish/handbook/audience.ts';

export interface HandbookParams {
    readonly textDocument: { readonly uri: string };
    readonly asked: HandbookAsked;
}

/** Whose handbook of a document is to be shown. Names that the document does not have (any more) count as not asked for. */
export interface HandbookAsked {
    /** The programme, by its name, where a document has several; its first, where it is left out. */
    readonly programme?: string;
    readonly audience: Audience;
    /** The run whose dates are told; without one, those of all. */
    readonly run?: string;
}

export interface HandbookShown {
    readonly title: string;
    /** What was understood of what was asked. */
    readonly asked: HandbookAsked;
    /** What may be asked for, each with its title. */
    readonly programmes: readonly Named[];
    readonly audiences: readonly Audience[];
    readonly runs: readonly Named[];
    readonly document: ShownDocument;
    /** Where the text says what parts of the document tell. */
    readonly sources: readonly Source[];
}

/** A part of a document, and the stretch of text that it tells. */
export interface Source {
    /** The part, by its id; a document does not have every one of them. */
    readonly id: string;
    readonly at: PlaceInText;
}
