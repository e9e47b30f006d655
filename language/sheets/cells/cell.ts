/** What a cell comes to: a statement without its first words, and what is to be said of it. */
export interface Read {
    /** What is written behind the statement's words; undefined where nothing of the cell was understood. */
    readonly value?: string;
    /** How it was taken, where that is not plain from the cell. */
    readonly takenAs?: string;
    /** What of it was not understood, and why. */
    readonly left?: { readonly what: string; readonly why: string };
}

/** A text between the language's quotation marks. */
export function quoted(text: string): string {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
