/** What the storyboard shows, and what a card may be asked to do. */

import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Mode } from '../../language/model/design/design.ts';
import type { Named, NamedMode } from './coverage.ts';
import type { PlaceInText } from './place.ts';

export interface StoryboardParams {
    readonly textDocument: { readonly uri: string };
    readonly asked: StoryboardAsked;
}

/** Which programme of a document, by its name; its first, where it is left out. */
export interface StoryboardAsked {
    readonly programme?: string;
}

/** A programme as a board: a column for each phase, a card for each activity, event and choice. */
export interface Storyboard {
    readonly programme: string;
    readonly title: string;
    readonly asked: StoryboardAsked;
    readonly programmes: readonly Named[];
    /** The participant's time, in words. */
    readonly time: string;
    /** The version of the text that this is of: what is asked of a card names it. */
    readonly version: number;
    readonly modes: readonly Pick<NamedMode, 'name' | 'title' | 'letters' | 'colour' | 'pattern'>[];
    readonly columns: readonly BoardColumn[];
}

export type CardSort = 'activity' | 'event' | 'choice';

/** What holds cards: a phase, the programme itself, an event or a choice. */
export interface CardHolder {
    readonly key: string;
    readonly title: string;
    /** What may be put into it. */
    readonly holds: readonly CardSort[];
    readonly cards: readonly BoardCard[];
}

/** A phase; or, without a place, what stands in none. */
export interface BoardColumn extends CardHolder {
    /** Its months and hours, in words; empty where nothing is known of them. */
    readonly when: string;
    readonly hours: string;
    readonly at?: PlaceInText;
}

export interface BoardCard extends CardHolder {
    readonly is: CardSort;
    /** What it is: the title of its kind, "Event", "Choice". */
    readonly kind: string;
    /** When it is and what time it takes, in words. */
    readonly when: string;
    readonly hours: string;
    readonly mode?: Mode;
    readonly optional: boolean;
    /** What it does for the dimensions of the programme's framework, in their order; those that it does nothing for are left out. */
    readonly dimensions: readonly CardDimension[];
    readonly at: PlaceInText;
}

export interface CardDimension {
    readonly title: string;
    readonly code: Code;
    readonly shape: string;
    readonly word: string;
}

/** Put a card into something, before another card; at its end, where none is named. */
export interface MoveCardParams {
    readonly textDocument: { readonly uri: string };
    readonly programme: string;
    readonly version: number;
    readonly card: string;
    readonly into: string;
    readonly before?: string;
}

/** A change of text that was asked for by way of a picture of it. */
export interface ChangeOfText {
    readonly edits: readonly { readonly uri: string; readonly range: PlaceInText['range']; readonly newText: string }[];
    /** What it does beside what was asked for, in a sentence; empty where that is nothing. */
    readonly says: string;
}

/** Why something that was asked for is not done, in a sentence. */
export interface NotChanged {
    readonly why: string;
}
