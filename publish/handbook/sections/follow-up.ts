import { bullets, paragraph, section } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { type Book, titleOf } from '../book.ts';

/** How long the programme is followed up, and when its outcomes are looked at again. */
export function followUp(book: Book): Section | undefined {
    const { programme, words } = book;
    const said = words.handbook.followUp;
    const { followedUp } = programme;
    const reviewed = programme.outcomes.filter(outcome => outcome.reviews.length > 0);
    return section(
        'follow-up',
        said.title,
        followedUp && paragraph(said.followed(words.span(followedUp.span), followedUp.from)),
        reviewed.length > 0 && paragraph(said.again),
        bullets(reviewed.map(outcome => said.review(titleOf(book, outcome), words.intls.listed(outcome.reviews.map(words.after))))),
    );
}
