/**
 * By rule, small programmes just inside and just outside of what it questions, each under what it is there to show. The words that the rule's findings are on stand
 * between « and »; where there are none, the rule is to keep silent. Each result is judged by what the rule says of itself, and not by its check.
 */
export type Boundaries = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A programme of a table, without the marks, and the words between them. Where words bring several findings, they stand between as many marks. */
export function marked(drawn: string): { text: string; on: string[] } {
    const on = [...drawn.matchAll(/(«+)([^«»]*)»+/g)].flatMap(([, marks = '', words = '']) => [...marks].map(() => words));
    return { text: drawn.replace(/[«»]/g, ''), on };
}
