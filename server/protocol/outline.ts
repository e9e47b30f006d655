import type { ShownStanding } from './coverage.ts';
import type { PlaceInText } from './place.ts';

/** A programme among the others of the workspace. */
export interface ProgrammeTold {
    readonly name: string;
    readonly title: string;
    readonly at: PlaceInText;
    readonly findings: FindingCounts;
}

/** How many findings are open. */
export interface FindingCounts {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
}

export interface OutlineParams {
    readonly textDocument: { readonly uri: string };
}

/** A programme by its phases. */
export interface ProgrammeOutline extends ProgrammeTold {
    /** The participant's time in words: "about 203.5 to 270.5 hours, and 1 activity states no time". */
    readonly time: string;
    /** The same in a few letters: "about 203.5–270.5 h". Empty where no time is stated. */
    readonly shortTime: string;
    /** How its framework's dimensions stand, in their order. */
    readonly dimensions: readonly (ShownStanding & { readonly title: string; readonly hours: string })[];
    /** Phases, and what stands straight in the programme, in the order written. */
    readonly parts: readonly OutlinePart[];
}

export interface OutlinePart {
    readonly is: 'phase' | 'event' | 'choice' | 'activity';
    readonly title: string;
    /** What it is and when, in words: "Coaching, months 4 to 12". */
    readonly detail: string;
    readonly at: PlaceInText;
    /** Open findings on it and in it. */
    readonly findings: FindingCounts;
    readonly parts: readonly OutlinePart[];
}
