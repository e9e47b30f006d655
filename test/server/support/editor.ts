import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
    type ClientCapabilities,
    CodeActionKind,
    type CodeActionContext,
    createProtocolConnection,
    type Diagnostic,
    type InitializeResult,
    MarkupKind,
    type Position,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
    type Range,
} from 'vscode-languageserver-protocol/node';
import * as lsp from 'vscode-languageserver-protocol/node';
import type { Files } from '../../../server/files/files.ts';
import type { Server } from '../../../server/server.ts';
import { startServer } from '../../../server/start.ts';

/** Everything that an editor such as VS Code can do. */
export const ABLE: ClientCapabilities = {
    workspace: {
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        workspaceEdit: { documentChanges: true, snippetEditSupport: true },
        semanticTokens: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        diagnostics: { refreshSupport: true },
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
    },
    window: { workDoneProgress: true },
    textDocument: {
        signatureHelp: { signatureInformation: { documentationFormat: [MarkupKind.Markdown] } },
        completion: { completionItem: { snippetSupport: true, documentationFormat: [MarkupKind.Markdown] } },
        hover: { contentFormat: [MarkupKind.Markdown] },
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [CodeActionKind.QuickFix] } } },
        publishDiagnostics: {
            relatedInformation: true,
            versionSupport: true,
            codeDescriptionSupport: true,
            dataSupport: true,
            tagSupport: { valueSet: [1, 2] },
        },
    },
};

/** An editor that asks for findings, and is not told them. */
export const PULLING: ClientCapabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: {} } };

/** The folder that is open unless a test says otherwise. */
export const FOLDER = 'file:///northbridge';

/** How an editor is started. */
export interface EditorOptions {
    readonly files?: Files;
    readonly folders?: readonly string[];
    /** The one folder of an editor that knows no more of folders. */
    readonly rootUri?: string;
    readonly abilities?: ClientCapabilities;
    readonly initializationOptions?: unknown;
    /** What the designer has settled in the editor. */
    readonly settings?: unknown;
    readonly today?: string;
    /** Documents that are open when the editor starts. */
    readonly open?: Readonly<Record<string, string>>;
}

/** An editor at the other end of a real connection: it speaks the protocol and remembers what it was told. */
export class Editor {
    readonly connection: ProtocolConnection;
    introduction!: InitializeResult;
    /** Every publication, in the order in which it came. */
    readonly published: PublishDiagnosticsParams[] = [];
    /** Messages for the designer, and lines for the log. */
    readonly said: string[] = [];
    readonly registered: lsp.Registration[] = [];
    /** What the designer has settled in this editor, as the server is told when it asks. */
    settings: unknown = null;
    /** The titles of work that was shown to go on, and `done` when it had ended. */
    readonly progress: string[] = [];
    /** The methods by which the server had the editor ask again. */
    readonly refreshed: string[] = [];
    private news: (() => void) | undefined;
    private readonly texts = new Map<string, { version: number }>();
    private readonly waiting: {
        uri: string;
        isMeant: (told: PublishDiagnosticsParams) => boolean;
        resolve: (told: PublishDiagnosticsParams) => void;
    }[] = [];

