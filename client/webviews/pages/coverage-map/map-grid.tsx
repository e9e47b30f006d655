import type { CoverageMap, MapCell, MapColumn, MapFramework } from '../../../../server/protocol.ts';
import { apart } from '../shared/direction.ts';
import { t } from '../shared/editor.ts';
import { go } from '../shared/start-page.tsx';
import { useGrid } from '../shared/use-grid.ts';
import { type MapRow, rowsOf } from './rows.ts';

interface MapGridProps {
    readonly map: CoverageMap;
    readonly framework: MapFramework;
    /** The dimensions that are unfolded, by their names. */
    readonly open: readonly string[];
    readonly onOpen: (open: readonly string[]) => void;
}

/** How many columns stand before those of the phases or activities: what it is, and how it stands. */
const BEFORE = 2;

/** The map as a grid. */
export function MapGrid({ map, framework, open, onOpen }: MapGridProps) {
    const rows = rowsOf(framework, open);
    const size = { rows: rows.length + 1, columns: map.columns.length + BEFORE };
    const { table, cell } = useGrid(size);
    const fold = ({ opens, isOpen }: MapRow) =>
        opens === undefined ? undefined : () => onOpen(isOpen ? open.filter(name => name !== opens) : [...open, opens]);

    return (
        <div class="wide">
            <table {...table} class="map" aria-label={t('{0}, in {1}', framework.title, map.title)}>
                <thead>
                    <tr role="row">
                        <th role="columnheader" scope="col" {...cell(0, 0)}>
                            {t('Dimension')}
                        </th>
                        <th role="columnheader" scope="col" {...cell(0, 1)}>
                            {t('Standing')}
                        </th>
                        {map.columns.map((column, index) => (
                            <ColumnHead
                                key={column.key}
                                column={column}
                                upright={map.asked.by === 'activity'}
                                {...cell(0, index + BEFORE, toHead(column))}
                            />
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {rows.map((row, index) => (
                        <tr role="row" key={row.key} class={row.is}>
                            <RowHead row={row} {...cell(index + 1, 0, fold(row))} />
                            <td role="gridcell" class={`standing moves ${row.standing.standing}`} {...cell(index + 1, 1)}>
                                <span class="shape" aria-hidden="true">
                                    {row.standing.shape}
                                </span>{' '}
                                {row.standing.word}
                                {row.hours !== '' && <span class="hours"> {row.hours}</span>}
                            </td>
                            {map.columns.map((column, each) => (
                                <Cell
                                    key={column.key}
                                    cell={row.cells[each] ?? null}
                                    {...cell(index + 1, each + BEFORE, toPlaces(row, column, row.cells[each] ?? null))}
                                />
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

interface GridCellProps {
    readonly tabIndex: number;
    readonly onFocus: () => void;
    readonly onClick?: () => void;
    readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function ColumnHead({ column, upright, ...cell }: { readonly column: MapColumn; readonly upright: boolean } & GridCellProps) {
    const beside = [column.when, column.phase, column.mode].filter(Boolean).join(', ');
    return (
        <th role="columnheader" scope="col" class={upright ? 'upright' : 'level'} {...cell}>
            <span class="title" dir="auto">
                {column.title}
                {column.letters !== undefined && <span class="quiet"> {column.letters}</span>}
            </span>
            {beside !== '' && <span class={upright ? 'unseen' : 'quiet when'}> {beside}</span>}
        </th>
    );
}

function RowHead({ row, ...cell }: { readonly row: MapRow } & GridCellProps) {
    const state = row.opens === undefined ? {} : { 'aria-expanded': row.isOpen };
    return (
        <th role="rowheader" scope="row" title={row.about} {...state} {...cell}>
            {row.opens !== undefined && (
                <span class="fold" aria-hidden="true">
                    {row.isOpen ? '▾' : '▸'}
                </span>
            )}
            {apart(row.title)}
            {row.met !== '' && <span class="quiet met"> {row.met}</span>}
        </th>
    );
}

function Cell({ cell, ...props }: { readonly cell: MapCell | null } & GridCellProps) {
    if (!cell)
        return (
            <td role="gridcell" class="cell" {...props}>
                <span class="unseen">{t('nothing')}</span>
            </td>
        );
    const count = cell.behind.length;
    return (
        <td role="gridcell" class={`cell full ${cell.code}`} {...props}>
            <span aria-hidden="true">
                <span class="shape">{cell.shape}</span>
                {count > 1 && <span class="count">{count}</span>}
            </span>
            <span class="unseen">
                {count > 1 ? t('{0}, {1} activities', cell.word, count) : `${cell.word}, ${cell.behind[0]?.title ?? ''}`}
            </span>
        </td>
    );
}

function toHead({ at, title }: MapColumn): (() => void) | undefined {
    return at && (() => go([{ at, title }], title));
}

function toPlaces(row: MapRow, column: MapColumn, cell: MapCell | null): (() => void) | undefined {
    if (!cell) return undefined;
    const places = cell.behind.map(({ at, title, how }) => ({ at, title, detail: how }));
    return () => go(places, `${row.title} · ${column.title}`);
}
