import * as vscode from 'vscode';
import type { ServerControl } from '../../language-server/server-control.ts';
import { RESTART, SHOW_OUTPUT } from './commands.ts';

const CHOICES = [
    { title: vscode.l10n.t('Restart'), command: RESTART },
    { title: vscode.l10n.t('Show output'), command: SHOW_OUTPUT },
];

/** Says, once for each failure, that the server is not running, what that means, and what can be done. */
export function tellFailure(server: ServerControl): vscode.Disposable {
    return server.onDidChangeState(async state => {
        if (state !== 'failed') return;
        const choice = await vscode.window.showErrorMessage(
            vscode.l10n.t(
                'Balcony is not running: programmes are not checked, and there is no help while you write. Restart it; if it stops again, the output says why.',
            ),
            ...CHOICES,
        );
        if (choice) await vscode.commands.executeCommand(choice.command);
    });
}
