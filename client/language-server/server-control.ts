import * as vscode from 'vscode';
import {
    type BaseLanguageClient,
    CloseAction,
    ErrorAction,
    type LanguageClientOptions,
    LSPErrorCodes,
    ResponseError,
    State,
} from 'vscode-languageclient';
import type { NotificationsToClient, RequestsToServer, SettledParams } from '../../server/protocol.ts';
import { clientOptions } from './client-options.ts';

const SETTLED = 'balcony/settled' satisfies keyof NotificationsToClient;

/** What a server answers to a question that nobody needs an answer to any more. */
const OUT_OF_DATE: ReadonlySet<number> = new Set([
    LSPErrorCodes.RequestCancelled,
    LSPErrorCodes.ContentModified,
    LSPErrorCodes.ServerCancelled,
]);

/** How the language server is: on its way, at work, given up, or ended on purpose. */
export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

/** Makes a client with a server of its own behind it: a process or a worker, as the host allows. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What is to be registered on each new client before it starts. */
export type PrepareClient = (client: BaseLanguageClient) => void;

/** Starts the language server, keeps it running, and says how it is. */
export class ServerControl implements vscode.Disposable {
    private readonly stateChanged = new vscode.EventEmitter<ServerState>();
    /** Fires with the new state, after it has changed. */
    readonly onDidChangeState = this.stateChanged.event;
    private readonly settled = new vscode.EventEmitter<SettledParams>();
    /** Fires when documents have been worked through: what is shown of them may be out of date. */
    readonly onDidSettle = this.settled.event;
    private current: ServerState = 'stopped';
    private client: BaseLanguageClient | undefined;
    private queue: Promise<void> = Promise.resolve();
    private readonly createClient: CreateClient;
    private readonly prepare: PrepareClient;
    private readonly output: vscode.LogOutputChannel;

    constructor(createClient: CreateClient, prepare: PrepareClient, output: vscode.LogOutputChannel) {
        this.createClient = createClient;
        this.prepare = prepare;
        this.output = output;
    }

    get state(): ServerState {
        return this.current;
    }

    /** Starts the server, anew if one runs. Resolves when it runs or has failed: `state` says which. */
    start(): Promise<void> {
        return this.inTurn(async () => {
            await this.end();
            await this.begin();
        });
    }

    /** Ends the server; resolves when it is gone. */
    stop(): Promise<void> {
        return this.inTurn(async () => {
            await this.end();
            this.become('stopped');
        });
    }

    /**
     * Asks the server something beside the language protocol. Undefined where there is no answer: the server does not run, the question was withdrawn, or the text has
     * changed meanwhile (then `onDidSettle` fires again).
     */
    async ask<M extends keyof RequestsToServer>(
        method: M,
        params: RequestsToServer[M]['params'],
        token?: vscode.CancellationToken,
    ): Promise<RequestsToServer[M]['result'] | undefined> {
        if (this.current !== 'running' || !this.client) return undefined;
        try {
            type Answer = RequestsToServer[M]['result'];
            // A token that is none would go as a second parameter, in place of the server's own.
            return await (token ? this.client.sendRequest<Answer>(method, params, token) : this.client.sendRequest<Answer>(method, params));
        } catch (error) {
            if (!(error instanceof ResponseError) || !OUT_OF_DATE.has(error.code))
                this.output.error(`The language server did not answer ${method}.`, error instanceof Error ? error : String(error));
            return undefined;
        }
    }

    dispose(): void {
        this.stateChanged.dispose();
        this.settled.dispose();
    }

    /** One start or stop at a time, in the order they were asked for. */
    private inTurn(action: () => Promise<void>): Promise<void> {
        return (this.queue = this.queue.then(action));
    }

    private async begin(): Promise<void> {
        this.become('starting');
        let failed: (error: Error) => void = () => {};
        const failure = new Promise<never>((_, reject) => (failed = reject));
        let comingBack = false;
        // A client whose start has failed cannot be started again, so each start gets its own.
        const client = this.createClient({
            ...clientOptions(this.output),
            errorHandler: {
                error: (error, message) => {
                    // A worker that cannot be loaded says no more than this; one at work goes on after a fault.
                    if (this.current === 'starting' && !message) failed(error);
                    // What cannot be sent to a server that is dying is no reason to do without the next one: it is started when this one is gone.
                    return { action: ErrorAction.Continue, handled: true };
                },
                closed: async () => {
                    // A server that dies while it starts would die again.
                    const action = this.current === 'starting' ? CloseAction.DoNotRestart : (await crashes.closed()).action;
                    comingBack = action === CloseAction.Restart;
                    return { action, handled: true };
                },
            },
        });
        const crashes = client.createDefaultErrorHandler();
        this.client = client;
        this.prepare(client);
        client.onNotification(SETTLED, (told: SettledParams) => this.settled.fire(told));
        client.onDidChangeState(({ newState }) => {
            if (this.client !== client) return;
            if (newState === State.Running) this.become('running');
            else this.become(newState === State.Starting || (newState === State.Stopped && comingBack) ? 'starting' : 'failed');
        });
        try {
            await Promise.race([client.start(), failure]);
        } catch (error) {
            this.output.error('The language server did not start.', error instanceof Error ? error : String(error));
            this.become('failed');
        }
    }

    private async end(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        try {
            await client?.stop();
        } catch (error) {
            // What will not end by itself is ended with the editor's own process; the next server does not wait for it.
            this.output.warn('The language server did not end in time.', error instanceof Error ? error.message : String(error));
        }
    }

    private become(state: ServerState): void {
        if (this.current === state) return;
        this.current = state;
        this.stateChanged.fire(state);
    }
}
