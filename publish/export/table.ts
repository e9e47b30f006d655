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

/** Rows as texts and figures alone, which keep nothing of the plan that they tell of. */
interface Row {
    readonly cells: PlanRow['cells'];
    readonly hours: readonly (number | string)[];
}

/** Programmes as one table, from which they can be made again; with the hours of each part, which are worked out and not read back. What their files share comes first. */
export class PlanTable {
    private readonly shared = new Map<string, readonly Row[]>();
    private readonly own: Row[] = [];

    /** Puts a programme below those that are there, and keeps nothing of it but its texts and figures. */
    add(entry: CoverageEntry): void {
        this.shared.set(
            entry.file,
            tableOfShared(entry.programme).map(({ cells }) => ({ cells, hours: NO_HOURS })),
        );
        const items = new Map<object, PlanItem>(entry.programme.everything.map(item => [item.origin.node, item]));
        for (const row of tableOfPlan(entry.programme)) this.own.push({ cells: row.cells, hours: hoursOf(row, items, entry) });
    }

    table(): ExportTable {
        return laidOut([...this.shared.values(), this.own].flat());
    }

    /** The table as comma-separated values, with formulas made texts. */
    csv(): string {
        const { head, rows } = this.table();
        return csv(head, rows);
    }
}

function laidOut(rows: readonly Row[]): ExportTable {
    const used = PLAN_HEADS.filter(head => ALWAYS.has(head) || rows.some(({ cells }) => cells[head]));
    const at = used.includes('Takes') ? used.indexOf('Takes') + 1 : used.length - 1;
    const head = [...used.slice(0, at), ...HOURS, ...used.slice(at)];
    return {
        head,
        rows: rows.map(({ cells, hours }) =>
            head.map(name => (HOURS.includes(name) ? (hours[HOURS.indexOf(name)] ?? '') : (cells[name] ?? ''))),
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
