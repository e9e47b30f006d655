export const FORMATS = ['text', 'json', 'html', 'markdown'] as const;

export interface DiffOptions {
    readonly format: (typeof FORMATS)[number];
    readonly config?: string;
    readonly out?: string;
}
