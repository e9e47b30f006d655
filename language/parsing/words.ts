import { distance } from 'fastest-levenshtein';

/** Whether the word that the grammar calls `name` is one of the language's own: its terminals are in capitals, its marks no letters. */
export function isWordOfTheLanguage(name: string): boolean {
    return /^[a-z][a-z-]*$/.test(name);
}

const DECLARING = new Set(
    (
        'framework dimension element kind agency people competency reading role method tool condition level sector finding ' +
        'programme outcome process learning run track strand phase event choice authorised cohort'
    ).split(' '),
);

/** Whether a statement that begins with this word may have a body. */
export function beginsDeclaration(word: string): boolean {
    return DECLARING.has(word);
}

/** How many letters of `typed` may be wrong for it to be taken for another word: a third of them, and one at the least. */
export function lettersThatMayDiffer(typed: string): number {
    return Math.max(1, Math.floor(typed.length / 3));
}

/** By how many letters two words differ, case aside; two neighbours that changed places are one. */
export function lettersBetween(one: string, other: string): number {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    const away = distance(a, b);
    return away === 2 && a.length === b.length && isSwapped(a, b) ? 1 : away;
}

function isSwapped(a: string, b: string): boolean {
    let at = 0;
    while (a[at] === b[at]) at++;
    return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The word among `known` that `typed` is nearest to, case aside, and by how many letters it differs; undefined where it is near none. Of two equally near, the first.
 * Only words that `fit` are taken.
 */
export function nearestWord(
    typed: string,
    known: Iterable<string>,
    fits: (word: string) => boolean = () => true,
): { readonly word: string; readonly away: number } | undefined {
    let found: { word: string; away: number } | undefined;
    // One letter at the least is as it was.
    const most = Math.min(lettersThatMayDiffer(typed), typed.length - 1);
    for (const word of known) {
        if (Math.abs(word.length - typed.length) > most) continue;
        const away = lettersBetween(typed, word);
        if (away <= most && (!found || away < found.away) && fits(word)) found = { word, away };
    }
    return found;
}
