import type { ChangeOfText } from './storyboard.ts';

/** A table that is on the clipboard: as HTML, as text, or both. */
export interface PasteTableParams {
    readonly textDocument: { readonly uri: string };
    readonly position: { readonly line: number; readonly character: number };
    readonly html?: string;
    readonly text?: string;
}

/** The change of text that writes a table as activities, and what is to be looked at. */
export interface PastedTable extends Pick<ChangeOfText, 'edits'> {
    readonly activities: number;
    /** What was understood, but not as it stands there. */
    readonly takenAs: readonly TableRemark[];
    /** What was not understood. */
    readonly notUnderstood: readonly TableRemark[];
}

export interface TableRemark {
    /** The row of the table, counted from 1. */
    readonly row: number;
    /** The head of the column; empty where the whole row is meant. */
    readonly column: string;
    readonly what: string;
    readonly why: string;
}
