import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { type BalconyApi, startExtension, stopExtension } from './extension.ts';

/** The part of a browser's worker that is needed here: the project's types know Node's alone. */
declare class Worker {
    constructor(address: string);
    terminate(): void;
}

/** The extension in a browser: the server is a worker, one file. */
export function activate(context: vscode.ExtensionContext): Promise<BalconyApi> {
    // Not encoded: vscode.dev encodes the address itself.
    const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js').toString(true);
    return startExtension(context, options => new WorkerClient(address, options));
}

export const deactivate = stopExtension;

class WorkerClient extends LanguageClient {
    private readonly worker: Worker;

    constructor(address: string, options: LanguageClientOptions) {
        const worker = new Worker(address);
        super('balcony', 'Balcony', worker, options);
        this.worker = worker;
    }

    /** A worker does not end by itself, as a process does. */
    override async stop(timeout?: number): Promise<void> {
        try {
            if (this.isRunning()) await super.stop(timeout);
        } finally {
            this.worker.terminate();
        }
    }

    /** Faults go to the output alone: what the designer is told, `tellFailure` says in plain words. */
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }
}
