/** A part of a plan, as it will be written. */
export interface PlanPart {
    readonly sort: 'phase' | 'event' | 'choice' | 'activity' | 'programme' | 'verbatim';
    /** What stands before the brace, without a name that was made for it; the text itself of what is taken over as it is. */
    readonly word: string;
    readonly title: string;
    readonly name: string | undefined;
    readonly statements: readonly string[];
    readonly parts: readonly PlanPart[];
    /** The row of the sheet that it is; undefined where no row is it alone. */
    readonly row?: number;
}

/** A part to which statements and parts are still added. */
export interface GrowingPart extends PlanPart {
    name: string | undefined;
    readonly statements: string[];
    readonly parts: GrowingPart[];
}

/** A part that holds nothing yet. */
export function emptyPart(sort: PlanPart['sort'], word: string, title: string, name?: string, row?: number): GrowingPart {
    return { sort, word, title, name, statements: [], parts: [], ...(row !== undefined && { row }) };
}
