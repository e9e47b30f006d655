import * as vscode from 'vscode';
import type { ServerControl } from '../../language-server/server-control.ts';

export const RESTART = 'balcony.restart';
export const SHOW_OUTPUT = 'balcony.showOutput';

/** "Balcony: Restart" and "Balcony: Show output". */
export function registerServerCommands(server: ServerControl, output: vscode.LogOutputChannel): vscode.Disposable {
    return vscode.Disposable.from(
        vscode.commands.registerCommand(RESTART, () => server.start()),
        vscode.commands.registerCommand(SHOW_OUTPUT, () => output.show()),
    );
}
