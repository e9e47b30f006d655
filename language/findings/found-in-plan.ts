import type { Counts, Finding } from './finding.ts';

/** What was found in one plan. */
export interface FoundInPlan {
    /** In the order of the text. They come without fixes, which would keep the plan's tree. */
    readonly findings: readonly Finding[];
    readonly counts: Counts;
    /** How many programmes it holds. */
    readonly programmes: number;
    /** What stands for all that they depend on: found under the same again, they are the same. Empty where nothing is remembered. */
    readonly mark: string;
}
