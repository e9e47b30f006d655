import type { Cover } from '../../language/model/coverage/coverage.ts';
import { cell, heading, mark, paragraph, text } from '../document/build.ts';
import type { Block, Cell, Table } from '../document/document.ts';
import { capital } from '../words/lists.ts';
import { lineOf } from '../words/places.ts';
import type { Words } from '../words/words.ts';
import type { ToldEntry } from './entry.ts';
import type { CoverageMap, MapRow } from './map.ts';
import { hoursTold } from './tables.ts';

/** Everything that is behind a map, row by row and cell by cell: each activity with what it does, its hours, its way of learning, when it is, and where it is written. */
export function behind(map: CoverageMap, entry: ToldEntry): Block[] {
    return map.rows.flatMap(row => [
        heading(row.element ? 4 : 3, text(row.title, ': ', mark(row.standing), ` ${entry.words.coverage.standings[row.standing]}`), row.id),
        ...whatIsBehind(row, map, entry),
    ]);
}

function whatIsBehind(row: MapRow, map: CoverageMap, entry: ToldEntry): Block[] {
    const isAny = row.cells.some(each => each.covers.length > 0);
    return isAny ? [behindTable(row, map, entry)] : [paragraph(entry.words.coverage.behind.nothing, 'quiet')];
}

function behindTable(row: MapRow, map: CoverageMap, entry: ToldEntry): Table {
    const { caption, head } = entry.words.coverage.behind;
    const ids: Record<number, string> = {};
    const rows: Cell[][] = [];
    for (const [at, { covers, id }] of row.cells.entries()) {
        if (covers.length > 0) ids[rows.length] = id;
        for (const cover of covers) rows.push(coverRow(cover, map, map.columns[at]?.title ?? '', entry));
    }
    return {
        is: 'table',
        caption: caption(row.title),
        head: [head.activity, head.does, head.hours, head.way, map.axis === 'phases' ? head.phase : head.when, head.written].map(cell),
        rowHeads: true,
        rows,
        ids,
    };
}

function coverRow(cover: Cover, map: CoverageMap, column: string, { figures: { time, schedule }, file, words }: ToldEntry): Cell[] {
    const { item } = cover;
    const hours = time.of(item);
    return [
        cell(item.title || (item.name ?? '')),
        { text: text(mark(cover.code), ` ${howItCovers(cover, words)}`) },
        cell(hoursTold({ ...hours, activities: 1 }, words)),
        cell(item.is === 'activity' && item.mode ? words.modes[item.mode] : ''),
        cell(map.axis === 'phases' ? column : capital(words.placement(schedule.of(item)))),
        cell(`${file}:${lineOf(item.origin)}`),
    ];
}

/** What it does, with how it comes to do it: `targeted, as a whole, through Collaborating, optional`. */
export function howItCovers({ code, whole, through, optional }: Cover, { coverage }: Words): string {
    const { behind } = coverage;
    return [coverage.codes[code], whole && behind.whole, through && behind.through(through.title), optional && behind.optional]
        .filter(Boolean)
        .join(', ');
}
