/** What the portfolio shows: all programmes of the workspace side by side. */

import type { NamedMode, ShownStanding } from './coverage.ts';
import type { ShownDocument } from './document.ts';
import type { PlaceInText } from './place.ts';

export interface PortfolioShown {
    /** What the programmes come to together, in a sentence or two. */
    readonly sentences: string;
    readonly dimensions: readonly PortfolioDimension[];
    readonly modes: readonly Pick<NamedMode, 'name' | 'title' | 'colour' | 'pattern'>[];
    /** In the order of the addresses of their files. */
    readonly programmes: readonly PortfolioProgramme[];
    /** Elements, time and people, and what the programmes have in common, as tables. */
    readonly more: ShownDocument;
}

export interface PortfolioDimension {
    readonly title: string;
    /** How well the programmes reach it, in words: "grounded in 3, named in 1". */
    readonly together: string;
}

export interface PortfolioProgramme {
    readonly name: string;
    readonly title: string;
    /** The path of its file. */
    readonly file: string;
    readonly at: PlaceInText;
    /** The participant's time, in words. */
    readonly time: string;
    /** The same as a figure to sort by, in hours at least; missing where no time is stated. */
    readonly hours?: number;
    /** One for each dimension; null where it does not use the framework. */
    readonly standings: readonly (ShownStanding | null)[];
}
