/**
 * Rules of the catalogue that nothing checks yet. Their names are known: a design may accept them, and settings may speak of them, without either being called
 * mistaken; nothing is ever found in their name, so an acceptance of one is not called stale.
 */
export const UNCHECKED_RULES: readonly string[] = [];

/** The figures of ours that decide in rules that nothing checks yet, and the share of activities that may state no time before shares are not judged. */
export const OTHER_THRESHOLDS: Readonly<Record<string, { default: number; least: number; most: number; of: string }>> = {
    'unstated-share': {
        default: 0.25,
        least: 0,
        most: 1,
        of: 'the share of activities that may state no time before rules about shares keep silent, from 0 to 1',
    },
};
