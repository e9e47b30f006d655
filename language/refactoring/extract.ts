import * as ast from '../generated/ast.ts';
import { indented, pieceOf, removing, replacingPiece } from './pieces.ts';
import { called, type Refactoring, type Selected } from './refactoring.ts';
import { type PlanNode, selectedItems } from './selection.ts';

/** Puts the activities that are selected into an event, or into a choice of which each participant does one. */
export function extractions(selected: Selected): Refactoring[] {
    const found = selectedItems(selected);
    if (!found) return [];
    const { holder, items } = found;
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

/** The first of the items makes room for what holds all of them; the others go. */
function gathering(items: readonly PlanNode[], head: string) {
    const [first, ...others] = items;
    if (!first) return [];
    const opened = head.includes('{') ? `${head.replace('{\n', '{\n    ')}\n\n` : `${head} {\n`;
    const written = `${opened}${items.map(item => indented(pieceOf(item).text)).join('\n\n')}\n}`;
    return [replacingPiece(first, written), ...others.map(item => removing(item))];
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
    const [forAll, prose] = [others.filter(isForAll), others.filter(statement => ast.isAbout(statement) || ast.isNote(statement) || ast.isToDecide(statement))];
    if (forAll.length + prose.length !== others.length) return [];
    return [
        {
            title: `Take the event ${called(event)} away and leave what is in it`,
            kind: 'refactor.inline',
            changes: () => {
                const notes = prose.map(statement =>
                    ast.isAbout(statement) ? `note "${quoted(event.title)}" ${(statement.$cstNode?.text ?? '').replace(/^about\s+/, '')}` : pieceOf(statement).text,
                );
                const moved = parts.map(part => withStatements(part, forAll.filter(statement => !saysIt(part, statement))));
                const { text, from } = { text: event.$cstNode?.root.fullText ?? '', from: event.$cstNode?.offset ?? 0 };
                const above = text.slice(pieceOf(event).from, from);
                const written = [...(notes.length > 0 ? [notes.join('\n')] : []), ...moved].join('\n\n');
                return [{ uri: selected.document.uri.toString(), changes: [replacingPiece(event, above + written)] }];
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

/** A part with statements more, straight after its opening brace. */
function withStatements(part: ast.Activity | ast.Choice, statements: readonly ForAll[]): string {
    const { text, from } = pieceOf(part);
    if (statements.length === 0) return text;
    const said = statements.map(statement => `    ${statement.$cstNode?.text ?? ''}`).join('\n');
    const first = part.statements[0]?.$cstNode;
    if (!first) return `${text.replace(/\s*\{\s*\}\s*$/, '')} {\n${said}\n}`;
    const at = first.offset - from;
    // Its own text was outdented, so its place is found again from its beginning.
    const brace = text.lastIndexOf('{', Math.min(at, text.length));
    return `${text.slice(0, brace + 1)}\n${said}\n${text.slice(brace + 1).replace(/^\s+/, '    ')}`;
}

function quoted(text: string): string {
    return text.replace(/[\\"]/g, '\\$&');
}

