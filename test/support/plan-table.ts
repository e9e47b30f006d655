import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import { type ExportTable, PlanTable } from '../../publish/export/table.ts';
import { PlanWorkbook } from '../../publish/export/xlsx.ts';

/** The table of these programmes. */
export function planTable(entries: readonly CoverageEntry[]): ExportTable {
    const table = new PlanTable();
    for (const entry of entries) table.add(entry);
    return table.table();
}

/** These programmes as a workbook. */
export async function planXlsx(entries: readonly CoverageEntry[]): Promise<Uint8Array> {
    const workbook = new PlanWorkbook();
    for (const entry of entries) workbook.add(entry);
    return workbook.bytes();
}
