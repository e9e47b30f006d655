import type { PersonRef, PlanItem, Role } from '../../../language/model/design/design.ts';
import { cell, section, table, text } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { capital, once } from '../../words/lists.ts';
import { type Book, doings, linksTo } from '../book.ts';

/** Whom a reader turns to: those who lead something, by name where the plan has it; room for the name where it has not. */
export function contacts(book: Book): Section | undefined {
    const { words } = book;
    const said = words.handbook.contacts;
    const leading = doings(book.programme).flatMap(item => item.ledBy.map(person => ({ person, item })));
    const rows = peopleIn(leading).map(({ role, who, items }) => [
        cell(capital(words.titleOf(role))),
        cell(who === undefined ? said.toBeConfirmed : inlineProse(who)),
        cell(text(linksTo(book, items))),
    ]);
    if (rows.length === 0) return undefined;
    return section('contacts', said.title, table(said.caption, [said.head.role, said.head.name, said.head.for].map(cell), rows));
}

interface Contact {
    readonly role: Role;
    readonly who: string | undefined;
    readonly items: readonly PlanItem[];
}

/** Each person once, with what she leads; of a role without a name, one. */
function peopleIn(leading: readonly { readonly person: PersonRef; readonly item: PlanItem }[]): Contact[] {
    return once(leading.map(({ person }) => person.role)).flatMap(role => {
        const ofRole = leading.filter(({ person }) => person.role === role);
        return once(ofRole.map(({ person }) => person.text)).map(who => ({
            role,
            who,
            items: once(ofRole.filter(({ person }) => person.text === who).map(({ item }) => item)),
        }));
    });
}
