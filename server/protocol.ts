/**
 * What the editor and the language server say to each other beside the Language Server Protocol. Types only: the client imports them and nothing else.
 * Each member's key is the method, as it stands on the wire.
 */

import type { AcceptingParams, AcceptingResult } from './protocol/accepting.ts';
import type { ComparisonParams, ComparisonShown } from './protocol/comparison.ts';
import type { CoverageMap, CoverageParams } from './protocol/coverage.ts';
import type { HandbookParams, HandbookShown } from './protocol/handbook.ts';
import type { ImportSheetParams, MappingToSave, SaveMappingParams, SheetImported } from './protocol/import-sheet.ts';
import type { NewProgramme, NewProgrammeParams, TemplateTold } from './protocol/new-programme.ts';
import type { OutlineParams, ProgrammeOutline, ProgrammeTold } from './protocol/outline.ts';
import type { PastedTable, PasteTableParams } from './protocol/paste.ts';
import type { PortfolioShown } from './protocol/portfolio.ts';
import type { ChangeOfText, MoveCardParams, NotChanged, Storyboard, StoryboardParams } from './protocol/storyboard.ts';
import type { ThreadsParams, ThreadsShown } from './protocol/threads.ts';
import type { RescheduleParams, Timeline, TimelineParams } from './protocol/timeline.ts';

export type * from './protocol/accepting.ts';
export type * from './protocol/comparison.ts';
export type * from './protocol/coverage.ts';
export type * from './protocol/document.ts';
export type * from './protocol/handbook.ts';
export type * from './protocol/import-sheet.ts';
export type * from './protocol/new-programme.ts';
export type * from './protocol/outline.ts';
export type * from './protocol/paste.ts';
export type * from './protocol/place.ts';
export type * from './protocol/portfolio.ts';
export type * from './protocol/storyboard.ts';
export type * from './protocol/threads.ts';
export type * from './protocol/timeline.ts';

/** What the server asks of the client. */
export interface RequestsToClient {
    /** The files of a folder, where the server cannot read the folder itself: in a browser, or where the folder is not on a disk. */
    'balcony/findFiles': { readonly params: FindFilesParams; readonly result: FindFilesResult };
    /** The text of one of them. */
    'balcony/readFile': { readonly params: ReadFileParams; readonly result: ReadFileResult };
}

/** What the server tells the client. */
export interface NotificationsToClient {
    /** A file was not formatted, and why. Sent to a client that said `tellsNotFormatted`; others get an ordinary message. */
    'balcony/notFormatted': NotFormattedParams;
    /**
     * Documents have been worked through after a change in them, in what they refer to or in their settings: what was shown of them may be out of date. Sent to a client
     * that said `followsDocuments`, after their findings.
     */
    'balcony/settled': SettledParams;
}

