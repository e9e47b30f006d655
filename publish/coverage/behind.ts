import type { Cover } from '../../language/model/coverage/coverage.ts';
import type { Dimension } from '../../language/model/design/design.ts';
import { blocks, bullets, cell, heading, mark, paragraph, text } from '../document/build.ts';
import type { Block, Cell, Table } from '../document/document.ts';
import { capital } from '../words/lists.ts';
import { lineOf } from '../words/places.ts';
import type { Words } from '../words/words.ts';
import type { ToldEntry } from './entry.ts';
import { type CoverageMap, isAbsent, type MapRow } from './map.ts';
import { hoursTold } from './tables.ts';

/**
 * Everything that is behind a map, row by row and cell by cell: each activity with what it does, its hours, its way of learning, when it is, and where it is written. What nothing
 * targets or touches stands together at the end.
 */
export function behind(map: CoverageMap, entry: ToldEntry): Block[] {
    const { standings } = entry.words.coverage;
    const met = map.rows.filter(row => !isAbsent(row) || (row.element === undefined && !map.rows.every(isAbsentIn(row.dimension))));
    return [
        ...met.flatMap(row => [
            heading(row.element ? 4 : 3, text(row.title, ': ', mark(row.standing), ` ${standings[row.standing]}`), row.id),
            ...(isAbsent(row) ? [] : [behindTable(row, map, entry)]),
        ]),
        ...absentBlocks(map, entry),
    ];
}

/** Whether a row is of another dimension, or has nothing behind it. */
function isAbsentIn(dimension: Dimension): (row: MapRow) => boolean {
    return row => row.dimension !== dimension || isAbsent(row);
}

/** What nothing targets or touches: dimensions as a whole, and elements of others. */
function absentBlocks(map: CoverageMap, { words }: ToldEntry): Block[] {
    const absent = map.rows.filter(isAbsent);
    const [first] = absent;
    if (!first) return [];
    const { nothing, withElements } = words.coverage.behind;
    const items = [...new Set(map.rows.map(({ dimension }) => dimension))].flatMap(dimension => {
        const isWhole = map.rows.every(isAbsentIn(dimension));
        const elements = absent.filter(row => row.dimension === dimension && row.element).map(({ title }) => title);
        const title = words.titleOf(dimension);
        if (isWhole) return [text(elements.length > 0 ? withElements(title) : title)];
        return elements.length > 0 ? [text(title, ': ', elements.join(', '))] : [];
    });
    return blocks(
        heading(3, text(mark('absent'), ` ${capital(words.coverage.standings.absent)}`), first.id),
        paragraph(nothing),
        bullets(items),
    );
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
