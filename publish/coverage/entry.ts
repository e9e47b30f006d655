import type { HoursSettings } from '../../language/model/amounts/amounts.ts';
import type { Programme } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import type { Words } from '../words/words.ts';

/** A programme as what is published for reviewers tells of it. */
export interface CoverageEntry {
    readonly programme: Programme;
    readonly figures: Figures;
    /** Where it is written. */
    readonly file: string;
    /** How long a day and a week are. */
    readonly hours: HoursSettings;
}

/** The same with the language in which it is told. */
export interface ToldEntry extends CoverageEntry {
    readonly words: Words;
}
