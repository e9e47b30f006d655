import * as vscode from 'vscode';
import type { NotChanged, SheetImported } from '../../../server/protocol.ts';
import { LANGUAGE } from '../../language-server/client-options.ts';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';
import type { ImportDone } from '../../webviews/protocol.ts';
import { OPEN_MAP } from '../coverage-map/index.ts';
import { writeNewFile } from '../new-programme/write-new-file.ts';
import { readSheet } from './read-sheet.ts';
import { saveColumns } from './save-columns.ts';

const IMPORT_SHEET = 'balcony.importSheet';

/** "Balcony: Import a spreadsheet": shows what its columns were taken for, what was not understood, and the programme that it makes, before a file is written. */
export function registerImportSheet(context: ViewContext): vscode.Disposable {
    let shown: SheetImported | undefined;
    const view: DocumentView<'import'> = {
        name: 'import',
        standsAlone: true,
        title: file => (file ? vscode.l10n.t('Import of {0}', file) : vscode.l10n.t('Import')),
        icon: 'file',
        asksFirst: {},
        look: async (uri, asked, token) => {
            const read = await readSheet(uri);
            if ('why' in read) return read;
            const answer = await context.server.ask('balcony/importSheet', { uri: uri.toString(), content: read.content, asked }, token);
            if (!token.isCancellationRequested) shown = answer && !isRefused(answer) ? answer : undefined;
            return answer;
        },
        nothing: file => vscode.l10n.t('{0} could not be read.', file),
        act: (does, uri, panel) => shown && act(shown, does, uri, panel),
    };
    const act = async (read: SheetImported, { is }: ImportDone, uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<string> => {
        if (is === 'save-columns') return saveColumns(context.server, uri, read);
        try {
            const document =
                is === 'write'
                    ? await vscode.workspace.openTextDocument(await writeNewFile(vscode.Uri.joinPath(uri, '..'), read.file, read.text))
                    : await vscode.workspace.openTextDocument({ language: LANGUAGE, content: read.text });
            await vscode.window.showTextDocument(document, { viewColumn: panel.viewColumn ?? vscode.ViewColumn.One, preview: false });
            panel.dispose();
            await vscode.commands.executeCommand(OPEN_MAP, document.uri);
            return '';
        } catch (error) {
            return vscode.l10n.t('The file could not be written: {0}', error instanceof Error ? error.message : String(error));
        }
    };
    const panel = new DocumentViewPanel(view, context);
    const command = vscode.commands.registerCommand(IMPORT_SHEET, async (said?: vscode.Uri) => {
        const uri = said ?? (await askForFile());
        if (uri) panel.open(uri, {});
    });
    return vscode.Disposable.from(panel, command);
}

function isRefused(answer: SheetImported | NotChanged): answer is NotChanged {
    return 'why' in answer;
}

async function askForFile(): Promise<vscode.Uri | undefined> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const chosen = await vscode.window.showOpenDialog({
        title: vscode.l10n.t('The spreadsheet to import'),
        openLabel: vscode.l10n.t('Import'),
        filters: { [vscode.l10n.t('Spreadsheets')]: ['xlsx', 'csv', 'tsv'] },
        ...(folder && { defaultUri: folder.uri }),
    });
    return chosen?.[0];
}
