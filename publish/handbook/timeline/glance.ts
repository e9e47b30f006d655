import type { PlanItem } from '../../../language/model/design/design.ts';
import { cell, table } from '../../document/build.ts';
import type { Figure, Table } from '../../document/document.ts';
import { capital } from '../../words/lists.ts';
import { type Book, linkTo } from '../book.ts';
import { whenAndDates } from '../dates.ts';
import { drawing } from './drawing.ts';
import { NARROW, type Scale, WIDE } from './layout.ts';
import { inPieces, PAGE } from './pieces.ts';
import { type Row, rowsOf } from './rows.ts';

/** The programme at a glance: one time-line, what it says in words, and the table behind it. Nothing where nothing has its place in time. */
export function glance(book: Book, wanted: (row: Row) => boolean = () => true): Figure | undefined {
    const { words } = book;
    const rows = rowsOf(book).filter(wanted);
    // Months with nothing in them tell nobody anything.
    if (rows.every(({ side }) => side === 'unknown')) return undefined;
    const scale = scaleOf(book);
    const whole = drawing(words, rows, scale, WIDE);
    const pieces = whole.height > PAGE ? inPieces(rows, some => drawing(words, some, scale, WIDE).height) : [];
    return {
        is: 'figure',
        id: 'glance',
        title: words.handbook.glance.title,
        description: sentence(book),
        drawing: whole,
        narrow: drawing(words, rows, scale, NARROW),
        ...(pieces.length > 1 && { pieces: pieces.map(some => drawing(words, some, scale, WIDE)) }),
        table: glanceTable(book),
    };
}

function scaleOf({ figures, calendars }: Book): Scale {
    const ends = [...figures.schedule.placements.values()].flatMap(placement =>
        placement.placed && placement.side === 'during' && placement.end !== null ? [placement.end] : [],
    );
    const length = figures.schedule.length;
    const months = Math.max(1, Math.ceil(Math.max(length?.most ?? length?.least ?? 0, ...ends) - 1e-6));
    const starts = calendars.length === 1 ? calendars[0]?.starts : undefined;
    return { months, ...(starts !== undefined && { starts }) };
}

/** What the time-line shows, in words. */
function sentence({ programme, words }: Book): string {
    const counts = [
        programme.phases.length > 0 && words.count(programme.phases.length, 'phases'),
        programme.events.length > 0 && words.count(programme.events.length, 'events'),
        words.count(programme.activities.length, 'activities'),
    ];
    return capital(words.handbook.glance.inOrder(words.intls.listed(counts.filter(count => count !== false))));
}

function glanceTable(book: Book): Table {
    const { programme, words } = book;
    const { title, head } = words.handbook.glance;
    const items = [
        ...programme.phases.flatMap(phase => phase.items.map(item => ({ phase, item }))),
        ...programme.items.map(item => ({ phase: undefined, item })),
    ];
    const phased = programme.phases.length > 0;
    const rows = items.map(({ phase, item }) => [
        cell(linkTo(book, item)),
        ...(phased ? [cell(phase && linkTo(book, phase))] : []),
        cell(whenAndDates(book, item)),
        cell(item.takes && words.dose(item.takes)),
        cell(wayOf(book, item)),
    ]);
    return table(title, [head.what, ...(phased ? [head.phase] : []), head.when, head.howLong, head.way].map(cell), rows);
}

function wayOf({ words }: Book, item: PlanItem): string {
    if (item.is === 'activity') return item.mode ? words.modes[item.mode] : '';
    return item.is === 'event' ? words.plan.event : words.plan.choice;
}
