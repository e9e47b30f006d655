import type { Finding } from '../../language/findings/finding.ts';
import type { Compared } from '../comparison/compared.ts';
import type { CoverageEntry } from '../coverage/entry.ts';

/** What a review is written from. */
export interface ReviewEntry extends CoverageEntry {
    /** Those on the programme, in the order of the text. */
    readonly findings: readonly Finding[];
    /** When it was last changed, as its source says. */
    readonly dated?: Dated | undefined;
    /** What changed since an earlier version; the programme is new where it holds none. */
    readonly since?: { readonly label: string; readonly date?: string; readonly compared: Compared } | undefined;
}

export interface Dated {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    readonly author?: string;
    /** It was changed since, and that is not committed. */
    readonly isChangedSince?: boolean;
}
