import * as vscode from 'vscode';
import type { ServerControl } from '../../language-server/server-control.ts';
import { registerServerCommands } from './commands.ts';
import { showStatus } from './status-item.ts';
import { tellFailure } from './tell-failure.ts';

/** How the language server is, and what can be done when it is not well. */
export function serverStatus(server: ServerControl, output: vscode.LogOutputChannel): vscode.Disposable {
    return vscode.Disposable.from(registerServerCommands(server, output), showStatus(server), tellFailure(server));
}
