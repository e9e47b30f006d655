import * as ast from '../generated/ast.ts';
import type { Phase, Programme } from '../model/design/design.ts';
import { figures } from '../rules/engine/computed.ts';
import { addingAfter, addingTo, between, commentsOf, indented, insideOf, pieceOf, removing } from './pieces.ts';
import { called, designAround, type FileChange, type Refactoring, type Selected, type TextChange } from './refactoring.ts';
import { around, inHead, isPlanNode } from './selection.ts';

/** Splits a phase before the activity in whose head the cursor is, its months too. */
export function splits(selected: Selected): Refactoring[] {
    const item = around(selected, isPlanNode);
    if (!item || !inHead(selected, item)) return [];
    const phase = item.$container;
    const design = designAround(item, selected);
    const own = design?.phases.find(({ origin }) => origin.node === phase);
    if (!design || !own || !ast.isPhase(phase)) return [];
    const from = phase.statements.indexOf(item);
    const [stay, go] = [phase.statements.slice(0, from), phase.statements.slice(from).filter(isPlanNode)];
    const times = timesOfHalves(own, stay.filter(isPlanNode), go, design, selected);
    // Of what is said of its time as a whole nobody can tell how it divides.
    if (!stay.some(isPlanNode) || !times || own.takes) return [];
    return [
        {
            title: `Split the phase ${called(phase)} before ${called(item)}`,
            kind: 'refactor.rewrite',
            changes: () => {
                // What the phase says of itself stays with its first half, wherever it stands.
                const said = phase.statements.slice(from).filter(statement => !isPlanNode(statement));
                const last = phase.statements.at(-1);
                const before = phase.statements[from - 1];
                if (!last || !before) return [];
                const moved = between(item, last, said.map(removing));
                const body = [times.second, moved.text.trimEnd()].filter(Boolean).map(indented).join('\n\n');
                const written = `phase "${quoted(phase.title)}, continued" {\n${body}\n}`;
                const cut = [
                    { from: moved.from, to: moved.to, newText: '' },
                    ...(said.length > 0 ? [addingAfter(before, said.map(statement => pieceOf(statement).text).join('\n'), false)] : []),
                    addingAfter(phase, written),
                ];
                return change(selected, times.first && times.statement ? [replacing(times.statement, times.first), ...cut] : cut);
            },
        },
    ];
}

interface Halves {
    /** The statement that says when the phase is, and what it says for each half; empty where it says nothing. */
    readonly statement?: ast.When | ast.Lasts;
    readonly first: string;
    readonly second: string;
}

/** What the two halves say of their time; undefined where it cannot be divided between them. */
function timesOfHalves(
    phase: Phase,
    stay: readonly ast.Statement[],
    go: readonly ast.Statement[],
    design: Programme,
    selected: Selected,
): Halves | undefined {
    const node = phase.origin.node as ast.Phase;
    const { schedule } = figures(design, selected.settings);
    const bounds = (nodes: readonly ast.Statement[]) =>
        design.everything.flatMap(item => {
            const placement = schedule.of(item);
            const says = item.when !== undefined || item.on !== undefined;
            return nodes.includes(item.origin.node as ast.Statement) &&
                says &&
                placement.placed &&
                placement.start !== null &&
                placement.end !== null
                ? [{ start: placement.start, end: placement.end }]
                : [];
        });
    const { when, lasts } = phase;
    if (!when && !lasts) return { first: '', second: '' };
    if (when?.form === 'span' && when.unit === 'month' && !lasts) {
        const earliest = Math.max(when.from + 1, ...bounds(stay).map(({ end }) => Math.ceil(end) + 1));
        const latest = Math.min(when.to, ...bounds(go).map(({ start }) => Math.floor(start) + 1));
        const middle = when.from + Math.ceil((when.to - when.from + 1) / 2);
        const boundary = Math.min(Math.max(middle, earliest), latest);
        const statement = node.statements.find(ast.isWhen);
        if (boundary < earliest || boundary > when.to || !statement) return undefined;
        return { statement, first: months(when.from, boundary - 1), second: months(boundary, when.to) };
    }
    const length = lasts?.form === 'span' && !when ? lasts.span : undefined;
    const statement = node.statements.find(ast.isLasts);
    const isWhole = length?.amount.least === length?.amount.most && Number.isInteger(length?.amount.least);
    if (!length || !statement || !isWhole || length.amount.least < 2 || bounds(stay).length + bounds(go).length > 0) return undefined;
    const half = Math.ceil(length.amount.least / 2);
    const said = (count: number) => `lasts ${length.amount.approximate ? 'about ' : ''}${count} ${length.unit}${count === 1 ? '' : 's'}`;
    return { statement, first: said(half), second: said(length.amount.least - half) };
}

