import type { Cover } from '../../language/model/coverage/coverage.ts';
import { placementInWords } from '../../language/model/amounts/wording.ts';
import { cell, heading, mark, paragraph, text } from '../document/build.ts';
import type { Block, Cell, Table } from '../document/document.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import { capital } from '../words/lists.ts';
import { lineOf } from '../words/places.ts';
import type { CoverageEntry } from './entry.ts';
import type { CoverageMap, MapRow } from './map.ts';
import { hoursTold } from './tables.ts';

/** Everything that is behind a map, row by row and cell by cell: each activity with what it does, its hours, its way of learning, when it is, and where it is written. */
export function behind(map: CoverageMap, entry: CoverageEntry): Block[] {
    return map.rows.flatMap(row => [
        heading(row.element ? 4 : 3, text(row.title, ': ', mark(row.standing), ` ${STANDING_LOOKS[row.standing].word}`), row.id),
        ...whatIsBehind(row, map, entry),
    ]);
}

function whatIsBehind(row: MapRow, map: CoverageMap, entry: CoverageEntry): Block[] {
    const isAny = row.cells.some(each => each.covers.length > 0);
    return isAny ? [behindTable(row, map, entry)] : [paragraph('Nothing in this programme targets or touches it.', 'quiet')];
}

function behindTable(row: MapRow, map: CoverageMap, entry: CoverageEntry): Table {
    const ids: Record<number, string> = {};
    const rows: Cell[][] = [];
    for (const [at, { covers, id }] of row.cells.entries()) {
        if (covers.length > 0) ids[rows.length] = id;
        for (const cover of covers) rows.push(coverRow(cover, map, map.columns[at]?.title ?? '', entry));
    }
    return {
        is: 'table',
        caption: `What is behind ${row.title}`,
        head: ['Activity', 'Does', 'Hours', 'Way of learning', map.axis === 'phases' ? 'Phase' : 'When', 'Written at'].map(cell),
        rowHeads: true,
        rows,
        ids,
    };
}

function coverRow(cover: Cover, map: CoverageMap, column: string, { figures: { time, schedule }, file }: CoverageEntry): Cell[] {
    const { item } = cover;
    const hours = time.of(item);
    return [
        cell(item.title || (item.name ?? '')),
        { text: text(mark(cover.code), ` ${howItCovers(cover)}`) },
        cell(hoursTold({ ...hours, activities: 1 })),
        cell(item.is === 'activity' && item.mode ? MODE_LOOKS[item.mode].title : ''),
        cell(map.axis === 'phases' ? column : capital(placementInWords(schedule.of(item)))),
        cell(`${file}:${lineOf(item.origin)}`),
    ];
}

/** What it does, with how it comes to do it: `targeted, as a whole, through Collaborating, optional`. */
export function howItCovers({ code, whole, through, optional }: Cover): string {
    return [CODE_LOOKS[code].word, whole && 'as a whole', through && `through ${through.title}`, optional && 'optional']
        .filter(Boolean)
        .join(', ');
}
