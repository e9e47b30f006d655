import type { PlaceInText } from './place.ts';

export interface AcceptingParams {
    readonly textDocument: { readonly uri: string };
    readonly rule: string;
    /** Where the finding is. */
    readonly range: PlaceInText['range'];
    readonly because: string;
    /** The last day on which it counts, `YYYY-MM-DD`; null for always. */
    readonly until: string | null;
}

export interface AcceptingResult {
    readonly edits: readonly { readonly uri: string; readonly range: PlaceInText['range']; readonly newText: string }[];
}
