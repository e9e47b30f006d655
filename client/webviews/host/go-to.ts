import * as vscode from 'vscode';
import type { PlaceInText } from '../../../server/protocol.ts';
import type { Destination } from '../protocol.ts';

/** Puts the cursor at a place; where there are several, asks which, and shows each while it is being looked at. */
export async function goTo(places: readonly Destination[], about: string): Promise<void> {
    const [first, ...more] = places;
    if (!first) return;
    if (more.length === 0) {
        await showPlace(first.at);
        return;
    }
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly at: PlaceInText }>();
    pick.title = about;
    pick.placeholder = vscode.l10n.t('Choose where to go');
    pick.items = places.map(({ at, title, detail }) => ({ label: title, ...(detail && { detail }), at }));
    pick.matchOnDetail = true;
    // One after the other: what is chosen must not be overtaken by what was looked at before.
    let shown: Promise<unknown> = Promise.resolve();
    const show = (at: PlaceInText, preserveFocus: boolean) => {
        const next = () => showPlace(at, preserveFocus);
        shown = shown.then(next, next);
    };
    pick.onDidChangeActive(([active]) => active && show(active.at, true));
    pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        pick.hide();
        if (chosen) show(chosen.at, false);
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
}

/** Shows a place in the editor that its document is open in, else in the first one. */
export async function showPlace({ uri, range }: PlaceInText, preserveFocus = false): Promise<vscode.TextEditor> {
    const address = vscode.Uri.parse(uri);
    const { start, end } = range;
    const at = new vscode.Range(start.line, start.character, end.line, end.character);
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === address.toString());
    const editor = await vscode.window.showTextDocument(address, {
        viewColumn: shown?.viewColumn ?? columnOf(address) ?? vscode.ViewColumn.One,
        preserveFocus,
        selection: preserveFocus ? at : new vscode.Range(at.start, at.start),
    });
    editor.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
}

/** The column in which a document is open behind another. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
    const isOf = ({ input }: vscode.Tab) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
    return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isOf))?.viewColumn;
}
