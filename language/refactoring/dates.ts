import { type AstNode, AstUtils } from 'langium';
import * as ast from '../generated/ast.ts';
import type { PlanItem } from '../model/design/design.ts';
import { timeBetween } from '../model/schedule/calendar.ts';
import { calendarsOf, type RunCalendar } from '../model/schedule/dates.ts';
import { figures } from '../rules/engine/computed.ts';
import { called, designAround, type Refactoring, type Selected } from './refactoring.ts';
import { around, inHead, isPlanNode, type PlanNode } from './selection.ts';

/**
 * Says the day of an activity, event or choice instead of its month, or the month instead of the day, in a programme with one start; at the head of a programme or a phase,
 * of all in it. A month becomes its first day. Not where what it takes counts for as long as it runs: a day would change that.
 */
export function datings(selected: Selected): Refactoring[] {
    const item = around(selected, isPlanNode);
    if (item) return ofItems([item], item, selected);
    const body = around(selected, ast.isPhase) ?? around(selected, ast.isProgramme);
    if (!body || !inHead(selected, body)) return [];
    const items = AstUtils.streamAllContents(body).filter(isPlanNode).toArray();
    return ofItems(items, body, selected);
}

/** What a statement of time would say instead. */
interface Dating {
    readonly statement: ast.When | ast.OnDate;
    readonly newText: string;
}

function ofItems(items: readonly PlanNode[], within: AstNode, selected: Selected): Refactoring[] {
    const [first] = items;
    const design = first && designAround(first, selected);
    if (!design) return [];
    const [calendar, another] = calendarsOf(design, figures(design, selected.settings).schedule);
    if (!calendar?.starts || another) return [];
    const own = new Map(design.everything.map(one => [one.origin.node, one]));
    const datings = items.flatMap(item => datingOf(item, own.get(item), calendar) ?? []);
    return [
        rewriting(
            datings.filter(({ statement }) => ast.isWhen(statement)),
            'days for months',
            within,
            selected,
        ),
        rewriting(
            datings.filter(({ statement }) => ast.isOnDate(statement)),
            'months for days',
            within,
            selected,
        ),
    ].flat();
}

function rewriting(datings: readonly Dating[], each: string, within: AstNode, { document }: Selected): Refactoring[] {
    const [only, another] = datings;
    if (!only) return [];
    const title = another
        ? `Write ${each}, in ${datings.length} places of ${called(within)}`
        : `Write \`${only.newText}\` for ${called(only.statement.$container)} instead of \`${only.statement.$cstNode?.text ?? ''}\``;
    const changes = datings.map(({ statement, newText }) => ({
        from: statement.$cstNode?.offset ?? 0,
        to: statement.$cstNode?.end ?? 0,
        newText,
    }));
    return [{ title, kind: 'refactor.rewrite', changes: () => [{ uri: document.uri.toString(), changes }] }];
}

function datingOf(item: PlanNode, own: PlanItem | undefined, { starts, dates }: RunCalendar): Dating | undefined {
    const [when, on] = [item.statements.find(ast.isWhen), item.statements.find(ast.isOnDate)];
    if (!own || !starts || runsOn(own)) return undefined;
    if (when && !on && !own.every && own.when?.form !== 'before' && own.when?.form !== 'after') {
        const isOneMonth = own.when?.form === 'list' ? own.when.times.length === 1 : own.when?.from === own.when?.to;
        const from = dates.get(own)?.from;
        return isOneMonth && from ? { statement: when, newText: `on ${from}` } : undefined;
    }
    if (!on || when || !own.on || own.on.date < starts) return undefined;
    return { statement: on, newText: `month ${timeBetween(starts, own.on.date).months + 1}` };
}

/** Whether what it takes depends on how long it runs. */
function runsOn({ takes, lasts }: PlanItem): boolean {
    const open = (takes?.form === 'rate' || takes?.form === 'fullTime') && !takes.over;
    return open && !lasts;
}
