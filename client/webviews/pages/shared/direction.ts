/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** A title within a sentence, kept together though it is written the other way (Unicode Standard Annex #9, isolates). */
export function apart(title: string): string {
    return RIGHT_TO_LEFT.test(title) ? `\u2068${title}\u2069` : title;
}
