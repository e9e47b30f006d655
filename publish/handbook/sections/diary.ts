import { blocks, paragraph } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import type { Book } from '../book.ts';
import { datedRows, datesTable, undatedRows } from '../diary/rows.ts';
import { runTitle } from '../dates.ts';

/** A page to take out: everything that has a date or months, in the order of the days, with how long it takes. */
export function diary(book: Book): Section | undefined {
    const said = book.words.handbook.diary;
    const body = datesForTheDiary(book);
    return body.length > 0 ? { id: 'diary', title: said.title, body, onOwnPage: true } : undefined;
}

export function datesForTheDiary(book: Book): Block[] {
    const said = book.words.handbook.diary;
    const dated = book.calendars
        .map(calendar => ({ calendar, rows: datedRows(book, calendar, 'all') }))
        .filter(({ rows }) => rows.length > 0);
    const tables = dated.map(({ calendar, rows }) =>
        datesTable(book, calendar.run ? said.ofRun(runTitle(book, calendar)) : said.caption, rows, true),
    );
    if (tables.length > 0) return blocks(dated.some(({ rows }) => rows.some(row => !row.exactly)) && paragraph(said.months), tables);
    const { programme } = book;
    const undated = undatedRows(book, [...programme.phases.flatMap(phase => phase.items), ...programme.items]);
    return undated.length > 0 ? [datesTable(book, said.undated, undated, true)] : [];
}
