import type { Check } from '../checks/check.ts';
import type { Severity } from '../findings/finding.ts';

/** How bad a workspace holds a rule's findings to be; `off` where it wants none of them. */
export type SeveritySetting = Severity | 'off';
export const SEVERITY_SETTINGS: readonly SeveritySetting[] = ['off', 'hint', 'information', 'warning', 'error'];

/** How long a day and a week are, for turning amounts of time into hours. */
export interface Hours {
    /** Hours in a day. */
    readonly day: number;
    /** Days in a week. */
    readonly daysAWeek: number;
}

/** What the handbook looks like and in which language it is. */
export interface HandbookSettings {
    readonly organisation?: string;
    /** A picture, as a path from the settings file. */
    readonly logo?: string;
    /** The main colour and the accent, as `#rrggbb`. */
    readonly colours?: readonly [main: string, accent: string];
    /** A language tag (BCP 47): `en-GB`. */
    readonly language?: string;
}

/** What a workspace has settled in its `balcony.config.json`, with the defaults for the rest. */
export interface Settings {
    /** Severities by the name of the rule; a rule that is not among them has its own. */
    readonly rules: Readonly<Record<string, SeveritySetting>>;
    /** The figures of ours that decide, by rule, where the workspace has settled on another. */
    readonly thresholds: Readonly<Record<string, number>>;
    readonly hours: Hours;
    readonly handbook: HandbookSettings;
    /** Files that are left out, as globs from the settings file. */
    readonly ignore: readonly string[];
    /** A file with findings that are known, as a path from the settings file. */
    readonly baseline: string | null;
    /** How the columns of spreadsheets were understood, by the name it was saved under. */
    readonly import: Readonly<Record<string, unknown>>;
    /** Rules of the workspace's own. */
    readonly checks: readonly Check[];
}

/** The settings of a workspace that has settled nothing. */
export const DEFAULT_SETTINGS: Settings = {
    rules: {},
    thresholds: {},
    hours: { day: 7, daysAWeek: 5 },
    handbook: {},
    ignore: [],
    baseline: null,
    import: {},
    checks: [],
};
