import * as vscode from 'vscode';
import type { NewProgramme, TemplateTold } from '../../../server/protocol.ts';
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
    /** The address of an empty file that it is to be written into. */
    readonly into?: string;
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
        const place = await placeFor(said);
        if (place === undefined) return undefined;
        const made = await server.ask('balcony/newProgramme', { template, title });
        if (!made) return tellNotRunning();
        const document = await place(made);
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
        void vscode.commands.executeCommand('setContext', HAS_BEGUN, true);
        await vscode.commands.executeCommand(OPEN_MAP, document.uri);
        return document.uri;
    });
}

/** Where a new programme comes to stand; undefined where the designer thinks better of it. */
async function placeFor({ into, folder: said }: Said): Promise<((made: NewProgramme) => Promise<vscode.TextDocument>) | undefined> {
    if (into !== undefined) return made => fill(vscode.Uri.parse(into), made.text);
    const folder = said === undefined ? await chooseFolder() : said && vscode.Uri.parse(said);
    if (folder === undefined) return undefined;
    if (folder === null || folder === '') return ({ text }) => openUnsaved(text);
    return async ({ file, text }) => vscode.workspace.openTextDocument(await writeNewFile(folder, file, text));
}

/** Puts a text into a file that holds nothing; one that has been written in meanwhile stays as it is, and the text gets a file of its own. */
async function fill(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    if (before.trim() !== '') return openUnsaved(text);
    const change = new vscode.WorkspaceEdit();
    change.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(before.length)), text);
    await vscode.workspace.applyEdit(change);
    return document;
}

async function openUnsaved(text: string): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
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
        placeHolder: vscode.l10n.t('Leading across the county, 2027'),
        ignoreFocusOut: true,
        validateInput: text => (text.trim() ? undefined : vscode.l10n.t('Write a title.')),
    });
    return title?.trim();
}
