/** What the coverage map shows: worked out by the server, so that the editor computes no figure. */

import type { Mode } from '../../language/model/design/design.ts';
import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import type { PlaceInText } from './place.ts';

export interface CoverageParams {
    readonly textDocument: { readonly uri: string };
    readonly asked: CoverageAsked;
}

/** What of a document is to be shown, and how. Names that the document does not have (any more) count as not asked for. */
export interface CoverageAsked {
    /** The programme, by its name, where a document has several; its first, where it is left out. */
    readonly programme?: string;
    /** What the columns are. */
    readonly by: 'phase' | 'activity';
    /** Only the activities of one phase: its key, as `CoverageMap.phases` has it. */
    readonly phase?: string;
    /** Only the activities of one way of learning. */
    readonly mode?: Mode;
    /** Only what somebody on one track does: its name. */
    readonly track?: string;
    /** The run whose dates are told: its name. */
    readonly run?: string;
}

/** The map of one programme. */
export interface CoverageMap {
    readonly programme: string;
    readonly title: string;
    /** Where its name is written. */
    readonly at: PlaceInText;
    /** What was understood of what was asked. */
    readonly asked: CoverageAsked;
    /** What may be asked for, each with its title. */
    readonly programmes: readonly Named[];
    readonly phases: readonly Named[];
    readonly modes: readonly NamedMode[];
    readonly tracks: readonly Named[];
    readonly runs: readonly Named[];
    /** The participant's time, in sentences. */
    readonly time: string;
    readonly columns: readonly MapColumn[];
    readonly frameworks: readonly MapFramework[];
}

/** Something to choose, by what identifies it. */
export interface Named {
    readonly name: string;
    readonly title: string;
}

/** A way of learning, and what it has of the participant's time. */
export interface NamedMode extends Named {
    readonly name: Mode;
    readonly letters: string;
    readonly colour: string;
    readonly pattern: 'solid' | 'dots' | 'lines-up' | 'lines-down' | 'cross-hatch' | 'rings';
    /** Its hours in words, with their share where it is known: "about 48 hours, 24%". */
    readonly hours: string;
    /** Its share of all stated time, from 0 to 1; missing where no time is stated. */
    readonly share?: { readonly least: number; readonly most: number };
    /** Activities have it, and none of them states a time. */
    readonly unstated: boolean;
}

/** A phase or an activity. */
export interface MapColumn {
    readonly key: string;
    readonly title: string;
    /** When it is, in words; empty where that is not known. */
    readonly when: string;
    /** Of an activity: its way of learning, in letters, and the phase that it stands in. */
    readonly letters?: string;
    readonly mode?: string;
    readonly phase?: string;
    /** Where it is written; missing for the column of what stands in no phase. */
    readonly at?: PlaceInText;
}

export interface MapFramework {
    readonly title: string;
    readonly dimensions: readonly MapDimension[];
}

/** How well something is reached, as it is told apart without colour. */
export interface ShownStanding {
    readonly standing: Standing;
    readonly shape: string;
    readonly word: string;
}

export interface MapDimension {
    readonly name: string;
    readonly title: string;
    /** What the framework says of it. */
    readonly about?: string;
    readonly standing: ShownStanding;
    /** How many of its elements are targeted, in words: "3 of 5 elements". Empty where it has none. */
    readonly met: string;
    /** Hours in what targets it, in words; empty where nothing does, or where what is asked for leaves no telling. */
    readonly hours: string;
    /** One for each column. */
    readonly cells: readonly (MapCell | null)[];
    readonly elements: readonly MapElement[];
}

export interface MapElement {
    readonly name: string;
    readonly title: string;
    readonly standing: ShownStanding;
    readonly cells: readonly (MapCell | null)[];
}

/** What is behind a cell: what one or several activities do for a dimension or an element. The weightiest gives the cell its shape. */
export interface MapCell {
    readonly code: Code;
    readonly shape: string;
    readonly word: string;
    readonly behind: readonly BehindCell[];
}

export interface BehindCell {
    readonly title: string;
    /** What it does for it, and how: "targeted through the competency “Listening”, optional". */
    readonly how: string;
    /** Where that is written. */
    readonly at: PlaceInText;
}
