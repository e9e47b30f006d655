import { html } from '../../html/html.ts';
import { spanInWords } from '../../words/amounts.ts';
import { listed } from '../../words/lists.ts';
import { type Book, type Section, titleOf } from '../book.ts';
import { bullets } from '../facts-list.ts';

/** How long the programme is followed up, and when its outcomes are looked at again. */
export function followUp({ programme }: Book): Section | undefined {
    const { followedUp } = programme;
    const reviewed = programme.outcomes.filter(outcome => outcome.reviews.length > 0);
    if (!followedUp && reviewed.length === 0) return undefined;
    const from = followedUp?.from && { start: ' from the start', end: ' after the end' }[followedUp.from];
    const reviews = reviewed.map(outcome => html`${titleOf(outcome)}: after ${listed(outcome.reviews.map(spanInWords))}`);
    return {
        id: 'follow-up',
        title: 'After the programme',
        body: html`${followedUp && html`<p>What becomes of the programme’s outcomes is followed for ${spanInWords(followedUp.span)}${from ?? ''}.</p>`}${
            reviews.length > 0 &&
            html`<p>We look again at:</p>
                ${bullets(reviews)}`
        }`,
    };
}
