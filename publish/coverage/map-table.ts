import { cell, mark, reference, text } from '../document/build.ts';
import type { Cell, Inlines, Table } from '../document/document.ts';
import type { Words } from '../words/words.ts';
import { cellSpoken, mapTitle } from './describe.ts';
import type { CoverageMap, MapCell, MapColumn, MapRow } from './map.ts';

/** The map as a table: a band for each dimension, its elements under it, their standing, and what each column does for them. With `links`, every cell leads to what is behind it. */
export function mapTable(map: CoverageMap, links: boolean, words: Words): Table {
    return {
        is: 'table',
        style: 'map',
        caption: mapTitle(map, words),
        head: [cell(words.coverage.map.row), cell(words.coverage.map.standing), ...map.columns.map(columnHead)],
        rowHeads: true,
        rows: map.rows.map(row => [
            rowHead(row),
            standingCell(row, words),
            ...row.cells.map((of, at) => codeCell(row, map.columns[at], of, links ? words : undefined)),
        ]),
    };
}

function columnHead({ title, when }: MapColumn): Cell {
    return { text: when === '' ? [title] : [title, { is: 'break' }, { is: 'emphasis', text: [when] }] };
}

function rowHead({ title, element }: MapRow): Cell {
    return { text: element ? [title] : [{ is: 'strong', text: [title] }] };
}

/** A standing by its shape, its word and the depth of its ground. */
export function standingCell({ standing }: Pick<MapRow, 'standing'>, { coverage }: Words): Cell {
    return { text: text(mark(standing), ` ${coverage.standings[standing]}`), standing };
}

/** With `words`, the cell leads to what is behind it. */
function codeCell(row: MapRow, column: MapColumn | undefined, of: MapCell, words: Words | undefined): Cell {
    const shown: Inlines = of.code ? text(mark(of.code), of.covers.length > 1 && ` ${of.covers.length}`) : [];
    if (!words || !column) return { text: shown };
    // Where there is nothing behind a cell, it leads to all that is behind its row.
    return { text: [reference(of.code ? of.id : row.id, shown, cellSpoken(row, column, of, words))] };
}
