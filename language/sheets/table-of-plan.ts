import type { AstNode } from 'langium';
import { statementOf } from '../documentation/statements.ts';
import { isActivity, isChoice, isEvent, isPhase, isProgramme, type Programme } from '../generated/ast.ts';
import type { Programme as Design } from '../model/design/design.ts';
import { FORMS } from './fields.ts';

/** A row of a plan's table, with what it is a row of. */
export interface PlanRow {
    /** The cells by the heads of their columns. */
    readonly cells: Readonly<Record<string, string>>;
    /** What the row is, where it is a phase, event, choice or activity: the node that a design has as its origin. */
    readonly node: object;
}

/** Heads in their order; the same for every plan, so that tables can be put under each other. */
export const PLAN_HEADS: readonly string[] = [
    'Part',
    'Phase',
    'Within',
    'Kind',
    'Name',
    'Title',
    ...FORMS.map(([field]) => headOf(field)),
    'Where',
    'As written',
];

/**
 * A programme as a table from which the same programme can be made again: a row for the programme, each phase, event, choice and activity, with a column for each sort of statement
 * that a row has once; what has no column stands as it is written, beside its row or in a row of its own.
 */
export function tableOfPlan(programme: Design): PlanRow[] {
    const node = programme.origin.node as Programme;
    const rows: PlanRow[] = [rowOf(node, 'programme', '', '')];
    for (const statement of node.statements) {
        if (isPhase(statement)) {
            const phase = calling(statement);
            rows.push(rowOf(statement, 'phase', '', ''));
            for (const item of statement.statements) addItem(item, phase, '', rows);
        } else if (isItem(statement)) addItem(statement, '', '', rows);
        else if (!hasCell(statement, node.statements)) rows.push(asWritten(statement));
    }
    return rows;
}

/** What the file of a programme declares for all programmes, as rows. */
export function tableOfShared(programme: Design): PlanRow[] {
    const { declarations } = (programme.origin.node as Programme).$container;
    return declarations.filter(declared => !isProgramme(declared)).map(asWritten);
}

function addItem(node: AstNode, phase: string, within: string, rows: PlanRow[]): void {
    if (!isItem(node)) return;
    rows.push(rowOf(node, isActivity(node) ? 'activity' : node.$type.toLowerCase(), phase, within));
    for (const inner of node.statements) addItem(inner, phase, calling(node), rows);
}

function isItem(node: AstNode): node is AstNode & Holder {
    return isActivity(node) || isEvent(node) || isChoice(node);
}

interface Holder {
    readonly name?: string;
    readonly title?: string;
    readonly statements: readonly AstNode[];
}

function calling({ title, name }: { readonly title?: string; readonly name?: string }): string {
    return oneLine(title || name || '');
}

function rowOf(node: AstNode & Holder, part: string, phase: string, within: string): PlanRow {
    const cells: Record<string, string> = {
        Part: part,
        Phase: phase,
        Within: within,
        Name: node.name ?? '',
        Title: oneLine(node.title ?? ''),
    };
    if (isActivity(node)) cells['Kind'] = node.kind.$refText;
    const others: string[] = [];
    for (const statement of node.statements) {
        if (isItem(statement) || isPhase(statement)) continue;
        const head = HEAD_BY_TYPE.get(statement.$type);
        if (head && hasCell(statement, node.statements)) cells[head] = cellOf(statement);
        else if (part !== 'programme') others.push(textOf(statement));
    }
    if (others.length > 0) cells['As written'] = others.join('\n');
    return { cells, node };
}

/** Whether a statement stands in a column: it has one, and is the first of those that would stand there. */
function hasCell(statement: AstNode, all: readonly AstNode[]): boolean {
    const head = HEAD_BY_TYPE.get(statement.$type);
    return (
        head !== undefined && all.find(each => HEAD_BY_TYPE.get(each.$type) === head) === statement && !/\/\/|\/\*/.test(textOf(statement))
    );
}

const HEAD_BY_TYPE: ReadonlyMap<string, string> = new Map([
    ...FORMS.flatMap(([field, { types }]) => types.map(type => [type, headOf(field)] as const)),
    ['Where', 'Where'],
]);
const FORM_BY_TYPE = new Map(FORMS.flatMap(([, form]) => form.types.map(type => [type, form] as const)));

/** What stands behind a statement's words; a text alone without its quotation marks. */
function cellOf(statement: AstNode): string {
    const form = FORM_BY_TYPE.get(statement.$type);
    const written = textOf(statement);
    const behind = form?.phrase ? written.replace(new RegExp(`^${form.phrase.replaceAll(' ', '\\s+')}\\s*`), '') : written;
    const { text, texts, time } = statement as { text?: string; texts?: readonly string[]; time?: unknown };
    const alone = texts ? (texts.length === 1 ? texts[0] : undefined) : time === undefined ? text : undefined;
    if (alone !== undefined && (form?.isProse || isPlainly(alone))) return alone;
    return behind.includes('"') ? behind : oneLine(behind);
}

/** Whether nobody would take a text for an amount of time, or for something between quotation marks. */
function isPlainly(text: string): boolean {
    return /^\p{L}/u.test(text) && !/^(about|half|at least|up to|one|an?|full)\b/.test(text);
}

function asWritten(statement: AstNode): PlanRow {
    const part = statementOf(statement)?.phrase ?? statement.$type.toLowerCase();
    return { cells: { Part: part, 'As written': textOf(statement) }, node: statement };
}

function textOf(node: AstNode): string {
    return node.$cstNode?.text ?? '';
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}

function headOf(field: string): string {
    return field === 'together' ? 'How many together' : field.charAt(0).toUpperCase() + field.slice(1);
}
