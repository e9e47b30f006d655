import type { ReviewFormat } from './formats.ts';

export interface ReviewOptions {
    readonly format: ReviewFormat;
    readonly since?: string;
    readonly out?: string;
    readonly force?: true;
    readonly config?: string;
}
