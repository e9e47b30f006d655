import { type Cancellation, DocumentState, URI, UriUtils } from 'langium';
import {
    CodeActionKind,
    type Connection,
    DidChangeWatchedFilesNotification,
    type FileSystemWatcher,
    FileChangeType,
    type InitializeParams,
    type InitializeResult,
    type ServerCapabilities,
    TextDocumentSyncKind,
    WatchKind,
    type WorkspaceFolder,
} from 'vscode-languageserver';
import { abilitiesOf, NO_ABILITIES } from './client-abilities.ts';
import { Completion, TRIGGERS } from './features/completion/completion.ts';
import { definition } from './features/definition.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { DOCUMENT_SCHEMES, documentText } from './features/document-text.ts';
import { Findings } from './features/findings.ts';
import { foldingRanges } from './features/folding.ts';
import { formatDocument, formatOnType, formatRange, ON_TYPE } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { FIX_ALL, quickFixes } from './features/quick-fixes.ts';
import { highlights, references } from './features/references.ts';
import { prepareRename, rename } from './features/rename.ts';
import { LEGEND, SemanticColours } from './features/semantic-tokens.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import { EXTENSION, type Files, SETTINGS_FILE } from './files/files.ts';
import type { DocumentTextParams, RequestsToServer } from './protocol.ts';
import { onPlan, onWorkspace } from './requests.ts';
import { type Server, unanswered } from './server.ts';
import { createLanguageServices } from './services.ts';
import { Changes, isSettingsFile } from './workspace/changes.ts';
import { addressOf } from './workspace/folder-roots.ts';
import type { FolderWorkspaceManager } from './workspace/workspace-manager.ts';

/** What a server needs of the world around it. */
export interface World {
    readonly files: Files;
    /** The day in UTC, `YYYY-MM-DD`, by which acceptances run out. */
    readonly today: () => string;
}

/** Starts a language server over a connection, and listens. */
export function startServer(connection: Connection, world: World): Server {
    const services = createLanguageServices(world.files);
    const afterChange = async (token: Cancellation.CancellationToken): Promise<void> => {
        await server.findings.lookAndTell(token);
        server.colours.refresh();
        watchOutside();
    };
    const base = {
        ...services,
        connection,
        client: NO_ABILITIES,
        changes: new Changes(services, afterChange, message => connection.console.error(message)),
    };
    const server: Server = Object.assign(base, { findings: new Findings(base, world.today), colours: new SemanticColours(base) });
    const { watchOpen, watchOutside } = followFiles(server);
    introduce(server, watchOpen);
    followDocuments(server);
    answerRequests(server);
    services.shared.workspace.TextDocuments.listen(connection);
    connection.listen();
    return server;
}

/** What the server says of itself, and what it does when the editor has said what it is. */
function introduce(server: Server, whenKnown: () => void): void {
    const { connection, shared, roots } = server;
    connection.onInitialize((params: InitializeParams): InitializeResult => {
        server.client = abilitiesOf(params);
        const workspaceFolders = foldersOf(params);
        roots.setFolders(workspaceFolders.map(folder => URI.parse(folder.uri)));
        shared.workspace.WorkspaceManager.initialize({ ...params, workspaceFolders });
        return { serverInfo: { name: 'Balcony' }, capabilities: CAPABILITIES };
    });
    connection.onInitialized(params => {
        shared.workspace.WorkspaceManager.initialized(params)
            .then(() => server.changes.lookAgain())
            .catch((error: unknown) => connection.console.error(`The workspace could not be read. ${String(error)}`));
        whenKnown();
        if (!server.client.folderChanges) return;
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
            const gone = new Set(removed.map(folder => addressOf(URI.parse(folder.uri))));
            const stay = roots.folders.filter(folder => !gone.has(folder)).map(folder => URI.parse(folder));
            server.changes.foldersChanged([...stay, ...added.map(folder => URI.parse(folder.uri))]);
        });
    });
}

/** The folders that are open; an editor that knows of one alone says so in its own way. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): WorkspaceFolder[] {
    return workspaceFolders ?? (rootUri === null ? [] : [{ uri: rootUri, name: rootUri }]);
}

const CAPABILITIES: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: TRIGGERS },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: ON_TYPE,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: [...DOCUMENT_SCHEMES] },
    },
};

/** Takes in what happens to documents in the editor. */
function followDocuments({ shared, changes }: Server): void {
    const { TextDocuments } = shared.workspace;
    // Told of an opened document too.
    TextDocuments.onDidChangeContent(({ document }) => changes.textChanged(document.uri));
    TextDocuments.onDidClose(({ document }) => changes.textClosed(document.uri));
}

