/**
 * Rules of the catalogue that nothing checks yet. Their names are known: a design may accept them, and settings may speak of them, without either being called
 * mistaken; nothing is ever found in their name, so an acceptance of one is not called stale.
 */
export const UNCHECKED_RULES: readonly string[] = [
    'competency-only-activity',
    'competency-heavy',
    'competency-assessment',
    'competency-unmapped',
    'dimension-by-theory-only',
    'being-taught',
    'doing-without-coaching',
    'relating-alone',
    'perceiving-without-other-voices',
    'lopsided-coverage',
    'element-untouched',
    'dimension-unevidenced',
    'thin-experience',
    'placement-without-focus',
    'placement-at-home',
    'experience-without-reflection',
    'theory-alone',
    'no-theory',
    'no-live-issue',
    'coach-background-unsaid',
    'no-practical-tools',
    'one-mode-only',
    'hero-language',
    'command-language',
];

/** The figures of ours that decide in rules that nothing checks yet, and the share of activities that may state no time before shares are not judged. */
export const OTHER_THRESHOLDS: Readonly<Record<string, { default: number; least: number; most: number; of: string }>> = {
    'competency-heavy': {
        default: 0.5,
        least: 0,
        most: 1,
        of: 'the share of participant time in activities that train competencies and target nothing, from 0 to 1',
    },
    'thin-experience': { default: 0.4, least: 0, most: 1, of: 'the share of participant time that is experience, from 0 to 1' },
    'lopsided-coverage': { default: 0.6, least: 0, most: 1, of: 'the share of target time in one dimension, from 0 to 1' },
    'unstated-share': {
        default: 0.25,
        least: 0,
        most: 1,
        of: 'the share of activities that may state no time before rules about shares keep silent, from 0 to 1',
    },
};
