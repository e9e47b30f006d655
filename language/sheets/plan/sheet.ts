import { type Column, guessColumns, type Mapping } from '../columns.ts';
import type { SheetRow, Table } from '../table.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A table whose columns are known. */
export class Sheet {
    readonly table: Table;
    readonly columns: readonly Column[];
    /** Balcony wrote it: its cells say what they say, and its rows where they belong. */
    readonly isOurs: boolean;

    constructor(table: Table, vocabulary: Vocabulary, mapping: Mapping | undefined) {
        this.table = table;
        this.columns = guessColumns(table, vocabulary, mapping).map(column => withUnitOfCells(column, table));
        this.isOurs = this.columns.some(({ use }) => use === 'part');
    }

    columnOf(use: string): Column | undefined {
        return this.columns.find(column => column.use === use);
    }

    /** The head of the column with that use; empty where there is none. */
    headOf(use: string): string {
        return this.columnOf(use)?.head ?? '';
    }

    /** What a row says in the column with that use; empty where there is none. */
    cell(row: SheetRow, use: string): string {
        const column = this.columnOf(use);
        return column ? this.cellAt(row, column) : '';
    }

    cellAt(row: SheetRow, column: Column): string {
        const cell = row.cells[column.at] ?? '';
        // An apostrophe that our CSV has before what would be a formula.
        return this.isOurs ? cell.replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '') : cell;
    }
}

/** Bare figures under “When” are months or weeks where another cell of the column says so. */
function withUnitOfCells(column: Column, table: Table): Column {
    if (column.use !== 'when' || column.unit) return column;
    const says = (pattern: RegExp) => table.rows.some(row => pattern.test(row.cells[column.at] ?? ''));
    const [months, weeks] = [says(/^(m|mths?|months?)\.? ?\d/i), says(/^(w|wks?|weeks?)\.? ?\d/i)];
    return months === weeks ? column : { ...column, unit: months ? 'months' : 'weeks' };
}
