import { type Cancellation, delayNextTick, DocumentState, URI, UriUtils } from 'langium';
import {
    type Connection,
    DidChangeWatchedFilesNotification,
    type FileSystemWatcher,
    FileChangeType,
    type FileEvent,
    type InitializeParams,
    type InitializeResult,
    WatchKind,
    type WorkspaceFolder,
} from 'vscode-languageserver';
import { answerRequests } from './answers.ts';
import { capabilitiesFor } from './capabilities.ts';
import { abilitiesOf, NO_ABILITIES } from './client-abilities.ts';
import { ALL_ON, followEditorSettings } from './editor-settings.ts';
import { afterRename } from './features/files/moved-files.ts';
import { Findings } from './features/findings.ts';
import { SemanticColours } from './features/semantic-tokens.ts';
import { EXTENSION, type Files, SETTINGS_FILE } from './files/files.ts';
import { withProgress } from './progress.ts';
import { Refreshing } from './refreshing.ts';
import { type Server, unanswered } from './server.ts';
import { createLanguageServices } from './services.ts';
import { answerViews } from './views/answers.ts';
import { Changes, isSettingsFile } from './workspace/changes.ts';
import { addressOf } from './workspace/folder-roots.ts';
import type { FolderWorkspaceManager } from './workspace/workspace-manager.ts';

/** How many messages that an editor has sent already are taken in before its folders are read. */
const TURNS = 20;

/** What a server needs of the world around it. */
export interface World {
    readonly files: Files;
    /** The day in UTC, `YYYY-MM-DD`, by which acceptances run out. */
    readonly today: () => string;
    /** Called again and again while there is work. */
    readonly duringWork?: () => void;
}

/** Starts a language server over a connection, and listens. */
export function startServer(connection: Connection, world: World): Server {
    const services = createLanguageServices(world.files);
    const afterChange = async (token: Cancellation.CancellationToken): Promise<void> => {
        await server.findings.lookAndTell(token);
        server.refreshing.afterChange();
        watchMore();
    };
    const base = {
        ...services,
        connection,
        client: NO_ABILITIES,
        editorSettings: ALL_ON,
        today: world.today,
        changes: new Changes(services, afterChange, message => connection.console.error(message)),
    };
    const server: Server = Object.assign(base, {
        findings: new Findings(base, world.today),
        colours: new SemanticColours(base),
        refreshing: new Refreshing(base),
    });
    if (world.duringWork) services.shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, world.duringWork);
    const { watchOpen, watchMore } = followFiles(server);
    introduce(server, watchOpen);
    followDocuments(server);
    answerRequests(server);
    answerViews(server);
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
        return { serverInfo: { name: 'Balcony' }, capabilities: capabilitiesFor(server.client) };
    });
    connection.onInitialized(params => {
        const read = async () => {
            // What is open already the editor tells straight after this, a message a turn, and that comes first.
            for (let turn = 0; turn < TURNS; turn++) await delayNextTick();
            await shared.workspace.WorkspaceManager.initialized(params);
            await server.changes.lookAgain();
        };
        withProgress(server, 'Balcony reads the programmes', read).catch((error: unknown) =>
            connection.console.error(`The workspace could not be read. ${String(error)}`),
        );
        followEditorSettings(server, () => server.refreshing.all());
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

/** Takes in what happens to documents in the editor. */
function followDocuments({ shared, changes }: Server): void {
    const { TextDocuments } = shared.workspace;
    // Told of an opened document too.
    TextDocuments.onDidChangeContent(({ document }) => changes.textChanged(document.uri));
    TextDocuments.onDidClose(({ document }) => changes.textClosed(document.uri));
}

/** Takes in what happens to files. Returns what has the editor watch them: in the open folders; and since then in those outside that have been read, and the baselines. */
function followFiles(server: Server): { watchOpen: () => void; watchMore: () => void } {
    const { connection, changes } = server;
    const manager = server.shared.workspace.WorkspaceManager as FolderWorkspaceManager;
    const watched = new Set<string>();
    const watch = (watchers: FileSystemWatcher[]) =>
        unanswered(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    const take = (events: readonly FileEvent[]) => {
        const all = events.map(({ uri, type }) => ({
            uri: URI.parse(uri),
            isNew: type === FileChangeType.Created,
            isDeleted: type === FileChangeType.Deleted,
        }));
        const baselines = new Map(server.settings.baselines().map(({ baseline, settings }) => [baseline.toString(), settings]));
        const settings = all.flatMap(({ uri }) => (isSettingsFile(uri) ? [uri] : (baselines.get(uri.toString()) ?? [])));
        if (settings.length > 0)
            changes.settingsChanged(settings, () => {
                server.findings.forget();
                server.refreshing.settingsChanged();
            });
        // What came and has no ending to its name may be a folder.
        const isFolder = ({ uri, isNew }: (typeof all)[number]) => isNew && !UriUtils.basename(uri).includes('.');
        if (all.some(event => UriUtils.basename(event.uri) === '.gitignore' || isFolder(event))) changes.searchAgain();
        changes.filesChanged({
            changed: all.filter(({ isDeleted }) => !isDeleted).map(({ uri }) => uri),
            deleted: all.filter(({ isDeleted }) => isDeleted).map(({ uri }) => uri),
        });
    };
    connection.onDidChangeWatchedFiles(({ changes: events }) => take(events));
    connection.workspace.onDidRenameFiles(params => afterRename(take, params));
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
    // Any file can be a baseline. A sign that patterns give a meaning to stands for itself only as any sign.
    const watchBaselines = () => {
        if (!server.client.watching) return;
        const patterns = server.settings.baselines().map(({ baseline }) => `**/${UriUtils.basename(baseline).replace(/[*?{}[\]]/g, '?')}`);
        const unwatched = [...new Set(patterns)].filter(pattern => !watched.has(pattern));
        for (const pattern of unwatched) watched.add(pattern);
        if (unwatched.length > 0) watch(unwatched.map(globPattern => ({ globPattern })));
    };
    const watchMore = () => {
        watchOutside();
        watchBaselines();
    };
    return { watchOpen, watchMore };
}

const WATCHED = [`**/*${EXTENSION}`, `**/${SETTINGS_FILE}`, '**/.gitignore'];
