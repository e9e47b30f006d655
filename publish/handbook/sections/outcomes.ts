import type { Outcome } from '../../../language/model/design/design.ts';
import { type Html, html, type Piece } from '../../html/html.ts';
import { inlineProse, prose } from '../../html/prose.ts';
import { spanInWords } from '../../words/amounts.ts';
import { capital, listed } from '../../words/lists.ts';
import { inSentence } from '../../words/titles.ts';
import { asides } from '../asides.ts';
import type { Book, Section } from '../book.ts';
import { titleOf } from '../book.ts';
import { factsList } from '../facts-list.ts';
import { targetsInWords } from '../targets.ts';

/** What the programme is to bring about, for whom, and how that will be seen. */
export function outcomes(book: Book): Section | undefined {
    const all = book.programme.outcomes;
    if (all.length === 0) return undefined;
    const ends = all.filter(outcome => outcome.sort === 'end' && !outcome.aim);
    const groups: readonly (readonly [string, readonly Outcome[]])[] = [
        ['For the people we serve', ends],
        ['For those who take part', all.filter(outcome => outcome.sort === 'learning' || outcome.aim === 'participants')],
        ['For the agencies', all.filter(outcome => outcome.aim === 'agencies')],
        ['For the system', all.filter(outcome => outcome.aim === 'system')],
        ['On the way there', all.filter(outcome => outcome.sort === 'process' && !outcome.aim)],
    ];
    return {
        id: 'outcomes',
        title: 'What it is for',
        body: html`${groups
            .filter(([, members]) => members.length > 0)
            .map(
                ([title, members]) =>
                    html`<h3>${title}</h3>
                        ${members.map(outcome => told(book, outcome))}`,
            )}`,
    };
}

function told(book: Book, outcome: Outcome): Html {
    const facts = factsList(
        [
            ['For', outcome.forPeople.length > 0 && listed(outcome.forPeople.map(people => people.to.title))],
            ['Leads to', outcome.leadsTo.length > 0 && listed(outcome.leadsTo.map(other => titleOf(other.to)))],
            ['Helps with', outcome.targets.length > 0 && targetsInWords(book.programme, outcome.targets)],
            ['How we will know', sayings(outcome)],
            ['We look again', outcome.reviews.length > 0 && `After ${listed(outcome.reviews.map(spanInWords))}`],
            ['Assessed by', assessments(outcome)],
        ],
        'facts',
    );
    return html`<div class="outcome">
        <h4>${titleOf(outcome)}</h4>
        ${prose(outcome.about)}${facts}${asides(outcome)}
    </div> `;
}

function sayings(outcome: Outcome): Piece {
    return outcome.measures.length > 0 && outcome.measures.map(measure => html`<div>${inlineProse(capital(measure.text))}</div>`);
}

function assessments(outcome: Outcome): Piece {
    return outcome.assessedBy.map(
        ({ method, text }) => html`<div>${capital(inSentence(method))}${text ? html`: ${inlineProse(text)}` : ''}</div>`,
    );
}
