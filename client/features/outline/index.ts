import * as vscode from 'vscode';
import type { PlaceInText } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { showPlace } from '../../webviews/host/go-to.ts';
import { OutlineTree } from './outline-tree.ts';

const VIEW = 'balcony.outline';
const GO_TO_PLACE = 'balcony.goToPlace';

/** The outline in the activity bar: the programmes of the workspace by phase, how they stand, and where findings are. */
export function registerOutline(server: ServerControl, extension: vscode.Uri): vscode.Disposable {
    const tree = new OutlineTree(server, extension, GO_TO_PLACE);
    return vscode.Disposable.from(
        tree,
        vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true }),
        vscode.commands.registerCommand(GO_TO_PLACE, (place: PlaceInText) => showPlace(place)),
    );
}
