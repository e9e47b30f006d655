import * as vscode from 'vscode';
import type { PastedTable, TableRemark } from '../../../server/protocol.ts';

type Item = vscode.QuickPickItem & { readonly isYes?: true };

/** Shows what was read from a table and what was not understood of it, before anything is written. Resolves to whether it is to be. */
export async function agrees({ activities, notUnderstood, takenAs }: PastedTable): Promise<boolean> {
    const yes: Item = {
        isYes: true,
        label: vscode.l10n.t('Write {0} activities', activities),
        detail:
            notUnderstood.length > 0
                ? vscode.l10n.t('What was not understood is kept with its activity, to be looked at.')
                : vscode.l10n.t('Everything was understood.'),
    };
    const group = (label: string, remarks: readonly TableRemark[]): Item[] =>
        remarks.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...remarks.map(itemOf)] : [];
    const pick = vscode.window.createQuickPick<Item>();
    pick.title = vscode.l10n.t('Paste table as activities');
    pick.placeholder = vscode.l10n.t('Read what was not understood, then write it, or leave with Escape');
    pick.items = [yes, ...group(vscode.l10n.t('Not understood'), notUnderstood), ...group(vscode.l10n.t('Taken otherwise'), takenAs)];
    pick.matchOnDetail = true;
    pick.ignoreFocusOut = true;
    return new Promise(resolve => {
        pick.onDidAccept(() => {
            if (!pick.selectedItems[0]?.isYes) return;
            resolve(true);
            pick.hide();
        });
        pick.onDidHide(() => {
            resolve(false);
            pick.dispose();
        });
        pick.show();
    });
}

function itemOf({ row, column, what, why }: TableRemark): Item {
    return {
        label: column === '' ? vscode.l10n.t('Row {0}: “{1}”', row, what) : vscode.l10n.t('Row {0}, {1}: “{2}”', row, column, what),
        detail: why,
    };
}
