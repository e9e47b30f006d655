import { cell, mark, reference, text } from '../document/build.ts';
import type { Cell, Inlines, Table } from '../document/document.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import { cellSpoken, mapTitle } from './describe.ts';
import type { CoverageMap, MapCell, MapColumn, MapRow } from './map.ts';

/** The map as a table: a band for each dimension, its elements under it, their standing, and what each column does for them. With `links`, every cell leads to what is behind it. */
export function mapTable(map: CoverageMap, links: boolean): Table {
    return {
        is: 'table',
        style: 'map',
        caption: mapTitle(map),
        head: [cell('Dimension and element'), cell('Standing'), ...map.columns.map(columnHead)],
        rowHeads: true,
        rows: map.rows.map(row => [
            rowHead(row),
            standingCell(row),
            ...row.cells.map((of, at) => codeCell(row, map.columns[at], of, links)),
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
export function standingCell({ standing }: Pick<MapRow, 'standing'>): Cell {
    return { text: text(mark(standing), ` ${STANDING_LOOKS[standing].word}`), standing };
}

function codeCell(row: MapRow, column: MapColumn | undefined, of: MapCell, links: boolean): Cell {
    const shown: Inlines = of.code ? text(mark(of.code), of.covers.length > 1 && ` ${of.covers.length}`) : [];
    if (!links || !column) return { text: shown };
    // Where there is nothing behind a cell, it leads to all that is behind its row.
    return { text: [reference(of.code ? of.id : row.id, shown, cellSpoken(row, column, of))] };
}
