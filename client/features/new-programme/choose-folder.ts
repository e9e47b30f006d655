import * as vscode from 'vscode';

type Choice = vscode.QuickPickItem & { readonly choose: () => vscode.Uri | null | Thenable<vscode.Uri | undefined> };

/** The folder that a new file is to be in: one of those that are open, or another; null for a file that is not saved yet, undefined where the designer thinks better of it. */
export async function chooseFolder(): Promise<vscode.Uri | null | undefined> {
    const open = (vscode.workspace.workspaceFolders ?? []).map(({ name, uri }): Choice => ({
        label: name,
        description: uri.scheme === 'file' ? uri.fsPath : uri.path,
        choose: () => uri,
    }));
    const others: Choice[] = [
        { label: vscode.l10n.t('Another folder …'), choose: askForFolder },
        { label: vscode.l10n.t('Not saved yet'), description: vscode.l10n.t('you choose a place when you save it'), choose: () => null },
    ];
    const picked = await vscode.window.showQuickPick([...open, ...others], {
        title: vscode.l10n.t('New programme (3 of 3): where its file is to be'),
        ignoreFocusOut: true,
    });
    return picked?.choose();
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
    const [chosen] = (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, canSelectMany: false })) ?? [];
    return chosen;
}
