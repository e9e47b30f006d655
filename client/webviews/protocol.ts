/**
 * What passes between the extension and the pages of its views. Types only: both sides import them.
 *
 * A view is a page beside the editor that shows something of one document. To add one: its entry in `Views`; `client/features/VIEW/`, which registers it with
 * `DocumentViews`; and `client/webviews/pages/VIEW/main.tsx`, which calls `startPage`.
 */

import type { CoverageAsked, CoverageMap, PlaceInText } from '../../server/protocol.ts';

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
}
export type ViewName = keyof Views;

/** What the extension tells a page. */
export type ToPage<V extends ViewName> =
    /** Show this of the document, whose file is called `file`. */
    | { readonly is: 'show'; readonly uri: string; readonly file: string; readonly shows: Views[V]['shows'] }
    /** There is nothing to show, for this reason, told in a sentence. */
    | { readonly is: 'nothing'; readonly why: string }
    /** The editor's cursor is in this line, counted from 0. */
    | { readonly is: 'cursor'; readonly uri: string; readonly line: number };

/** What a page tells the extension. */
export type FromPage<V extends ViewName> =
    /** The page has been loaded, and listens. */
    | { readonly is: 'ready' }
    /** Show this of the document. */
    | { readonly is: 'ask'; readonly asks: Views[V]['asks'] }
    /** Put the editor's cursor at one of these places; `about` says what they are, where there are several to choose from. */
    | { readonly is: 'go'; readonly places: readonly Destination[]; readonly about: string }
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
