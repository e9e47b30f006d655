import type { Asked, Giver, Part } from '../../../language/model/delivery/delivery.ts';
import { cell, figureCell, paragraph, section, table } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { capital, once } from '../../words/lists.ts';
import { type Book, linksTo } from '../book.ts';

/** What one running asks of those who give the programme, in hours and days, and what cannot be told yet. */
export function delivery(book: Book): Section | undefined {
    const { words } = book;
    const said = words.facilitator.delivery;
    if (book.delivery.length === 0) return undefined;
    const unknown = book.delivery.some(asked => asked.unknown.length > 0);
    const rows = book.delivery.map(asked => [
        cell(giverTitle(book, asked.of)),
        cell(does(book, asked)),
        figureCell(asked.askings.length > 0 ? words.hours(asked.hours) : '–'),
        figureCell(asked.askings.length > 0 ? words.daysOf(asked.days) : '–'),
        ...(unknown ? [cell(linksTo(book, once(asked.unknown.map(({ item }) => item))))] : []),
    ]);
    const { head } = said;
    const heads = [
        cell(head.who),
        cell(head.does),
        figureCell(head.hours),
        figureCell(head.days),
        ...(unknown ? [cell(head.unknown)] : []),
    ];
    return section('delivery', said.title, paragraph(said.about), table(said.caption, heads, rows));
}

const PARTS = { leads: 'leads', hosts: 'hosts', 'takes part': 'takesPart' } as const satisfies Record<Part, string>;

/** Each part that somebody has, with what she has it in. */
function does(book: Book, { askings, unknown }: Asked) {
    const said = book.words.facilitator.delivery;
    const all = [...askings, ...unknown];
    const parts = once(all.map(({ part }) => part));
    return parts.flatMap((part, at) => [
        ...(at > 0 ? ['; '] : []),
        ...said.does(
            at > 0 ? said[PARTS[part]] : capital(said[PARTS[part]]),
            linksTo(book, once(all.filter(one => one.part === part).map(({ item }) => item))),
        ),
    ]);
}

/** Who gives a programme, by the title. */
export function giverTitle({ words }: Book, giver: Giver): string {
    const said = words.facilitator.delivery;
    if (giver.is === 'role') return capital(words.titleOf(giver.role));
    if (giver.is === 'people') return giver.people.title;
    switch (giver.host.is) {
        case 'agency':
            return giver.host.agency.title;
        case 'sector':
            return said.sector(words.inSentence(giver.host.sector));
        case 'eachOther':
            return said.eachOther;
        case 'anotherEachTime':
            return said.anotherEachTime;
    }
}

/** "288 hours (41.1 days)". */
export function hoursAndDays({ words }: Book, { hours, days }: Asked): string {
    return `${words.hours(hours)} (${words.daysOf(days)})`;
}
