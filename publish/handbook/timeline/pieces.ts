import type { Row } from './rows.ts';

/** How high a time-line may be to stand on one page, in units of the wide layout: that is 966 units to the width of an A4 page, and 1,350 or so to its height. */
export const PAGE = 1150;

/** How high a piece of one may be that takes more: what is left of the first page below the title. */
const PIECE = 900;

/**
 * The rows of a time-line in pieces that each fit a page, for paper: cut before a phase where that can be, as evenly as the phases allow. `heightOf` says how high a
 * time-line of some rows is.
 */
export function inPieces(rows: readonly Row[], heightOf: (rows: readonly Row[]) => number): Row[][] {
    const pieces: Row[][] = [];
    let piece: Row[] = [];
    const close = () => {
        if (piece.length) pieces.push(piece);
        piece = [];
    };
    for (const phase of byPhase(rows)) {
        if (heightOf([...piece, ...phase]) > PIECE) close();
        for (const row of phase) {
            if (piece.length && heightOf([...piece, row]) > PIECE) close();
            piece.push(row);
        }
    }
    close();
    return pieces;
}

/** Each phase with what stands in it. */
function byPhase(rows: readonly Row[]): Row[][] {
    const phases: Row[][] = [];
    for (const row of rows) {
        const last = phases.at(-1);
        if (row.what === 'phase' || !last) phases.push([row]);
        else last.push(row);
    }
    return phases;
}
