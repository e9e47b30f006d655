/** The fixed words of a page around what it says. */
export interface PageWords {
    readonly contents: string;
    /** Leads past what stands before the content. */
    readonly skip: string;
    /** Opens the table behind a drawing. */
    readonly asTable: string;
    /** Over the tables behind the drawings, which stand at the end of what is printed. */
    readonly tables: string;
}

const ENGLISH: PageWords = {
    contents: 'Contents',
    skip: 'Skip to the content',
    asTable: 'The same as a table',
    tables: 'The drawings as tables',
};

/** The words of a page in a language (BCP 47). */
export function pageWords(_language: string): PageWords {
    return ENGLISH;
}
