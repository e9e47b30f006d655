import { bullets, section } from '../../document/build.ts';
import type { Inlines, Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { type Book, doings, linksTo } from '../book.ts';
import { timeAsked } from '../sections/time.ts';

/** How the library calls her. */
const LINE_MANAGER = 'line-manager';

/** What the programme asks of a line manager, as the plan says it and as follows from it. */
export function asked(book: Book): Section | undefined {
    const { programme, words } = book;
    const said = words.lineManager.asked;
    const { cohort } = programme;
    const time = timeAsked(book);
    const events = programme.events.filter(event => !event.optional && event.parent.is !== 'choice');
    const hosted = doings(programme).filter(item => item.hostedBy && item.parent.is !== 'event');
    const all: Inlines[] = [
        ...(cohort?.supportedBy ?? []).flatMap(({ role, text }) =>
            role.name === LINE_MANAGER && text !== undefined ? [inlineProse(capital(text))] : [],
        ),
        ...(cohort?.endorsedBy.some(({ to }) => to.name === LINE_MANAGER) ? [[said.endorse]] : []),
        ...(time === undefined ? [] : [[said.free(time)]]),
        ...(events.length > 0 ? [said.keepFree(linksTo(book, events))] : []),
        ...(hosted.length > 0 ? [said.hosted(linksTo(book, hosted))] : []),
    ];
    return section('asked', said.title, bullets(all));
}
