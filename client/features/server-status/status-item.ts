import * as vscode from 'vscode';
import { LANGUAGE } from '../../language-server/client-options.ts';
import type { ServerControl, ServerState } from '../../language-server/server-control.ts';
import { RESTART, SHOW_OUTPUT } from './commands.ts';

interface Wording {
    readonly text: string;
    readonly detail: string;
    readonly severity: vscode.LanguageStatusSeverity;
    readonly command: vscode.Command;
}

const showOutput: vscode.Command = { command: SHOW_OUTPUT, title: vscode.l10n.t('Show output') };
const restart: vscode.Command = { command: RESTART, title: vscode.l10n.t('Restart') };

/** What the status item says in each state of the server. */
const WORDING: Readonly<Record<ServerState, Wording>> = {
    starting: {
        text: vscode.l10n.t('Starting'),
        detail: vscode.l10n.t('Balcony is reading the programmes of this workspace.'),
        severity: vscode.LanguageStatusSeverity.Information,
        command: showOutput,
    },
    running: {
        text: vscode.l10n.t('Ready'),
        detail: vscode.l10n.t('Programmes are checked while you write.'),
        severity: vscode.LanguageStatusSeverity.Information,
        command: showOutput,
    },
    failed: {
        text: vscode.l10n.t('Not running'),
        detail: vscode.l10n.t('Programmes are not checked, and there is no help while you write.'),
        severity: vscode.LanguageStatusSeverity.Error,
        command: restart,
    },
    stopped: {
        text: vscode.l10n.t('Stopped'),
        detail: vscode.l10n.t('Programmes are not checked, and there is no help while you write.'),
        severity: vscode.LanguageStatusSeverity.Warning,
        command: restart,
    },
};

/** Shows beside the language's name in the status bar how the server is, and offers what can be done about it. */
export function showStatus(server: ServerControl): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem('balcony.server', { language: LANGUAGE });
    item.name = 'Balcony';
    const show = (state: ServerState) => {
        Object.assign(item, WORDING[state]);
        item.busy = state === 'starting';
    };
    show(server.state);
    return vscode.Disposable.from(item, server.onDidChangeState(show));
}
