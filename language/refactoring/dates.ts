import * as ast from '../generated/ast.ts';
import type { PlanItem } from '../model/design/design.ts';
import { timeBetween } from '../model/schedule/calendar.ts';
import { calendarsOf } from '../model/schedule/dates.ts';
import { figures } from '../rules/engine/computed.ts';
import { called, designAround, type Refactoring, type Selected } from './refactoring.ts';
import { around, isPlanNode } from './selection.ts';

/**
 * Says the day of an activity, event or choice instead of its month, or the month instead of the day, in a programme with one start. A month becomes its first day. Not
 * where what it takes counts for as long as it runs: a day would change that.
 */
export function datings(selected: Selected): Refactoring[] {
    const item = around(selected, isPlanNode);
    const design = item && designAround(item, selected);
    const own = design?.everything.find(({ origin }) => origin.node === item);
    if (!item || !design || !own) return [];
    const { schedule } = figures(design, selected.settings);
    const [calendar, another] = calendarsOf(design, schedule);
    if (!calendar?.starts || another) return [];
    const uri = selected.document.uri.toString();
    const [when, on] = [item.statements.find(ast.isWhen), item.statements.find(ast.isOnDate)];
    const rewrite = (statement: ast.When | ast.OnDate, newText: string): Refactoring[] => [
        {
            title: `Write \`${newText}\` for ${called(item)} instead of \`${statement.$cstNode?.text ?? ''}\``,
            kind: 'refactor.rewrite',
            changes: () => [{ uri, changes: [{ from: statement.$cstNode?.offset ?? 0, to: statement.$cstNode?.end ?? 0, newText }] }],
        },
    ];
    if (when && !on && !own.every && !runsOn(own) && own.when?.form !== 'before' && own.when?.form !== 'after') {
        const isOneMonth = own.when?.form === 'list' ? own.when.times.length === 1 : own.when?.from === own.when?.to;
        const from = calendar.dates.get(own)?.from;
        return isOneMonth && from ? rewrite(when, `on ${from}`) : [];
    }
    if (on && !when && own.on && !runsOn(own)) {
        const { months } = timeBetween(calendar.starts, own.on.date);
        return own.on.date >= calendar.starts ? rewrite(on, `month ${months + 1}`) : [];
    }
    return [];
}

/** Whether what it takes depends on how long it runs. */
function runsOn({ takes, lasts }: PlanItem): boolean {
    const open = (takes?.form === 'rate' || takes?.form === 'fullTime') && !takes.over;
    return open && !lasts;
}
