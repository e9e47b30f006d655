import * as vscode from 'vscode';
import type { SheetImported } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { fileName } from '../../webviews/host/document-view.ts';

/** Saves what the columns are in the settings of the workspace, under a name that is asked for. Resolves to what is to be said of it. */
export async function saveColumns(server: ServerControl, sheet: vscode.Uri, { columns, saved }: SheetImported): Promise<string> {
    const name = await vscode.window.showInputBox({
        title: vscode.l10n.t('Save what the columns are'),
        prompt: vscode.l10n.t(
            'A name for sheets with these columns. Sheets like this one are then understood by themselves, on the command line by --mapping.',
        ),
        value: saved || fileName(sheet).replace(/\.[^.]*$/, ''),
        ignoreFocusOut: true,
        validateInput: text => (text.trim() ? undefined : vscode.l10n.t('Write a name.')),
    });
    if (name === undefined) return '';
    const answer = await server.ask('balcony/saveMapping', { uri: sheet.toString(), name: name.trim(), columns });
    if (!answer) return vscode.l10n.t('The columns could not be saved.');
    if ('why' in answer) return answer.why;
    const uri = vscode.Uri.parse(answer.uri);
    const isChanged = vscode.workspace.textDocuments.some(document => document.isDirty && document.uri.toString() === uri.toString());
    if (isChanged) return vscode.l10n.t('{0} has changes that are not saved. Save it first; then this can be saved in it.', fileName(uri));
    try {
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(answer.text));
    } catch (error) {
        return vscode.l10n.t('The file could not be written: {0}', error instanceof Error ? error.message : String(error));
    }
    return vscode.l10n.t('Saved as “{0}” in {1}.', name.trim(), fileName(uri));
}
