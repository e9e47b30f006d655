import type { Reading } from '../../../language/model/design/design.ts';
import { emphasis, paragraph, section, text } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { link, prose } from '../../document/prose.ts';
import { once } from '../../words/lists.ts';
import { type Book, doings, linksTo } from '../book.ts';

/** What to read: all that the activities draw on, by author, as references: author, year, title, and where to find it. */
export function reading(book: Book): Section | undefined {
    const { words } = book;
    const { compare } = words.intls;
    const drawnOn = once(doings(book.programme).flatMap(item => item.drawsOn.map(({ to }) => to)));
    const sorted = drawnOn.toSorted(
        (a, b) => compare(a.by ?? a.title, b.by ?? b.title) || (a.year ?? 0) - (b.year ?? 0) || compare(a.title, b.title),
    );
    return section('reading', words.handbook.reading.title, ...sorted.map(one => told(book, one)));
}

function told(book: Book, one: Reading): Block[] {
    const used = doings(book.programme).filter(item => item.drawsOn.some(({ to }) => to === one));
    const who = [one.by, one.year !== undefined && `(${one.year})`].filter(Boolean).join(' ');
    const reference = text(who && `${who}. `, emphasis(one.title), '. ', one.link !== undefined && link(one.link, one.link));
    return [
        { is: 'paragraph', text: reference, id: readingAddress(one) },
        ...(one.from === 'library' ? [] : prose(one.about)),
        paragraph(book.words.handbook.reading.for(linksTo(book, used)), 'quiet'),
    ];
}

/** Where the handbook's reading list has a text. */
export function readingAddress(one: Reading): string {
    return `reading-${one.name}`;
}
