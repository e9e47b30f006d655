import type { BalconyServices } from '../services.ts';
import type { Column, Mapping } from './columns.ts';
import { Declared } from './plan/declared.ts';
import { Outline } from './plan/outline.ts';
import type { PlanPart } from './plan/parts.ts';
import { type Remark, Remarks } from './plan/remarks.ts';
import { Sheet } from './plan/sheet.ts';
import { Statements } from './plan/statements.ts';
import { Reader } from './reads-as.ts';
import type { Table } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A plan that was made out of a table. */
export interface PlanFromTable {
    readonly parts: readonly PlanPart[];
    /** What was declared for names that nobody knew, as it is written. */
    readonly declarations: readonly string[];
    readonly columns: readonly Column[];
    readonly activities: number;
    /** What was understood, but not as it stands there. */
    readonly takenAs: readonly Remark[];
    /** What was not understood. Where it belongs to an activity it is kept there, as something to decide or as a note. */
    readonly notUnderstood: readonly Remark[];
}

export interface TableOptions {
    readonly services: BalconyServices;
    readonly vocabulary: Vocabulary;
    /** What columns are, by their heads, where that is not to be guessed. */
    readonly mapping?: Mapping;
    /** Declares agencies, outcomes and the like that nobody knows. */
    readonly declares?: boolean;
}

/** Makes a plan out of a table: a phase, event, choice or activity for each row, with what its cells say. Never throws, whatever the cells hold. */
export function planFromTable(table: Table, { services, vocabulary, mapping, declares = false }: TableOptions): PlanFromTable {
    const sheet = new Sheet(table, vocabulary, mapping);
    const reader = new Reader(services);
    const remarks = new Remarks();
    const declared = new Declared(vocabulary);
    const outline = new Outline(sheet, vocabulary, reader, remarks);
    const statements = new Statements(sheet, vocabulary, reader, remarks, outline, declares ? declared : undefined);

    for (const row of table.above) remarks.leave(row, '', row.cells.filter(Boolean).join(' '), 'it stands above the heads of the columns');
    // All parts are there before the first says what it comes after.
    const rows = table.rows.map(row => ({ row, part: outline.partOf(row) }));
    for (const { row, part } of rows) if (part && part.sort !== 'verbatim') statements.fill(row, part);
    statements.tellUnknown();
    return {
        parts: outline.roots,
        declarations: declared.written(),
        columns: sheet.columns,
        activities: outline.activities,
        takenAs: remarks.takenAs,
        notUnderstood: remarks.notUnderstood.toSorted((a, b) => a.row - b.row),
    };
}
