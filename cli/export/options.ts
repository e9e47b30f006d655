export const FORMATS = ['json', 'csv', 'xlsx', 'ics', 'jsonld', 'case', 'moodle'] as const;

export type ExportFormat = (typeof FORMATS)[number];

export interface ExportOptions {
    readonly format: ExportFormat;
    readonly run?: string;
    readonly timeZone?: string;
    readonly framework?: string;
    readonly config?: string;
    readonly out?: string;
}
