/** The fixed words of a page around what it says. */
export const PAGE = {
    contents: 'Contents',
    /** Leads past what stands before the content. */
    skip: 'Skip to the content',
    /** Opens the table behind a drawing. */
    asTable: 'The same as a table',
    /** Over the tables behind the drawings, which stand at the end of what is printed. */
    tables: 'The drawings as tables',
    /** Before the numbers of tables and of drawings. */
    table: 'Table',
    figure: 'Figure',
    /** Before the number of a page. */
    page: 'page',
};
