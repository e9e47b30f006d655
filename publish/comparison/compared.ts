import type { FindingEffects } from '../../language/model/comparison/compare-findings.ts';
import type { Comparison } from '../../language/model/comparison/comparison.ts';
import type { Programme } from '../../language/model/design/design.ts';
import type { ComparedText } from './texts.ts';

/** Two versions of what somebody compares: files, folders, revisions. */
export interface Compared {
    /** How the two are called. */
    readonly before: string;
    readonly after: string;
    /** The programmes that are in both, in the order of the later. */
    readonly programmes: readonly ComparedProgramme[];
    readonly added: readonly Written[];
    readonly removed: readonly Written[];
    /** The files that differ, in the order of their names. */
    readonly texts: readonly ComparedText[];
}

/** A programme that is in one version only. */
export interface Written {
    readonly programme: Programme;
    readonly file: string;
}

export interface ComparedProgramme {
    readonly comparison: Comparison;
    readonly findings: FindingEffects;
    /** How its files are called. */
    readonly before: string;
    readonly after: string;
}

/** Whether the two versions are the same to the letter. */
export function areSame({ programmes, added, removed, texts }: Compared): boolean {
    return added.length + removed.length + texts.length === 0 && programmes.every(({ comparison }) => comparison.isEmpty);
}
