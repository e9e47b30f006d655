import type { Audience } from '../../publish/handbook/audience.ts';
import type { HandbookFormat } from './formats.ts';

export interface HandbookOptions {
    readonly out: string;
    readonly format: readonly HandbookFormat[];
    readonly for: Audience;
    readonly run?: string;
    readonly reference?: string;
    readonly force?: true;
    readonly config?: string;
}
