/** What the timeline shows, and what may be asked of something on it. */

import type { Mode } from '../../language/model/design/design.ts';
import type { Named, NamedMode } from './coverage.ts';
import type { PlaceInText } from './place.ts';

export interface TimelineParams {
    readonly textDocument: { readonly uri: string };
    readonly asked: TimelineAsked;
}

export interface TimelineAsked {
    /** The programme, by its name, where a document has several; its first, where it is left out. */
    readonly programme?: string;
    /** The run whose months are told: its name. */
    readonly run?: string;
}

/** A programme along its months, and what it asks of one participant in each. */
export interface Timeline {
    readonly programme: string;
    readonly title: string;
    readonly asked: TimelineAsked;
    readonly programmes: readonly Named[];
    readonly runs: readonly Named[];
    /** The participant's time, in words. */
    readonly time: string;
    /** The version of the text that this is of: what is asked of something on it names it. */
    readonly version: number;
    readonly modes: readonly Pick<NamedMode, 'name' | 'title' | 'letters' | 'colour' | 'pattern'>[];
    /** In their order, from month 1. */
    readonly months: readonly TimelineMonth[];
    /** Phases, each followed by what is in it; then what stands in none. */
    readonly rows: readonly TimelineRow[];
    /** What falls in no month, in sentences. */
    readonly besides: string;
    /** What the sponsors protect in a month, in hours and in words; missing where nobody knows. */
    readonly protected?: { readonly least: number; readonly most: number; readonly words: string };
}

export interface TimelineMonth {
    readonly number: number;
    /** Its first day (`YYYY-MM-DD`), where it is known when the programme starts. */
    readonly starts?: string;
    /** What it asks, in hours; nothing where no time is stated that falls into it. `most` is null where there is no upper end. */
    readonly hours?: { readonly least: number; readonly most: number | null };
    /** The same in words: "about 12 to 14 hours". */
    readonly words: string;
    /** It asks more than is protected. */
    readonly isOver: boolean;
}

export interface TimelineRow {
    readonly key: string;
    readonly is: 'phase' | 'event' | 'choice' | 'activity';
    /** In how many others it stands that have rows. */
    readonly depth: number;
    readonly title: string;
    /** What it is: the title of its kind, "Event"… */
    readonly kind: string;
    /** When it is, in words; where it has no place, why. */
    readonly when: string;
    readonly hours: string;
    readonly mode?: Mode;
    readonly at: PlaceInText;
    /** Where it lies, in months from the start: several for what is held several times. */
    readonly bars: readonly { readonly start: number; readonly end: number }[];
    /** It lies somewhere in these months, since it says none of its own. */
    readonly somewhere: boolean;
    /** In which steps it can be moved as a whole; missing where it cannot. */
    readonly moves?: 'month' | 'week';
    /** Its first and last month or week, as they can be said anew. */
    readonly span: { readonly unit: 'month' | 'week'; readonly from: number; readonly to: number };
    /** Its ends can be drawn out. */
    readonly stretches: boolean;
}

/** Move something by so many of its steps, or say from when to when it is, in its unit. */
export interface RescheduleParams {
    readonly textDocument: { readonly uri: string };
    readonly programme: string;
    readonly version: number;
    readonly thing: string;
    readonly by?: number;
    readonly span?: { readonly from: number; readonly to: number };
}
