import { topOf } from '../../../language/model/amounts/amounts.ts';
import { addMonths } from '../../../language/model/schedule/calendar.ts';
import type { Burden } from '../../../language/model/time/load.ts';
import { cell, figureCell, table } from '../../document/build.ts';
import type { Cell, Figure, Table } from '../../document/document.ts';
import { type Book, linksTo } from '../book.ts';
import { columns, rowsDown } from './drawing.ts';

/** A programme of more months than this is told by the table alone. */
const MOST_COLUMNS = 60;

/** The hours of a participant month by month, drawn and as a table; nothing where no month has any. `title` says whose hours they are. */
export function loadFigure(book: Book, title: string): Figure | Table | undefined {
    const { load, words } = book;
    const { peak } = load;
    if (!peak) return undefined;
    if (load.months.length > MOST_COLUMNS) return loadTable(book);
    const said = words.handbook.load;
    const fullest = said.peak(monthName(book, peak.month), words.hours(peak.hours));
    const protectedHours = load.protected?.perMonth;
    const months = load.months.map(({ month, hours, stated }) => ({ month, hours, stated }));
    const drawn = {
        words,
        months,
        ...(protectedHours && { protected: { hours: topOf(protectedHours), words: said.protected(words.hours(protectedHours)) } }),
        ...(start(book) !== undefined && { starts: start(book) ?? '' }),
    };
    return {
        is: 'figure',
        id: 'load',
        title,
        description: [said.described(months.length, fullest), protectedHours && said.isProtected(words.hours(protectedHours)), said.spread]
            .filter(Boolean)
            .join(' '),
        drawing: columns(drawn),
        narrow: rowsDown(drawn),
        table: loadTable(book),
    };
}

function start({ calendars }: Book): string | undefined {
    return calendars.length === 1 ? calendars[0]?.starts : undefined;
}

function monthName(book: Book, month: number): string {
    const starts = start(book);
    const { words } = book;
    const number = words.handbook.load.month(month);
    return starts === undefined ? number : `${number} (${words.month(addMonths(starts, month - 1))})`;
}

function loadTable(book: Book): Table {
    const { load, words } = book;
    const said = words.handbook.load;
    const starts = start(book);
    const dated = starts !== undefined;
    const row = (name: string, date: string, burden: Burden): Cell[] => [
        cell(name),
        ...(dated ? [cell(date)] : []),
        figureCell(burden.stated ? words.hours(burden.hours) : '–'),
        cell(linksTo(book, burden.things)),
    ];
    const side = (name: string, burden: Burden) => (burden.things.length > 0 ? [row(name, '', burden)] : []);
    return table(
        said.caption,
        [cell(said.head.month), ...(dated ? [cell(said.head.date)] : []), figureCell(said.head.hours), cell(said.head.what)],
        [
            ...side(said.before, load.before),
            ...load.months.map(month => row(String(month.month), dated ? words.month(addMonths(starts, month.month - 1)) : '', month)),
            ...side(said.after, load.after),
            ...side(said.apart, load.apart),
        ],
    );
}
