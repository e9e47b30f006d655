/** What the view of threads shows: the logic model of a programme, from its outcomes to what serves them to what grows there. */

import type { Table } from '../../publish/document/document.ts';
import type { Named } from './coverage.ts';
import type { PlaceInText } from './place.ts';

export interface ThreadsParams {
    readonly textDocument: { readonly uri: string };
    readonly asked: ThreadsAsked;
}

export interface ThreadsAsked {
    /** The programme, by its name, where a document has several; its first, where it is left out. */
    readonly programme?: string;
}

export interface ThreadsShown {
    readonly title: string;
    readonly asked: ThreadsAsked;
    readonly programmes: readonly Named[];
    /** From left to right, as a thread runs; those with nothing in them are left out. */
    readonly columns: readonly { readonly title: string; readonly boxes: readonly ThreadBox[] }[];
    /** Each from a box to one further right, or between outcomes. */
    readonly links: readonly ThreadLink[];
    /** What hangs loose, by why it does. */
    readonly loose: readonly { readonly says: string; readonly things: readonly LooseThing[] }[];
    /** The same in sentences, one for each outcome. */
    readonly words: readonly string[];
    /** The same as a table. */
    readonly table: Table;
}

export interface ThreadBox {
    readonly key: string;
    readonly title: string;
    /** What it is, in a word or two; empty where its column says it. */
    readonly remark: string;
    /** Nothing leads to it. */
    readonly isLoose: boolean;
    /** Where it is written; missing for what the library declares. */
    readonly at?: PlaceInText;
}

export interface ThreadLink {
    readonly from: string;
    readonly to: string;
    /** Not every participant does what it comes from. */
    readonly optional: boolean;
}

export interface LooseThing {
    readonly title: string;
    readonly at: PlaceInText;
}
