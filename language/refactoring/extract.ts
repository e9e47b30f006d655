import * as ast from '../generated/ast.ts';
import { between, commentsOf, indented, insideOf, opening, pieceOf, removing, replacingPiece } from './pieces.ts';
import { called, type Refactoring, type Selected, type TextChange } from './refactoring.ts';
import { inHead, type PlanNode, selectedItems } from './selection.ts';

/** Puts the activities that are selected into an event, or into a choice of which each participant does one. */
export function extractions(selected: Selected): Refactoring[] {
    const found = selectedItems(selected);
    if (!found) return [];
    const { holder, items } = found;
    // A cursor somewhere in an activity asks for nothing.
    if (items.length === 1 && items[0] && isCursor(selected.range) && !inHead(selected, items[0])) return [];
    const what = items.length === 1 && items[0] ? called(items[0]) : `these ${items.length} activities`;
    const uri = selected.document.uri.toString();
    const extraction = (title: string, head: string): Refactoring => ({
        title,
        kind: 'refactor.extract',
        changes: () => [{ uri, changes: gathering(items, head) }],
    });
    const actions: Refactoring[] = [];
    const canHoldEvent = !ast.isEvent(holder) && !ast.isActivity(holder);
    const canHoldChoice = !ast.isChoice(holder) && !ast.isActivity(holder);
    if (canHoldEvent && items.every(item => !ast.isEvent(item))) actions.push(extraction(`Put ${what} into an event`, 'event "New event"'));
    if (canHoldChoice && items.length > 1 && items.every(item => !ast.isChoice(item)))
        actions.push(extraction(`Let each participant choose one of ${what}`, 'choice "New choice" {\nchoose 1'));
    return actions;
}

function isCursor({ start, end }: Selected['range']): boolean {
    return start.line === end.line && start.character === end.character;
}

/** What holds the items comes in their place, with all that stands between them. */
function gathering(items: readonly PlanNode[], head: string): TextChange[] {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return [];
    const { from, to, text } = between(first, last);
    const opened = head.includes('{') ? `${head.replace('{\n', '{\n    ')}\n\n` : `${head} {\n`;
    return [{ from, to, newText: replacingPiece(first, `${opened}${indented(text)}\n}`).newText }];
}

/**
 * Takes an event away and leaves what is in it. What the event says for all in it (when, where) goes to those that do not say it themselves; its prose becomes a note.
 * Not where it says more, or where something refers to it: then something would be lost.
 */
export function inlining(selected: Selected, event: ast.Event, isReferredTo: (node: PlanNode) => boolean): Refactoring[] {
    const { $container: holder } = event;
    const parts = event.statements.filter(statement => ast.isActivity(statement) || ast.isChoice(statement));
    const others = event.statements.filter(statement => !ast.isActivity(statement) && !ast.isChoice(statement));
    const fits = ast.isChoice(holder) ? parts.length === 1 && ast.isActivity(parts[0]) : true;
    if (parts.length === 0 || !fits || isReferredTo(event)) return [];
    const [forAll, prose] = [
        others.filter(isForAll),
        others.filter(statement => ast.isAbout(statement) || ast.isNote(statement) || ast.isToDecide(statement)),
    ];
    if (forAll.length + prose.length !== others.length) return [];
    return [
        {
            title: `Take the event ${called(event)} away and leave what is in it`,
            kind: 'refactor.inline',
            changes: () => {
                const notes = prose.map(statement =>
                    ast.isAbout(statement)
                        ? `note "${quoted(event.title)}" ${(statement.$cstNode?.text ?? '').replace(/^about\s+/, '')}`
                        : pieceOf(statement).text,
                );
                const given = parts.flatMap(part => {
                    const said = forAll.filter(statement => !saysIt(part, statement)).map(({ $cstNode }) => $cstNode?.text ?? '');
                    return said.length > 0 ? [opening(part, said)] : [];
                });
                const inside = insideOf(event, [...others.map(removing), ...given]);
                const written = `${commentsOf(event)}${notes.length > 0 ? `${notes.join('\n')}\n\n` : ''}${inside}`;
                return [{ uri: selected.document.uri.toString(), changes: [replacingPiece(event, written)] }];
            },
        },
    ];
}

type ForAll = ast.When | ast.OnDate | ast.Where | ast.Optional;

function isForAll(statement: unknown): statement is ForAll {
    return ast.isWhen(statement) || ast.isOnDate(statement) || ast.isWhere(statement) || ast.isOptional(statement);
}

function saysIt(part: ast.Activity | ast.Choice, { $type }: ForAll): boolean {
    const when = ['When', 'OnDate'];
    return part.statements.some(statement => statement.$type === $type || (when.includes($type) && when.includes(statement.$type)));
}

function quoted(text: string): string {
    return text.replace(/[\\"]/g, '\\$&');
}
