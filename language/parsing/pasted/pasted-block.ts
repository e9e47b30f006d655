import type { PastedSort } from './pasted-line.ts';

/** Lines that were pasted together, and are told together. */
export interface PastedBlock {
    readonly sort: PastedSort;
    /** From the first letter of the first line to the last of the last. */
    readonly from: number;
    readonly to: number;
    readonly lines: readonly string[];
    /** What stands above a list, without its colon. */
    readonly label?: string;
    /** The body that it stands in: the rule of the grammar that reads it, and the sorts of statement that it has. */
    readonly body: { readonly rule: string; readonly has: ReadonlySet<string> };
}
