import type { PlanItem } from '../../../language/model/design/design.ts';
import type { RunCalendar } from '../../../language/model/schedule/dates.ts';
import { cell, table } from '../../document/build.ts';
import type { Inlines, Table } from '../../document/document.ts';
import { capital } from '../../words/lists.ts';
import { type Book, linkTo } from '../book.ts';
import { daysOf, whenOf } from '../dates.ts';

/** What is on a day, or within some months. */
export interface DateRow {
    readonly when: string;
    readonly what: Inlines;
    readonly howLong: string;
    readonly where: string;
    /** It is on this very day; else somewhere in these months. */
    readonly exactly: boolean;
}

/**
 * The days of one run in order: its start, what is held on a day, events and phases by the months they are in, and its end. `key` leaves out activities that are only
 * somewhere in their months; `all` has everything that has a date, but the phases.
 */
export function datedRows(book: Book, calendar: RunCalendar, which: 'key' | 'all'): DateRow[] {
    const { programme, words } = book;
    const said = words.handbook.dates;
    const told: { readonly day: string; readonly row: DateRow }[] = [];
    const bare = { howLong: '', where: '', exactly: true };
    if (calendar.starts) {
        const row = { ...bare, when: words.day(calendar.starts), what: [said.starts], where: programme.place?.text ?? '' };
        told.push({ day: calendar.starts, row });
    }
    for (const thing of which === 'key' ? [...programme.phases, ...programme.everything] : programme.everything) {
        const dates = calendar.dates.get(thing);
        if (!dates || book.figures.schedule.of(thing).placed === false) continue;
        const isKey = dates.exactly || thing.is === 'phase' || (thing.is === 'event' && thing.when !== undefined);
        // What stands in an event or a choice is when that is.
        const isOfItself = dates.exactly || thing.is === 'phase' || thing.parent.is === 'phase' || thing.parent.is === 'programme';
        if (which === 'key' ? !isKey : !isOfItself) continue;
        told.push({
            day: dates.from,
            row: {
                when: daysOf(words, dates),
                what: [linkTo(book, thing)],
                howLong: thing.takes ? capital(words.dose(thing.takes)) : '',
                where: dates.at ?? (thing.is === 'phase' ? '' : placeOf(book, thing)),
                exactly: dates.exactly,
            },
        });
    }
    if (calendar.ends) told.push({ day: calendar.ends, row: { ...bare, when: words.day(calendar.ends), what: [said.ends] } });
    // Things of one day stay in the order of the plan.
    return told.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row);
}

/** The same by the months of the programme, for a plan without dates. */
export function undatedRows(book: Book, items: readonly PlanItem[]): DateRow[] {
    return items.flatMap(item => {
        const when = whenOf(book, item);
        const howLong = item.takes ? capital(book.words.dose(item.takes)) : '';
        return when === undefined ? [] : [{ when, what: [linkTo(book, item)], howLong, where: placeOf(book, item), exactly: false }];
    });
}

function placeOf({ words }: Book, item: PlanItem): string {
    return item.where ? capital(words.where(item.where)) : '';
}

/** Dates as a table: when, what, where it is said of any, and how long where that is asked for. */
export function datesTable({ words }: Book, caption: string, rows: readonly DateRow[], withLength = false): Table {
    const { head } = words.handbook.dates;
    const places = rows.some(row => row.where !== '');
    return table(
        caption,
        [head.when, head.what, ...(withLength ? [head.howLong] : []), ...(places ? [head.where] : [])].map(cell),
        rows.map(row => [cell(row.when), cell(row.what), ...(withLength ? [cell(row.howLong)] : []), ...(places ? [cell(row.where)] : [])]),
    );
}
