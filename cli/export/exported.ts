/** What programmes are in a format, and what there is to say of it. */
export interface Exported {
    readonly content: string | Uint8Array | Iterable<string>;
    readonly notes?: readonly string[];
}
