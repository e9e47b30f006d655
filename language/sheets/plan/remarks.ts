import type { SheetRow } from '../table.ts';

/** Something in a cell that a designer should look at. */
export interface Remark {
    /** The row in the sheet, counted from 1. */
    readonly row: number;
    /** The head of the column; empty where the whole row is meant. */
    readonly column: string;
    /** What stands there, or the part of it that is meant. */
    readonly what: string;
    /** Why it was not understood, or how it was taken. */
    readonly why: string;
}

/** What is told of a table that was read. */
export class Remarks {
    /** What was understood, but not as it stands there. */
    readonly takenAs: Remark[] = [];
    /** What was not understood. */
    readonly notUnderstood: Remark[] = [];

    /** Tells how something was taken. */
    take(row: SheetRow, column: string, what: string, why: string): void {
        this.takenAs.push({ row: row.number, column, what, why });
    }

    /** Tells what was not understood, and why. */
    leave(row: SheetRow, column: string, what: string, why: string): void {
        this.notUnderstood.push({ row: row.number, column, what, why });
    }
}
