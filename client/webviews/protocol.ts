/**
 * What passes between the extension and the pages of its views. Types only: both sides import them.
 *
 * A view is a page beside the editor that shows something of one document. To add one: its entry in `Views`; `client/features/VIEW/`, which registers it with
 * `DocumentViews`; and `client/webviews/pages/VIEW/main.tsx`, which calls `startPage`.
 */

import type {
    ComparisonShown,
    CoverageAsked,
    CoverageMap,
    HandbookAsked,
    HandbookShown,
    ImportAsked,
    MoveCardParams,
    NotChanged,
    PlaceInText,
    PortfolioShown,
    RescheduleParams,
    SheetImported,
    Storyboard,
    StoryboardAsked,
    ThreadsAsked,
    ThreadsShown,
    Timeline,
    TimelineAsked,
} from '../../server/protocol.ts';

/** The views by their names, which are those of their folders and bundles too. */
export interface Views {
    'coverage-map': {
        /** What the page is told to show. */
        readonly shows: CoverageMap;
        /** What the page asks to be shown of the document; kept when the window is loaded again. */
        readonly asks: CoverageAsked;
        /** What the page does beside asking and going to places. */
        readonly does: never;
    };
    threads: { readonly shows: ThreadsShown; readonly asks: ThreadsAsked; readonly does: never };
    comparison: { readonly shows: ComparisonPage; readonly asks: ComparisonAsked; readonly does: ComparisonDone };
    portfolio: { readonly shows: PortfolioShown; readonly asks: null; readonly does: OpenMap };
    handbook: { readonly shows: HandbookShown; readonly asks: HandbookAsked; readonly does: never };
    /** Of a spreadsheet, which is no programme yet; or why it cannot be brought in. */
    import: { readonly shows: SheetImported | NotChanged; readonly asks: ImportAsked; readonly does: ImportDone };
    storyboard: {
        readonly shows: Storyboard;
        readonly asks: StoryboardAsked;
        /** Move a card. */
        readonly does: Change<MoveCardParams> | TakeBack;
    };
    timeline: {
        readonly shows: Timeline;
        readonly asks: TimelineAsked;
        /** Change when something is. */
        readonly does: Change<RescheduleParams> | TakeBack;
    };
}
/** A change of the text: what of it the server is asked. */
export type Change<P> = { readonly is: 'change' } & Omit<P, 'textDocument'>;
/** Take the last change of the text back, or make it again: as the editor itself does. */
export interface TakeBack {
    readonly is: 'undo' | 'redo';
}
export type ViewName = keyof Views;

/** The version that a text is compared with; none until one is chosen. */
export interface ComparisonAsked {
    /** As git knows it. */
    readonly revision?: string;
    /** As it was called when it was chosen. */
    readonly label?: string;
}

export interface ComparisonPage {
    readonly asked: ComparisonAsked;
    /** What changed since; missing where there is nothing to compare with (yet). */
    readonly compared?: ComparisonShown;
    /** Why there is nothing to compare, in a sentence. */
    readonly why?: string;
}

/** Has another version chosen; or shows the texts beside each other, at a line of the newer one, counted from 0. */
export type ComparisonDone = { readonly is: 'choose' } | { readonly is: 'texts'; readonly line?: number };

/** Writes the programme beside the spreadsheet, opens it without saving it, or saves what the columns are: as they are shown. */
export interface ImportDone {
    readonly is: 'write' | 'open' | 'save-columns';
}

/** Opens the coverage map of a programme, by its document's address and its name. */
export interface OpenMap {
    readonly uri: string;
    readonly programme: string;
}

/** What the extension tells a page. */
export type ToPage<V extends ViewName> =
    /** Show this of the document, whose file is called `file`. */
    | { readonly is: 'show'; readonly uri: string; readonly file: string; readonly shows: Views[V]['shows'] }
    /** There is nothing to show, for this reason, told in a sentence. */
    | { readonly is: 'nothing'; readonly why: string }
    /** What the page did last has come to its end: what there is to be said of it, in a sentence, empty where that is nothing; and which version its text has now, missing where it was refused. */
    | { readonly is: 'said'; readonly said: string; readonly version?: number }
    /** The editor's cursor is in this line, counted from 0. */
    | { readonly is: 'cursor'; readonly uri: string; readonly line: number }
    /** This line of the document, counted from 0, is the first that can be seen in the editor. Told to views that scroll with the text. */
    | { readonly is: 'scrolled'; readonly uri: string; readonly line: number };

/** What a page tells the extension. */
export type FromPage<V extends ViewName> =
    /** The page has been loaded, and listens. */
    | { readonly is: 'ready' }
    /** Show this of the document. */
    | { readonly is: 'ask'; readonly asks: Views[V]['asks'] }
    /** Put the editor's cursor at one of these places; `about` says what they are, where there are several to choose from. */
    | { readonly is: 'go'; readonly places: readonly Destination[]; readonly about: string }
    /** What belongs to this line of the document, counted from 0, is now at the top of the page: the text is to scroll with it. */
    | { readonly is: 'scrolled'; readonly line: number }
    /** Something that the view alone does. */
    | { readonly is: 'do'; readonly does: Views[V]['does'] };

/** A place to go to, and what is there. */
export interface Destination {
    readonly at: PlaceInText;
    readonly title: string;
    readonly detail?: string;
}

/** What the editor keeps for a page while it is hidden, and when the window is loaded again. */
export interface Kept<V extends ViewName> {
    readonly uri?: string;
    readonly asks?: Views[V]['asks'];
    /** What the page keeps for itself: what is unfolded, where the focus is. */
    readonly own?: unknown;
}
