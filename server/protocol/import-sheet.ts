import type { NotChanged } from './storyboard.ts';
import type { TableRemark } from './paste.ts';

/** A spreadsheet that is to be brought in as a programme. */
export interface ImportSheetParams {
    /** The address of its file: the programme will know the names of the workspace there. */
    readonly uri: string;
    /** What the file holds, as base64 (RFC 4648). */
    readonly content: string;
    readonly asked: ImportAsked;
}

/** How it is to be understood, where that is not to be guessed. */
export interface ImportAsked {
    /** The sheet of a workbook. */
    readonly sheet?: string;
    /** What the programme is called. */
    readonly title?: string;
    /** The name under which what the columns are was saved; empty for none, missing where the saved one that fits is taken. */
    readonly saved?: string;
    /** What columns are, by their heads, beside that. */
    readonly columns?: Readonly<Record<string, string>>;
}

/** What was understood of a spreadsheet, and the programme that it makes. */
export interface SheetImported {
    /** How it was asked for. */
    readonly asked: ImportAsked;
    /** The sheets of a workbook, by name; one without a name for a text. */
    readonly sheets: readonly string[];
    readonly sheet: string;
    readonly title: string;
    /** The names under which what columns are was saved, and the one that was taken; empty for none. */
    readonly allSaved: readonly string[];
    readonly saved: string;
    readonly columns: readonly SheetColumn[];
    /** What a column can be. */
    readonly uses: readonly { readonly name: string; readonly title: string }[];
    /** What was understood, in a sentence or two. */
    readonly sentences: string;
    readonly takenAs: readonly TableRemark[];
    /** What was not understood, and is kept with its activity, to be looked at. */
    readonly notUnderstood: readonly TableRemark[];
    /** The programme, as its file will have it; empty where the sheet holds no activities. */
    readonly text: string;
    /** What its file is to be called, with its ending. */
    readonly file: string;
}

export interface SheetColumn {
    readonly head: string;
    /** What it is taken for. */
    readonly use: string;
    /** That is a guess, for the head is not known. */
    readonly isGuess: boolean;
    /** The first things that stand in it. */
    readonly examples: readonly string[];
}

/** What columns are, to be saved in the settings of the workspace that `uri` is in. */
export interface SaveMappingParams {
    readonly uri: string;
    readonly name: string;
    readonly columns: readonly Pick<SheetColumn, 'head' | 'use'>[];
}

/** The settings file with that in it; or why it cannot be. */
export type MappingToSave = { readonly uri: string; readonly text: string } | NotChanged;
