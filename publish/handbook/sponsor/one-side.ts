import type { Doer } from '../../../language/model/design/plan.ts';
import { blocks, bullets, cell, heading, paragraph, section, table, text } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { asides, notesFor } from '../asides.ts';
import { type Book, doings, linkTo, titleOf } from '../book.ts';
import { whenAndDates } from '../dates.ts';
import { giverTitle, hoursAndDays } from '../facilitator/delivery.ts';
import { grantsInWords } from '../sections/people.ts';

/** As much of each as goes on one side, together with the rest. */
const MOST = { outcomes: 5, meetings: 6, asks: 6 };

/** The outcomes that a sponsor answers for, with how they are measured. */
export function outcomesInShort(book: Book): Section | undefined {
    const { words, programme } = book;
    const said = words.sponsor.outcomes;
    const ends = programme.outcomes.filter(({ sort }) => sort !== 'learning');
    const listed = ends.slice(0, MOST.outcomes).map(outcome => {
        const title = titleOf(book, outcome);
        const measures = words.intls.series(outcome.measures.map(measure => inlineProse(measure.text)));
        return measures.length > 0 ? said.measured(title, measures) : text(title);
    });
    const more = ends.length - listed.length;
    return section('outcomes', said.title, bullets(more > 0 ? [...listed, text(said.more(more))] : listed));
}

/** What sponsors have promised. */
export function givenWord(book: Book): Section | undefined {
    const { sponsors } = book.programme;
    const told = sponsors.flatMap((sponsor): Block[] =>
        blocks(sponsors.length > 1 && heading(3, sponsor.title), bullets(grantsInWords(book, sponsor)), asides(book, sponsor)),
    );
    return section('word', book.words.sponsor.word.title, told);
}

/** What sponsors take part in, and when. */
export function neededAt(book: Book): Section | undefined {
    const { words } = book;
    const said = words.sponsor.met;
    const isSponsor = (name: string) => name === 'sponsors';
    const met = doings(book.programme).filter(
        item => item.with.some(({ to }) => isSponsor(to.name)) || item.ledBy.some(({ role }) => isSponsor(role.name)),
    );
    if (met.length === 0) return undefined;
    const rows = met
        .slice(0, MOST.meetings)
        .map(item => [cell(linkTo(book, item)), cell(when(book, item)), cell(item.takes && words.dose(item.takes))]);
    return section('needed', said.title, table(said.caption, [said.head.what, said.head.when, said.head.howLong].map(cell), rows));
}

/** When something is; of what stands in an event, when that is. */
function when(book: Book, item: Doer): string {
    const { parent } = item;
    const own = whenAndDates(book, item);
    return own === '' && parent.is === 'event' ? whenAndDates(book, parent) : own;
}

/** What the programme asks of those who give it, the most first. */
export function whatItTakes(book: Book): Section | undefined {
    const { delivery, words } = book;
    const said = words.sponsor.asks;
    const known = delivery.filter(({ hours, askings }) => askings.length > 0 && hours.most !== 0);
    const listed = known
        .toSorted((a, b) => (b.hours.most ?? Infinity) - (a.hours.most ?? Infinity))
        .slice(0, MOST.asks)
        .map(asked => text(giverTitle(book, asked.of), ': ', hoursAndDays(book, asked)));
    const more = known.length - listed.length;
    return section('asks', said.title, bullets(more > 0 ? [...listed, text(said.more(more))] : listed));
}

/** Notes for sponsors alone: what is for everybody is in the handbook. */
export function notesForSponsors(book: Book): Section | undefined {
    const own = notesFor(book, book.programme.notes);
    return section(
        'notes',
        book.words.handbook.notes.title,
        ...own.map(note => paragraph(text({ is: 'strong', text: [note.title] }, '. ', inlineProse(note.text)))),
    );
}
