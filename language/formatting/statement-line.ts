/** What stands before an item: line ends and then spaces; or, on the same line, spaces alone. */
export interface Gap {
    lines: number;
    spaces: number;
}

/** A statement as it will stand: its items from the first to the last that is on the same line. */
export interface StatementLine {
    /** Indices of the items of its first line. */
    readonly items: number[];
    /** Nothing follows on further lines (a body, a list carried on, a long text). */
    whole: boolean;
    /** A line of its own stands before it that belongs to no statement: an empty one, or a comment. */
    readonly apart: boolean;
}
