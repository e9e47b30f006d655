import type { PersonRef, Role, Sponsor } from '../../../language/model/design/design.ts';
import { type Html, html, type Piece } from '../../html/html.ts';
import { inlineProse, prose } from '../../html/prose.ts';
import { doseInWords } from '../../words/amounts.ts';
import { capital, listed, once } from '../../words/lists.ts';
import { whatItIs } from '../../words/titles.ts';
import { asides } from '../asides.ts';
import { type Book, doings, linkTo, type Section } from '../book.ts';
import { bullets, factsList, series } from '../facts-list.ts';

/** Who is who: those who answer for the programme, the people a participant meets in it and what they do, the agencies behind it. */
export function people(book: Book): Section | undefined {
    const { programme } = book;
    const agencies = factsList(
        [
            ['Designed by', programme.designedBy.length > 0 && listed(programme.designedBy.map(({ to }) => to.title))],
            ['Commissioned by', programme.commissionedBy.length > 0 && listed(programme.commissionedBy.map(({ to }) => to.title))],
            ['Delivered by', programme.deliveredBy.length > 0 && listed(programme.deliveredBy.map(({ to }) => to.title))],
            ['Funded by', programme.fundedBy.length > 0 && listed(programme.fundedBy.map(({ to }) => to.title))],
        ],
        'facts',
    );
    const roles = rolesOf(book);
    const parts: Piece[] = [
        programme.sponsors.length > 0 &&
            html`<h3>Who has given their word for it</h3>
                ${programme.sponsors.map(sponsored)}`,
        roles.length > 0 &&
            html`<h3>Whom you meet</h3>
                ${factsList(roles, 'facts')}`,
        agencies &&
            html`<h3>The agencies behind it</h3>
                ${agencies}`,
    ];
    return parts.some(Boolean) ? { id: 'people', title: 'Who is who', body: html`${parts}` } : undefined;
}

function sponsored(sponsor: Sponsor): Html {
    const grants = sponsor.grants.map(({ condition, time, text }) => {
        const what = time ? `${capital(condition.title)}: ${doseInWords(time)}` : capital(condition.title);
        return html`${what}${text !== undefined && html`. ${inlineProse(text)}`}`;
    });
    return html`<div class="sponsor">
        <h4>${sponsor.title}</h4>
        ${prose(sponsor.about)}${
            grants.length > 0 &&
            html`<p>What they give you:</p>
                ${bullets(grants)}`
        }${asides(sponsor)}
    </div> `;
}

/** Each role with what it is, who holds it, and where a participant meets it, in the order in which the plan first names them. */
function rolesOf(book: Book): (readonly [string, Piece])[] {
    const { programme } = book;
    const supporters = programme.cohort?.supportedBy ?? [];
    const items = doings(programme);
    const leading = items.flatMap(item => item.ledBy.map(person => ({ person, item })));
    const company = items.flatMap(item => item.with.map(({ to }) => ({ to, item })));
    const everybody = once<Role>([
        ...supporters.map(person => person.role),
        ...leading.map(({ person }) => person.role),
        ...company.flatMap(({ to }) => ('serviceUsers' in to ? to : [])),
    ]);
    return everybody.map(role => {
        const says = (people: readonly PersonRef[]) =>
            once(people.filter(person => person.role === role).flatMap(person => person.text ?? []));
        const led = once(leading.filter(({ person }) => person.role === role).map(({ item }) => item));
        const met = once(company.filter(({ to }) => to === role).map(({ item }) => item)).filter(item => !led.includes(item));
        return [
            role.title,
            [
                prose(whatItIs(role)),
                says(supporters).map(text => html`<p>${inlineProse(text)}</p>`),
                says(leading.map(({ person }) => person)).map(text => html`<p>${inlineProse(text)}</p>`),
                led.length > 0 && html`<p class="quiet">Leads ${series(led.map(item => linkTo(book, item)))}.</p>`,
                met.length > 0 && html`<p class="quiet">In ${series(met.map(item => linkTo(book, item)))}.</p>`,
            ],
        ];
    });
}
