import * as vscode from 'vscode';
import { tellRunner } from './bridge.ts';

/** The address of a file of the workspace, by its path from the workspace's folder. */
export function fileOf(path: string): vscode.Uri {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) throw new Error('no folder is open');
    return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(fileOf(path), { viewColumn: vscode.ViewColumn.One, preview: false });
}

/** Where `words` stand in a text. Throws unless they stand there just once. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
    const [before, after, ...more] = document.getText().split(words);
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`not just once in ${document.uri.path}: ${words}`);
    return new vscode.Range(document.positionAt(before.length), document.positionAt(before.length + words.length));
}

/** Where `|` is in `words|marked so`, which stand in the text once, without the mark. */
export function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
    const range = rangeOf(document, marked.replace('|', ''));
    return document.positionAt(document.offsetAt(range.start) + marked.indexOf('|'));
}

/** Puts the cursor where `|` is in `marked`, and the place into view. */
export function putCursor(editor: vscode.TextEditor, marked: string): vscode.Position {
    const place = placeOf(editor.document, marked);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
    return place;
}

/** Removes a file of the workspace, or a folder with all that is in it, if it is there. */
export async function remove(path: string): Promise<void> {
    await vscode.workspace.fs.delete(fileOf(path), { recursive: true }).then(undefined, (error: unknown) => {
        if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    });
}

/** Not what the workbench has open for itself: it writes its own settings as a text that is changed and saved. */
function isOurs({ uri, isUntitled }: vscode.TextDocument): boolean {
    return isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Takes back every change to a text of the tests that is not saved, and closes every editor, every view and what the workbench asks. Resolves when the pages of the views are gone. */
export async function closeAll(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    for (const document of vscode.workspace.textDocuments.filter(isOurs)) {
        if (!document.isDirty) continue;
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await tellRunner('no-view');
}