function months(from: number, to: number): string {
    return from === to ? `month ${from}` : `months ${from} to ${to}`;
}

/** Puts a phase and the one after it together, where what they say can be said of both as one. */
export function merges(selected: Selected): Refactoring[] {
    const phase = around(selected, ast.isPhase);
    if (!phase || !inHead(selected, phase)) return [];
    const design = designAround(phase, selected);
    const at = design?.phases.findIndex(({ origin }) => origin.node === phase) ?? -1;
    const [own, next] = [design?.phases[at], design?.phases[at + 1]];
    const nextNode = next?.origin.node;
    const time = own && next && timeOfBoth(own, next);
    if (!ast.isPhase(nextNode) || nextNode.$container !== phase.$container || !time) return [];
    const moved = nextNode.statements.filter(statement => !isTime(statement));
    const twice = moved.filter(statement => !isRepeatable(statement) && phase.statements.some(({ $type }) => $type === statement.$type));
    const joined = twice.filter(isProse);
    // What may be said once only, and is no prose, would be said twice.
    if (joined.length !== twice.length) return [];
    return [
        {
            title: `Put the phases ${called(phase)} and ${called(nextNode)} together`,
            kind: 'refactor.rewrite',
            changes: () => {
                const changes: TextChange[] = [removing(nextNode)];
                for (const statement of joined) {
                    const other = phase.statements.filter(isProse).find(({ $type }) => $type === statement.$type);
                    if (other?.$cstNode)
                        changes.push({ from: other.$cstNode.end - 1, to: other.$cstNode.end, newText: ` ${inner(statement)}"` });
                }
                const own = phase.statements.find(isTime);
                if (own && time.written) changes.push(replacing(own, time.written));
                const text = commentsOf(nextNode) + insideOf(nextNode, [...nextNode.statements.filter(isTime), ...joined].map(removing));
                const last = phase.statements.at(-1);
                if (text) changes.push(last ? addingAfter(last, text) : addingTo(phase, text));
                return change(selected, changes);
            },
        },
    ];
}

/** What two phases say of their time as one; undefined where it cannot be said so. */
function timeOfBoth(one: Phase, other: Phase): { readonly written: string } | undefined {
    if (one.takes || other.takes) return undefined;
    const [a, b] = [one.when, other.when];
    if (!a && !b && !one.lasts && !other.lasts) return { written: '' };
    if (a?.form === 'span' && b?.form === 'span' && a.unit === b.unit && !one.lasts && !other.lasts)
        return b.from === a.to + 1 ? { written: `${a.unit}s ${a.from} to ${b.to}` } : undefined;
    const [first, second] = [one.lasts, other.lasts];
    if (a || b || first?.form !== 'span' || second?.form !== 'span' || first.span.unit !== second.span.unit) return undefined;
    const [x, y] = [first.span.amount, second.span.amount];
    if (x.least !== x.most || y.least !== y.most) return undefined;
    const about = x.approximate || y.approximate ? 'about ' : '';
    return { written: `lasts ${about}${x.least + y.least} ${first.span.unit}s` };
}

type Prose = ast.About | ast.Rationale;

function isProse(statement: unknown): statement is Prose {
    return ast.isAbout(statement) || ast.isRationale(statement);
}

function isTime(statement: unknown): statement is ast.When | ast.Lasts {
    return ast.isWhen(statement) || ast.isLasts(statement);
}

function isRepeatable(statement: ast.Statement): boolean {
    return isPlanNode(statement) || ast.isNote(statement) || ast.isToDecide(statement) || ast.isAccept(statement);
}

/** What stands between the quotation marks of a text. */
function inner(statement: Prose): string {
    return /"([\s\S]*)"$/.exec(statement.$cstNode?.text ?? '')?.[1] ?? '';
}

function replacing(statement: ast.When | ast.Lasts, newText: string): TextChange {
    const { offset = 0, end = 0 } = statement.$cstNode ?? {};
    return { from: offset, to: end, newText };
}

function change(selected: Selected, changes: readonly TextChange[]): FileChange[] {
    return [{ uri: selected.document.uri.toString(), changes }];
}

function quoted(text: string): string {
    return text.replace(/[\\"]/g, '\\$&');
}
