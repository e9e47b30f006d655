import * as vscode from 'vscode';
import type { ChangeOfText, NotChanged } from '../../../server/protocol.ts';
import type { TakeBack } from '../protocol.ts';

/** Makes a change that the server worked out, as one step that the editor can take back. Resolves to what is to be said of it, empty where that is nothing; or to why it is not made. */
export async function changeText(answer: ChangeOfText | NotChanged | null | undefined): Promise<string | NotChanged> {
    if (!answer) return { why: vscode.l10n.t('The text has changed meanwhile. Try it again.') };
    if ('why' in answer) return answer;
    return (await applyEdits(answer.edits)) ? answer.says : { why: vscode.l10n.t('The text could not be changed.') };
}

/** Makes edits as one step that the editor can take back; resolves to whether they were made. */
export function applyEdits(edits: ChangeOfText['edits']): Thenable<boolean> {
    return vscode.workspace.applyEdit(changeOf(edits));
}

/** Edits as the editor has them. */
export function changeOf(edits: ChangeOfText['edits']): vscode.WorkspaceEdit {
    const change = new vscode.WorkspaceEdit();
    for (const { uri, range, newText } of edits) {
        const { start, end } = range;
        change.replace(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
    return change;
}

/** Has the editor take its last change of a text back, or make it again, and gives the focus back to the page. */
export async function takeBack({ is }: TakeBack, uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<string> {
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    await vscode.window.showTextDocument(uri, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One, preview: false });
    await vscode.commands.executeCommand(is);
    panel.reveal(panel.viewColumn);
    return '';
}
