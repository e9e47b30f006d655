/** What the comparison with an earlier version shows. */

import type { ShownDocument } from './document.ts';

export interface ComparisonParams {
    readonly textDocument: { readonly uri: string };
    readonly before: EarlierVersion;
}

/** How the files of a workspace were, where they were otherwise than now. */
export interface EarlierVersion {
    /** How the version is called. */
    readonly label: string;
    readonly files: readonly EarlierFile[];
}

export interface EarlierFile {
    readonly uri: string;
    /** Null where there was no such file. */
    readonly text: string | null;
}

export interface ComparisonShown {
    /** What changed as a design, and what that did; its changes lead to rows of the text, which the editor shows itself. */
    readonly document: ShownDocument;
    /** Those rows: in which line, from 0, each begins in the text as it is now; a row that is there no more has none. */
    readonly rows: readonly { readonly id: string; readonly line?: number }[];
    /** Something in the earlier version cannot be read, so it is not compared as a whole. */
    readonly isFaulty: boolean;
}
