import { PLAN_HEADS, type PlanRow, tableOfPlan, tableOfShared } from '../../language/sheets/table-of-plan.ts';
import type { PlanItem } from '../../language/model/design/design.ts';
import type { CoverageEntry } from '../coverage/entry.ts';
import { csv } from '../text/csv.ts';

/** A table with its heads. */
export interface ExportTable {
    readonly head: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
}

const HOURS = ['Hours least', 'Hours most'];

/** Programmes as one table, from which they can be made again; with the hours of each part, which are worked out and not read back. What their files share comes first. */
export function planTable(entries: readonly CoverageEntry[]): ExportTable {
    const shared = new Map(entries.map(entry => [entry.file, tableOfShared(entry.programme)]));
    const rows = [...shared.values()].flat().map(row => ({ row, hours: NO_HOURS }));
    for (const entry of entries) {
        const items = new Map<object, PlanItem>(entry.programme.everything.map(item => [item.origin.node, item]));
        for (const row of tableOfPlan(entry.programme)) rows.push({ row, hours: hoursOf(row, items, entry) });
    }
    const used = PLAN_HEADS.filter(head => ALWAYS.has(head) || rows.some(({ row }) => row.cells[head]));
    const at = used.includes('Takes') ? used.indexOf('Takes') + 1 : used.length - 1;
    const head = [...used.slice(0, at), ...HOURS, ...used.slice(at)];
    return {
        head,
        rows: rows.map(({ row, hours }) =>
            head.map(name => (HOURS.includes(name) ? (hours[HOURS.indexOf(name)] ?? '') : (row.cells[name] ?? ''))),
        ),
    };
}

const ALWAYS: ReadonlySet<string> = new Set(['Part', 'Phase', 'Within', 'Kind', 'Name', 'Title', 'As written']);
const NO_HOURS: readonly (number | string)[] = ['', ''];

function hoursOf({ node }: PlanRow, items: ReadonlyMap<object, PlanItem>, { figures }: CoverageEntry): readonly (number | string)[] {
    const item = items.get(node);
    if (!item) return NO_HOURS;
    const { hours, stated } = figures.time.of(item);
    return stated ? [rounded(hours.least), hours.most === null ? '' : rounded(hours.most)] : NO_HOURS;
}

function rounded(hours: number): number {
    return Math.round(hours * 100) / 100;
}

/** Programmes as comma-separated values: the table of `planTable`, with formulas made texts. */
export function planCsv(entries: readonly CoverageEntry[]): string {
    const { head, rows } = planTable(entries);
    return csv(head, rows);
}