/** What the client may ask of the server. */
export interface RequestsToServer {
    /**
     * The text of a document of the library (`balcony-library:`) or of a rule's page (`balcony-rule:`, Markdown), for a client without
     * `workspace/textDocumentContent`. Null where there is no such document.
     */
    'balcony/documentText': { readonly params: DocumentTextParams; readonly result: DocumentTextResult | null };
    /** A question of an AI assistant, by its name in the manifest. Null where there was no answering it. */
    'balcony/assistant': { readonly params: AssistantParams; readonly result: AssistantResult | null };
    /** The coverage map of a programme. Null where the document has none. */
    'balcony/coverage': { readonly params: CoverageParams; readonly result: CoverageMap | null };
    /** The handbook or guide of a programme, for one of its readers. Null where the document has none. */
    'balcony/handbook': { readonly params: HandbookParams; readonly result: HandbookShown | null };
    /** The threads of a programme. Null where the document has none. */
    'balcony/threads': { readonly params: ThreadsParams; readonly result: ThreadsShown | null };
    /** What changed in a document since an earlier version, which the client knows. Null where neither has a programme. */
    'balcony/comparison': { readonly params: ComparisonParams; readonly result: ComparisonShown | null };
    /** All programmes side by side. Null where there is none. */
    'balcony/portfolio': { readonly params: Record<string, never>; readonly result: PortfolioShown | null };
    /** Every programme that has been read, in the order of the addresses of their files. */
    'balcony/programmes': { readonly params: Record<string, never>; readonly result: readonly ProgrammeTold[] };
    /** The programmes of a document by their phases, with how they stand. */
    'balcony/outline': { readonly params: OutlineParams; readonly result: readonly ProgrammeOutline[] };
    /** The programmes to start from, the one that suits most first. */
    'balcony/templates': { readonly params: Record<string, never>; readonly result: readonly TemplateTold[] };
    /** The text of a new programme; null where there is no such template. */
    'balcony/newProgramme': { readonly params: NewProgrammeParams; readonly result: NewProgramme | null };
    /** The change of text that accepts a finding; null where it is not there (any more), or cannot be accepted. */
    'balcony/accepting': { readonly params: AcceptingParams; readonly result: AcceptingResult | null };
    /** The storyboard of a programme. Null where the document has none. */
    'balcony/storyboard': { readonly params: StoryboardParams; readonly result: Storyboard | null };
    /** The change of text that puts a card of the storyboard into another place. Null where there is no such document. */
    'balcony/moveCard': { readonly params: MoveCardParams; readonly result: ChangeOfText | NotChanged | null };
    /** The timeline of a programme. Null where the document has none. */
    'balcony/timeline': { readonly params: TimelineParams; readonly result: Timeline | null };
    /** The change of text that moves something along the months, or says its months. Null where there is no such document. */
    'balcony/reschedule': { readonly params: RescheduleParams; readonly result: ChangeOfText | NotChanged | null };
    /** The change of text that writes a table from the clipboard as activities. Null where there is no such document. */
    'balcony/pasteTable': { readonly params: PasteTableParams; readonly result: PastedTable | NotChanged | null };
    /** What is understood of a spreadsheet, and the programme that it makes; or why there is none. Null where there was no answering it. */
    'balcony/importSheet': { readonly params: ImportSheetParams; readonly result: SheetImported | NotChanged | null };
    /** The settings file with what columns of spreadsheets are in it. Null where there was no answering it. */
    'balcony/saveMapping': { readonly params: SaveMappingParams; readonly result: MappingToSave | null };
}

export interface FindFilesParams {
    /** The folder's address. */
    readonly folder: string;
    /** A glob of the files that are wanted, from the folder: `*.balcony` in any folder below it. */
    readonly include: string;
}
export interface FindFilesResult {
    /** The files' addresses. */
    readonly uris: readonly string[];
}

export interface ReadFileParams {
    readonly uri: string;
}
export type ReadFileResult =
    { readonly text: string } | { readonly error: 'not-found' | 'not-utf-8' } | { readonly error: 'unreadable'; readonly message: string };

export interface DocumentTextParams {
    readonly uri: string;
}
export interface DocumentTextResult {
    readonly text: string;
}

export interface AssistantParams {
    readonly question: string;
    readonly input: Readonly<Record<string, unknown>>;
}
/** The answer; or why there is none, and what to ask instead. */
export type AssistantResult = { readonly text: string } | { readonly why: string };

export interface NotFormattedParams {
    readonly uri: string;
    /** In a sentence, for the designer. */
    readonly message: string;
}

export interface SettledParams {
    /** The documents' addresses. */
    readonly uris: readonly string[];
}

/** The `initializationOptions` of `initialize`; a client may leave them out. */
export interface InitializationOptions {
    /** The client shows `balcony/notFormatted` in its own way. */
    readonly tellsNotFormatted?: boolean;
    /** The client shows figures of documents, and wants to be told of `balcony/settled`. */
    readonly followsDocuments?: boolean;
    /** The client has the command `balcony.acceptFinding`, which asks for the reason itself; others get it as something to fill in. */
    readonly asksForReasons?: boolean;
    /** The client can ask for findings and wants to be told them all the same: as soon as they are found, and those of files that are not open, too. */
    readonly wantsFindingsTold?: boolean;
    /** The commands that the client has for what the server shows: `balcony.openMap` (with a document's address and a programme's name), `editor.action.triggerSuggest` (proposes what can stand at the cursor). */
    readonly commands?: readonly string[];
}

/** What a published diagnostic carries as `data`. */
export interface DiagnosticData {
    /** The rule's name, as in `code`. */
    readonly rule: string;
    /** The titles of its quick fixes, in the order in which they are offered. */
    readonly fixes: readonly string[];
}
