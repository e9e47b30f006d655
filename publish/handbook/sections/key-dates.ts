import type { RunCalendar } from '../../../language/model/schedule/dates.ts';
import { blocks, heading, paragraph, section } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { prose } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, titleOf } from '../book.ts';
import { datedRows, datesTable, undatedRows } from '../diary/rows.ts';
import { runTitle } from '../dates.ts';

/** The days to keep free: by run where there are runs, else the months in which people come together. */
export function keyDates(book: Book): Section | undefined {
    const said = book.words.handbook.dates;
    return section('dates', said.title, datesByRun(book));
}

/** The key dates of each run, one after the other. */
export function datesByRun(book: Book): Block[] {
    const { words } = book;
    const dated = book.calendars
        .map(calendar => ({ calendar, rows: datedRows(book, calendar, 'key') }))
        .filter(({ calendar, rows }) => rows.length > 0 || calendar.run);
    if (dated.length > 0) return dated.flatMap(({ calendar, rows }) => ofRun(book, calendar, rows));
    const undated = undatedRows(book, book.programme.events);
    return undated.length > 0 ? [datesTable(book, words.handbook.dates.undated, undated)] : [];
}

function ofRun(book: Book, calendar: RunCalendar, rows: ReturnType<typeof datedRows>): Block[] {
    const { words } = book;
    const said = words.handbook.dates;
    const { run } = calendar;
    return blocks(
        run && heading(3, titleOf(book, run)),
        prose(run?.about),
        run?.people && paragraph(said.takePart(capital(words.counted(run.people, 'people')))),
        rows.length > 0
            ? datesTable(book, run ? said.ofRun(runTitle(book, calendar)) : said.caption, rows)
            : paragraph(said.toBeConfirmed, 'open'),
        run && asides(book, run),
    );
}
