/** A cell of a grid, both counted from 0. */
export interface GridPlace {
    readonly row: number;
    readonly column: number;
}

/** How many cells a grid has each way. */
export interface GridSize {
    readonly rows: number;
    readonly columns: number;
}

/**
 * Where a key leads from a cell (ARIA Authoring Practices Guide, 'Grid', keyboard interaction); undefined for a key that does not move. Nothing wraps round. In a text
 * that runs from right to left, the arrows to the left and right change places.
 */
export function moved(
    { row, column }: GridPlace,
    { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
    { rows, columns }: GridSize,
    rightToLeft = false,
): GridPlace | undefined {
    const forwards = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backwards = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const within = (place: GridPlace): GridPlace => ({
        row: Math.max(0, Math.min(rows - 1, place.row)),
        column: Math.max(0, Math.min(columns - 1, place.column)),
    });
    switch (key) {
        case forwards:
            return within({ row, column: column + 1 });
        case backwards:
            return within({ row, column: column - 1 });
        case 'ArrowDown':
            return within({ row: row + 1, column });
        case 'ArrowUp':
            return within({ row: row - 1, column });
        case 'PageDown':
            return within({ row: row + PAGE, column });
        case 'PageUp':
            return within({ row: row - PAGE, column });
        case 'Home':
            return within({ row: ctrlKey ? 0 : row, column: 0 });
        case 'End':
            return within({ row: ctrlKey ? rows - 1 : row, column: columns - 1 });
        default:
            return undefined;
    }
}

const PAGE = 5; // rows