    constructor(connection: ProtocolConnection) {
        this.connection = connection;
        connection.onNotification(lsp.PublishDiagnosticsNotification.type, told => {
            this.published.push(told);
            for (const one of [...this.waiting]) {
                if (one.uri !== told.uri || !one.isMeant(told)) continue;
                this.waiting.splice(this.waiting.indexOf(one), 1);
                one.resolve(told);
            }
        });
        connection.onNotification(lsp.ShowMessageNotification.type, ({ message }) => void this.said.push(message));
        connection.onNotification(lsp.LogMessageNotification.type, ({ message }) => void this.said.push(message));
        connection.onRequest(lsp.ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
        connection.onRequest(lsp.WorkDoneProgressCreateRequest.type, ({ token }) => {
            connection.onProgress(lsp.WorkDoneProgress.type, token, value => {
                if (value.kind === 'begin') this.progress.push(value.title);
                else if (value.kind === 'end') this.progress.push('done');
                this.news?.();
            });
        });
        for (const { method } of [
            lsp.SemanticTokensRefreshRequest,
            lsp.CodeLensRefreshRequest,
            lsp.InlayHintRefreshRequest,
            lsp.DiagnosticRefreshRequest,
        ])
            connection.onRequest(method, () => {
                this.refreshed.push(method);
                this.news?.();
            });
        connection.onRequest(lsp.RegistrationRequest.type, ({ registrations }) => void this.registered.push(...registrations));
        connection.listen();
    }

    async introduce({
        folders = [FOLDER],
        abilities = ABLE,
        initializationOptions,
        open = {},
        rootUri,
        settings = null,
    }: EditorOptions = {}): Promise<this> {
        this.settings = settings;
        this.introduction = await this.connection.sendRequest(lsp.InitializeRequest.type, {
            processId: null,
            rootUri: rootUri ?? null,
            capabilities: abilities,
            initializationOptions,
            ...(rootUri === undefined && { workspaceFolders: folders.map(uri => ({ uri, name: uri })) }),
        });
        // As an editor does: at once, not waiting for the server to have read its folders.
        await Promise.all([
            this.connection.sendNotification(lsp.InitializedNotification.type, {}),
            ...Object.entries(open).map(([uri, text]) => this.open(uri, text)),
        ]);
        return this;
    }

    async open(uri: string, text: string, version = 1): Promise<void> {
        this.texts.set(uri, { version });
        await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
            textDocument: { uri, languageId: 'balcony', version, text },
        });
    }

    /** Puts another text in place of the one that is open. Returns its version. */
    async change(uri: string, text: string): Promise<number> {
        const version = (this.texts.get(uri)?.version ?? 0) + 1;
        this.texts.set(uri, { version });
        await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version },
            contentChanges: [{ text }],
        });
        return version;
    }

    async close(uri: string): Promise<void> {
        this.texts.delete(uri);
        await this.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    }

    /** Tells of files that were made, changed or deleted outside the editor. */
    async filesChanged(events: Readonly<Record<string, 'created' | 'changed' | 'deleted'>>): Promise<void> {
        const types: Record<string, lsp.FileChangeType> = {
            created: lsp.FileChangeType.Created,
            changed: lsp.FileChangeType.Changed,
            deleted: lsp.FileChangeType.Deleted,
        };
        await this.connection.sendNotification(lsp.DidChangeWatchedFilesNotification.type, {
            changes: Object.entries(events).map(([uri, how]) => ({ uri, type: types[how] ?? lsp.FileChangeType.Changed })),
        });
    }

    /** The last thing that was told of a file, once something fits; what was told before counts too. */
    told(uri: string, isMeant: (told: PublishDiagnosticsParams) => boolean = () => true): Promise<PublishDiagnosticsParams> {
        const last = this.published.findLast(told => told.uri === uri);
        if (last && isMeant(last)) return Promise.resolve(last);
        return new Promise(resolve => this.waiting.push({ uri, isMeant, resolve }));
    }

    /** What was told last of a file, when all changes that were sent before have been worked through. */
    async diagnostics(uri: string): Promise<Diagnostic[]> {
        await this.settled();
        return this.published.findLast(told => told.uri === uri)?.diagnostics ?? [];
    }

    /** Resolves when something is so that is told by progress or by asking again. */
    async until(isSo: () => boolean): Promise<void> {
        while (!isSo()) await new Promise<void>(resolve => (this.news = resolve));
    }

    /** Resolves when all that was sent before has been worked through. */
    async settled(): Promise<void> {
        await this.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: '\u0000' });
    }

    hover(uri: string, position: Position) {
        return this.connection.sendRequest(lsp.HoverRequest.type, { textDocument: { uri }, position });
    }

    /** The text of a hover; the empty string where there is none. */
    async hoverText(uri: string, position: Position): Promise<string> {
        const contents = (await this.hover(uri, position))?.contents;
        return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
    }

    async completion(uri: string, position: Position, context?: lsp.CompletionContext): Promise<lsp.CompletionItem[]> {
        const answer = await this.connection.sendRequest(lsp.CompletionRequest.type, {
            textDocument: { uri },
            position,
            ...(context && { context }),
        });
        const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
        return [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
    }

    definition(uri: string, position: Position) {
        return this.connection.sendRequest(lsp.DefinitionRequest.type, { textDocument: { uri }, position });
    }

    references(uri: string, position: Position, includeDeclaration = true) {
        return this.connection.sendRequest(lsp.ReferencesRequest.type, {
            textDocument: { uri },
            position,
            context: { includeDeclaration },
        });
    }

    highlights(uri: string, position: Position) {
        return this.connection.sendRequest(lsp.DocumentHighlightRequest.type, { textDocument: { uri }, position });
    }

    prepareRename(uri: string, position: Position) {
        return this.connection.sendRequest(lsp.PrepareRenameRequest.type, { textDocument: { uri }, position });
    }

    rename(uri: string, position: Position, newName: string) {
        return this.connection.sendRequest(lsp.RenameRequest.type, { textDocument: { uri }, position, newName });
    }

    async codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<lsp.CodeAction[]> {
        const answer = await this.connection.sendRequest(lsp.CodeActionRequest.type, {
            textDocument: { uri },
            range,
            context: { diagnostics: [], ...context },
        });
        return (answer ?? []) as lsp.CodeAction[];
    }

    /** Ends the server as an editor does. */
    async end(): Promise<void> {
        await this.connection.sendRequest(lsp.ShutdownRequest.type);
        this.connection.dispose();
    }
}

/** What a diagnostic says, as plain text or Markdown. */
export function messageOf(diagnostic: Diagnostic | undefined): string {
    const { message } = diagnostic ?? { message: '' };
    return typeof message === 'string' ? message : message.value;
}

/** Starts a server in this process, over streams, and an editor at their other end. */
export async function startEditor(options: EditorOptions & { readonly files: Files }): Promise<Editor> {
    const { editor } = connect(options);
    return editor.introduce(options);
}

/** An editor that has not said anything yet, and the server at the other end. */
export function connect(options: Pick<EditorOptions, 'today'> & { readonly files: Files }): {
    readonly editor: Editor;
    readonly server: Server;
} {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
    const server = startServer(connection, { files: options.files, today: () => options.today ?? '2027-01-11' });
    const editor = new Editor(createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer)));
    return { editor, server };
}
