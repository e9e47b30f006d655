import type * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { type BalconyApi, startExtension, stopExtension } from './extension.ts';
import { registerTasks } from './features/tasks/index.ts';

/** The extension on a desktop or a remote machine: the server is a process on the Node that the editor brings. */
export function activate(context: vscode.ExtensionContext): Promise<BalconyApi> {
    context.subscriptions.push(registerTasks());
    const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return startExtension(context, options => new ProcessClient('balcony', 'Balcony', { run, debug }, options));
}

export const deactivate = stopExtension;

class ProcessClient extends LanguageClient {
    /** What does not run is at its end already. */
    override async stop(timeout?: number): Promise<void> {
        if (this.isRunning()) await super.stop(timeout);
    }

    /** A start that ends so is forgotten by the library; somebody has to have heard that it failed. */
    protected override handleConnectionClosed(): Promise<void> {
        if (this.state === State.Starting) this.start().catch(() => {});
        return super.handleConnectionClosed();
    }

    /** Faults go to the output alone: what the designer is told, `tellFailure` says in plain words. */
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }
}
