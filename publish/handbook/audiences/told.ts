import type { Block, Section } from '../../document/document.ts';

/** What a handbook tells its readers: how it opens, and its parts; those that have nothing to say are left out. */
export interface Told {
    readonly opening: readonly Block[];
    readonly sections: readonly (Section | undefined)[];
}
