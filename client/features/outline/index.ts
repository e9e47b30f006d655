import * as vscode from 'vscode';
import type { PlaceInText } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { showPlace } from '../../webviews/host/go-to.ts';
import { Following } from './following.ts';
import { type Line, OutlineTree } from './outline-tree.ts';

const VIEW = 'balcony.outline';
const GO_TO_PLACE = 'balcony.goToPlace';

/** The outline in the activity bar: the programmes of the workspace by phase, how they stand, and where findings are. */
export function registerOutline(server: ServerControl, extension: vscode.Uri): vscode.Disposable {
    const tree = new OutlineTree(server, extension, GO_TO_PLACE);
    const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
    const following = new Following(() => followEditor(tree, view));
    const follow = () => void following.follow();
    return vscode.Disposable.from(
        tree,
        view,
        vscode.window.onDidChangeActiveTextEditor(follow),
        view.onDidChangeVisibility(follow),
        tree.onDidList(() => void following.follow('unless it is being done')),
        vscode.commands.registerCommand(GO_TO_PLACE, (place: PlaceInText) => showPlace(place)),
    );
}

/** Marks the programme that is open in the editor, as the explorer marks its file: among many it would have to be looked for. */
async function followEditor(tree: OutlineTree, view: vscode.TreeView<Line>): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !view.visible) return;
    const line = tree.lineOf(editor.document.uri, editor.selection.active.line);
    // Who is at work inside it is left there.
    if (!line || view.selection.some(({ id }) => id === line.id || id.startsWith(`${line.id}/`))) return;
    // Where the tree has become another meanwhile, it is listed anew, and followed then.
    await view.reveal(line, { select: true, focus: false }).then(undefined, () => undefined);
}
