import type { PersonRef, Role, Sponsor } from '../../../language/model/design/design.ts';
import { blocks, bullets, fact, facts, heading, paragraph, section, text } from '../../document/build.ts';
import type { Block, Fact, Inlines, Section } from '../../document/document.ts';
import { inlineProse, prose } from '../../document/prose.ts';
import { capital, once } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, doings, linksTo } from '../book.ts';

/** Who is who: those who answer for the programme, the people a participant meets in it and what they do, the agencies behind it. */
export function people(book: Book): Section | undefined {
    const { programme, words } = book;
    const said = words.handbook.people;
    const roles = facts('plain', rolesOf(book));
    const agencies = facts('plain', behind(book));
    return section(
        'people',
        said.title,
        programme.sponsors.length > 0 && [heading(3, said.sponsors), ...programme.sponsors.flatMap(sponsor => sponsored(book, sponsor))],
        roles && [heading(3, said.roles), roles],
        agencies && [heading(3, said.agencies), agencies],
    );
}

function behind({ programme, words }: Book) {
    const said = words.handbook.people;
    const listed = (agencies: readonly { readonly to: { readonly title: string } }[]) =>
        words.intls.listed(agencies.map(({ to }) => to.title));
    return [
        fact(said.designedBy, listed(programme.designedBy)),
        fact(said.commissionedBy, listed(programme.commissionedBy)),
        fact(said.deliveredBy, listed(programme.deliveredBy)),
        fact(said.fundedBy, listed(programme.fundedBy)),
    ];
}

function sponsored(book: Book, sponsor: Sponsor): Block[] {
    const grants = grantsInWords(book, sponsor);
    return blocks(
        heading(4, sponsor.title),
        prose(sponsor.about),
        grants.length > 0 && paragraph(book.words.handbook.people.gives),
        bullets(grants),
        asides(book, sponsor),
    );
}

/** What a sponsor grants: "Protected time: 50 days", "Many routes. Each agency may …". */
export function grantsInWords({ words }: Book, { grants }: Pick<Sponsor, 'grants'>): Inlines[] {
    return grants.map(({ condition, time, text: how }) => {
        const title = words.titleOf(condition);
        const what = time ? `${title}: ${words.dose(time)}` : title;
        return text(what, how !== undefined && '. ', inlineProse(how));
    });
}

/** Each role with what it is, who holds it, and where a participant meets it, in the order in which the plan first names them. */
function rolesOf(book: Book): (Fact | undefined)[] {
    const { programme, words } = book;
    const said = words.handbook.people;
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
            once(people.filter(person => person.role === role).flatMap(person => person.text ?? [])).map(text =>
                paragraph(inlineProse(capital(text))),
            );
        const led = once(leading.filter(({ person }) => person.role === role).map(({ item }) => item));
        const met = once(company.filter(({ to }) => to === role).map(({ item }) => item)).filter(item => !led.includes(item));
        return fact(
            capital(words.titleOf(role)),
            blocks(
                prose(words.whatItIs(role)),
                says(supporters),
                says(leading.map(({ person }) => person)),
                led.length > 0 && paragraph(said.leads(linksTo(book, led)), 'quiet'),
                met.length > 0 && paragraph(said.in(linksTo(book, met)), 'quiet'),
            ),
        );
    });
}
