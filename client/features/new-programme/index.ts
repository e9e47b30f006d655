import * as vscode from 'vscode';
import type { TemplateTold } from '../../../server/protocol.ts';
import { LANGUAGE } from '../../language-server/client-options.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { OPEN_MAP } from '../coverage-map/index.ts';
import { chooseFolder } from './choose-folder.ts';
import { writeNewFile } from './write-new-file.ts';

export const NEW_PROGRAMME = 'balcony.newProgramme';
/** Known to the walkthrough: a programme has been made. */
const HAS_BEGUN = 'balcony.hasBegun';

/** What need not be asked for. */
interface Said {
    readonly template?: string;
    readonly title?: string;
    /** The address of the folder; null for a file that is not saved yet. */
    readonly folder?: string | null;
}

/** "Balcony: New programme": asks for a template, a title and a folder, makes the file, and opens it with its map beside it. */
export function registerNewProgramme(server: ServerControl): vscode.Disposable {
    return vscode.commands.registerCommand(NEW_PROGRAMME, async (said: Said = {}) => {
        const templates = said.template === undefined ? await server.ask('balcony/templates', {}) : [];
        if (!templates) return tellNotRunning();
        const template = said.template ?? (await chooseTemplate(templates));
        if (template === undefined) return undefined;
        const title = said.title ?? (await askForTitle());
        if (title === undefined) return undefined;
        const folder = said.folder !== undefined ? said.folder && vscode.Uri.parse(said.folder) : await chooseFolder();
        if (folder === undefined) return undefined;
        const made = await server.ask('balcony/newProgramme', { template, title });
        if (!made) return tellNotRunning();
        const document = folder
            ? await vscode.workspace.openTextDocument(await writeNewFile(folder, made.file, made.text))
            : await vscode.workspace.openTextDocument({ language: LANGUAGE, content: made.text });
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
        void vscode.commands.executeCommand('setContext', HAS_BEGUN, true);
        await vscode.commands.executeCommand(OPEN_MAP, document.uri);
        return document.uri;
    });
}

function tellNotRunning(): undefined {
    void vscode.window.showErrorMessage(
        vscode.l10n.t('Balcony is not running, so no programme was made. “Balcony: Restart” starts it anew.'),
    );
    return undefined;
}

async function chooseTemplate(templates: readonly TemplateTold[]): Promise<string | undefined> {
    const items = templates.map(({ name, title, about }) => ({ label: title, detail: about, name }));
    const options = {
        title: vscode.l10n.t('New programme (1 of 3): what it is like'),
        placeHolder: vscode.l10n.t('Each begins as a draft, with agencies and people that are made up'),
        matchOnDetail: true,
        ignoreFocusOut: true,
    };
    return (await vscode.window.showQuickPick(items, options))?.name;
}

async function askForTitle(): Promise<string | undefined> {
    const title = await vscode.window.showInputBox({
        title: vscode.l10n.t('New programme (2 of 3): its title'),
        prompt: vscode.l10n.t('What people call the programme. It can be changed at any time.'),
        ignoreFocusOut: true,
        validateInput: text => (text.trim() ? undefined : vscode.l10n.t('Write a title.')),
    });
    return title?.trim();
}
