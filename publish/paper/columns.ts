import type { Cell, Inlines, Table } from '../document/document.ts';

/** How a column of a table is set. */
export interface Column {
    /** Whether figures stand in it, at its right. */
    readonly figure: boolean;
    /** Its share of the room that the narrow columns leave; null where it is as wide as what is in it. */
    readonly share: number | null;
}

/** Letters up to which a column is as wide as its longest cell. */
const NARROW = 16;

/** The columns of a table: narrow ones as wide as what is in them, the others by how much they have to say. */
export function columnsOf({ head, rows, foot = [] }: Pick<Table, 'head' | 'rows' | 'foot'>): Column[] {
    return head.map((title, at) => {
        const cells = [...rows, ...foot].map(row => row[at]).filter(cell => cell !== undefined);
        const lengths = [title, ...cells].map(cell => lengthOf(cell.text));
        const longest = Math.max(...lengths);
        const figure = cells.length > 0 && cells.every(cell => cell.figure === true || lengthOf(cell.text) === 0) && cells.some(isFigure);
        // A column of few long texts needs less than one of many, but more than their mean.
        const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
        return { figure, share: figure || longest <= NARROW ? null : Math.round(Math.sqrt(mean * longest) * 10) / 10 };
    });
}

function isFigure(cell: Cell): boolean {
    return cell.figure === true;
}

/** How many letters a run of text has. */
function lengthOf(text: Inlines): number {
    return text.reduce((sum, piece) => {
        if (typeof piece === 'string') return sum + piece.length;
        if (piece.is === 'break') return sum;
        if (piece.is === 'mark') return sum + 1;
        return sum + (typeof piece.text === 'string' ? piece.text.length : lengthOf(piece.text));
    }, 0);
}
