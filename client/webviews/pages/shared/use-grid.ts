import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type GridPlace, type GridSize, moved } from './grid-moves.ts';

/**
 * What makes a table a grid: one cell of it can be reached with the tab key, the others from there with the arrows (ARIA Authoring Practices Guide, 'Grid').
 * `table` goes on the table, and `cell` on each of its cells; what a cell does is done by a click, by Enter and by the space bar.
 */
export function useGrid(size: GridSize) {
    const table = useRef<HTMLTableElement>(null);
    const [at, setAt] = useState<GridPlace>({ row: 1, column: 0 });
    const moves = useRef(false);
    const place: GridPlace = { row: Math.min(at.row, size.rows - 1), column: Math.min(at.column, size.columns - 1) };

    // Before the next key comes, which is meant for the cell that it was moved to.
    useLayoutEffect(() => {
        if (!moves.current) return;
        moves.current = false;
        table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }, [place.row, place.column]);

    const onKeyDown = (event: KeyboardEvent) => {
        const next = moved(place, event, size, document.dir === 'rtl');
        if (!next || event.altKey || event.metaKey) return;
        event.preventDefault();
        moves.current = true;
        setAt(next);
    };
    const cell = (row: number, column: number, act?: () => void) => ({
        tabIndex: place.row === row && place.column === column ? 0 : -1,
        onFocus: () => setAt({ row, column }),
        ...(act && {
            onClick: act,
            onKeyDown: (event: KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                act();
            },
        }),
    });
    return { table: { role: 'grid', ref: table, onKeyDown } as const, cell };
}
