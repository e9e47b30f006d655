export const FORMATS = ['text', 'json', 'csv', 'html', 'svg', 'markdown'] as const;

export type CoverageFormat = (typeof FORMATS)[number];

export interface CoverageOptions {
    readonly format: CoverageFormat;
    readonly by?: 'phases' | 'activities' | 'programmes';
    readonly config?: string;
    readonly out?: string;
}
