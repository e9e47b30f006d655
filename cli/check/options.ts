import type { BaselineOptions } from './baseline.ts';

/** How what was found can be written. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'unix'] as const;

export interface CheckOptions extends BaselineOptions {
    readonly format: (typeof FORMATS)[number];
    readonly failOn: 'error' | 'warning' | 'information' | 'hint' | 'never';
    readonly maxWarnings?: number;
    readonly fix?: true;
    readonly diff?: true;
    readonly watch?: true;
    readonly cache: boolean;
    /** How many look at plans at the same time; as many as are worth it, where nothing is said. */
    readonly threads?: number;
    readonly config?: string;
    readonly out?: string;
}