/** Takes in what happens to files. Returns what has the editor watch them: in the open folders, and in those outside that have been read since. */
function followFiles(server: Server): { watchOpen: () => void; watchOutside: () => void } {
    const { connection, changes } = server;
    const manager = server.shared.workspace.WorkspaceManager as FolderWorkspaceManager;
    const watched = new Set<string>();
    const watch = (watchers: FileSystemWatcher[]) =>
        unanswered(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    connection.onDidChangeWatchedFiles(({ changes: events }) => {
        const all = events.map(({ uri, type }) => ({
            uri: URI.parse(uri),
            isNew: type === FileChangeType.Created,
            isDeleted: type === FileChangeType.Deleted,
        }));
        const settings = all.filter(({ uri }) => isSettingsFile(uri)).map(({ uri }) => uri);
        if (settings.length > 0) changes.settingsChanged(settings, () => server.findings.forget());
        // What came and has no ending to its name may be a folder.
        const isFolder = ({ uri, isNew }: (typeof all)[number]) => isNew && !UriUtils.basename(uri).includes('.');
        if (all.some(event => UriUtils.basename(event.uri) === '.gitignore' || isFolder(event))) changes.searchAgain();
        changes.filesChanged({
            changed: all.filter(({ isDeleted }) => !isDeleted).map(({ uri }) => uri),
            deleted: all.filter(({ isDeleted }) => isDeleted).map(({ uri }) => uri),
        });
    });
    // Of a folder that is moved or deleted the editor may tell as a whole, without its files.
    const watchOpen = () => {
        if (server.client.watching)
            watch([...WATCHED.map(globPattern => ({ globPattern })), { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete }]);
    };
    const watchOutside = () => {
        if (!server.client.watching || !server.client.watchingAnywhere) return;
        const unwatched = manager.foldersOutside.filter(folder => !watched.has(folder));
        for (const folder of unwatched) watched.add(folder);
        if (unwatched.length > 0) watch(unwatched.flatMap(baseUri => WATCHED.map(pattern => ({ globPattern: { baseUri, pattern } }))));
    };
    return { watchOpen, watchOutside };
}

const WATCHED = [`**/*${EXTENSION}`, `**/${SETTINGS_FILE}`, '**/.gitignore'];

/** Answers what the editor asks. */
function answerRequests(server: Server): void {
    const { connection, colours } = server;
    const { Parsed, Linked, Validated } = DocumentState;
    const completion = new Completion(server);
    connection.onCompletion(onPlan(server, Linked, (plan, params) => completion.at(plan, params), null));
    connection.onHover(onPlan(server, Linked, (plan, params) => hover(server, plan, params), null));
    connection.onDefinition(onPlan(server, Linked, (plan, params) => definition(server, plan, params), []));
    connection.onReferences(onPlan(server, Validated, (plan, params) => references(server, plan, params), []));
    connection.onDocumentHighlight(onPlan(server, Validated, (plan, params) => highlights(server, plan, params), []));
    connection.onPrepareRename(onPlan(server, Validated, (plan, params) => prepareRename(server, plan, params), null));
    connection.onRenameRequest(onPlan(server, Validated, (plan, params) => rename(server, plan, params), null));
    connection.onCodeAction(onPlan(server, Validated, (plan, params) => quickFixes(server, plan, params), []));
    connection.onDocumentSymbol(onPlan(server, Linked, plan => documentSymbols(server, plan), []));
    connection.onWorkspaceSymbol(onWorkspace(server, (params, token) => workspaceSymbols(server, params, token), []));
    connection.onFoldingRanges(onPlan(server, Parsed, plan => foldingRanges(plan), []));
    connection.onDocumentFormatting(onPlan(server, Parsed, plan => formatDocument(server, plan), []));
    connection.onDocumentRangeFormatting(onPlan(server, Parsed, (plan, params) => formatRange(server, plan, params), []));
    connection.onDocumentOnTypeFormatting(onPlan(server, Parsed, (plan, params) => formatOnType(plan, params), []));
    connection.languages.semanticTokens.on(onPlan(server, Linked, plan => colours.all(plan), { data: [] }));
    connection.languages.semanticTokens.onDelta(onPlan(server, Linked, (plan, params) => colours.changes(plan, params), { data: [] }));
    connection.languages.semanticTokens.onRange(onPlan(server, Linked, (plan, params) => colours.within(plan, params), { data: [] }));
    connection.workspace.textDocumentContent.on(async ({ uri }) => (await textOf(server, uri)) ?? { text: '' });
    connection.onRequest('balcony/documentText' satisfies keyof RequestsToServer, ({ uri }: DocumentTextParams) => textOf(server, uri));
}

async function textOf(server: Server, uri: string) {
    await server.shared.workspace.WorkspaceManager.ready;
    return documentText(server, { uri });
}
