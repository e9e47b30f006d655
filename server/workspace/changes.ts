import { type Cancellation, isOperationCancelled, URI, UriUtils } from 'langium';
import { isLibrary } from '../../language/references/roots.ts';
import { EXTENSION, SETTINGS_FILE } from '../files/files.ts';
import type { LanguageServices } from '../services.ts';
import { addressOf } from './folder-roots.ts';
import type { FolderWorkspaceManager } from './workspace-manager.ts';

/** What happened to files: their addresses. */
export interface FileChanges {
    readonly changed: readonly URI[];
    readonly deleted: readonly URI[];
}

/** The schemes of documents that are only shown: older versions of files, in which everything would be declared a second time. */
const SHOWN_ONLY =
    /^(git|gitfs|gitlens|git-graph|svn|hg|review|pr|vscode-local-history|vscode-timeline|output|search-editor|conflictResolution|balcony-rule)$/;

/**
 * Takes what changes in the editor and on the disk into the documents, one change after the other. A change that comes while the one before it is still worked on
 * breaks that work off; what was left undone is done with the next.
 */
export class Changes {
    private readonly services: LanguageServices;
    private readonly afterBuild: (token: Cancellation.CancellationToken) => Promise<void>;
    private readonly log: (message: string) => void;
    /** A search of the folders has been asked for and has not begun. */
    private searchWaits = false;
    /** Addresses of files that changed before they were known: they may become known meanwhile, with the text that they had. */
    private readonly changedUnknown = new Set<string>();
    /** Addresses of documents whose newest text has not been taken in yet, with who waits for it. */
    private readonly waiting = new Map<string, (() => void)[]>();

    /** `afterBuild` is done after each change that was worked through to its end; `log` is told of faults of ours. */
    constructor(
        services: LanguageServices,
        afterBuild: (token: Cancellation.CancellationToken) => Promise<void>,
        log: (message: string) => void,
    ) {
        this.services = services;
        this.afterBuild = afterBuild;
        this.log = log;
        services.shared.workspace.DocumentBuilder.onUpdate(changed => {
            for (const uri of changed) this.takenIn(uri.toString());
        });
    }

    /** Resolves when the newest text of a document has been taken in (and can be waited for in its document's states). */
    async newestText(uri: URI): Promise<void> {
        const waiting = this.waiting.get(uri.toString());
        if (waiting) await new Promise<void>(resolve => waiting.push(resolve));
    }

    /** Whether a document's newest text has not been taken in yet. */
    isWaiting(uri: URI): boolean {
        return this.waiting.has(uri.toString());
    }

    /** A document was opened in the editor, or its text changed there. */
    textChanged(address: string): void {
        const uri = URI.parse(address);
        if (!isOurs(uri)) return;
        this.await(uri);
        void this.work(async () => {
            const beside = uri.scheme === 'untitled' || this.services.roots.isOpen(uri) ? [] : await this.manager.filesBeside(uri);
            return { changed: [uri, ...beside.filter(other => !this.isKnown(other) && !UriUtils.equals(other, uri))], deleted: [] };
        });
    }

    /** A document was closed in the editor: what counts is what is in its file again. */
    textClosed(address: string): void {
        const uri = URI.parse(address);
        if (!isOurs(uri)) return;
        void this.work(async () => {
            const exists = uri.scheme !== 'untitled' && !('error' in (await this.services.files.read(uri)));
            return exists ? { changed: [uri], deleted: [] } : { changed: [], deleted: [uri] };
        });
    }

    /** Files were made, changed or deleted outside the editor, or folders were. */
    filesChanged({ changed, deleted }: FileChanges): void {
        const { LangiumDocuments, TextDocuments } = this.services.shared.workspace;
        const plans = changed.filter(uri => uri.path.endsWith(EXTENSION) && isOurs(uri));
        // What is open in the editor is known from there.
        const isOpen = (uri: URI) => TextDocuments.get(uri) !== undefined;
        const known = plans.filter(uri => this.isKnown(uri) && !isOpen(uri));
        const gone = deleted.flatMap(uri => LangiumDocuments.getDocuments(uri).map(document => document.uri)).filter(uri => !isOpen(uri));
        if (known.length > 0 || gone.length > 0) void this.work(async () => ({ changed: known, deleted: gone }));
        const unknown = plans.filter(uri => !this.isKnown(uri));
        for (const uri of unknown) this.changedUnknown.add(uri.toString());
        if (unknown.length > 0) this.searchAgain();
    }

    /** What the folders hold may be something else than before: they are searched again. */
    searchAgain(): void {
        if (this.searchWaits) return;
        this.searchWaits = true;
        void this.work(() => {
            this.searchWaits = false;
            return this.searched();
        });
    }

    /** Settings files were made, changed or deleted. `forget` is called when they have been read. */
    settingsChanged(files: readonly URI[], forget: () => void): void {
        void this.work(async () => {
            const moved = await Promise.all(files.map(file => this.services.settings.read(file)));
            const { changed, deleted } = await this.searched();
            forget();
            // Documents that belong to another workspace now see other names.
            return { changed: moved.includes(true) ? [...this.known(), ...changed] : changed, deleted };
        });
    }

    /** The folders that are open in the editor changed. */
    foldersChanged(folders: readonly URI[]): void {
        void this.work(async () => {
            const before = new Set(this.services.roots.folders);
            this.services.roots.setFolders(folders);
            this.services.settings.keepThoseOf(this.services.roots, this.manager.foldersOutside);
            const found: URI[] = [];
            for (const folder of folders) if (!before.has(addressOf(folder))) found.push(...(await this.manager.filesOf(folder)));
            const { TextDocuments } = this.services.shared.workspace;
            const known = this.known();
            const outside = this.manager.foldersOutside;
            const stays = (uri: URI) =>
                this.services.roots.isOpen(uri) ||
                TextDocuments.get(uri) !== undefined ||
                outside.some(folder => uri.toString().startsWith(folder));
            // A document that stays may belong to another workspace now.
            return {
                changed: [...known.filter(stays), ...found.filter(uri => !this.isKnown(uri))],
                deleted: known.filter(uri => !stays(uri)),
            };
        });
    }

    /** Does what is done after a change, though no text changed. Resolves when that is done, or was broken off by a change. */
    lookAgain(): Promise<void> {
        return this.work(async () => ({ changed: [], deleted: [] }));
    }

    /** Takes one change in. Resolves when that is done or was broken off by the next. */
    private async work(find: () => Promise<FileChanges>): Promise<void> {
        const { WorkspaceManager, WorkspaceLock, DocumentBuilder } = this.services.shared.workspace;
        try {
            await WorkspaceManager.ready;
            await WorkspaceLock.write(async token => {
                const { changed, deleted } = await find();
                try {
                    await DocumentBuilder.update(distinct(changed), distinct(deleted), token);
                } finally {
                    // Also what has been closed in the meantime, and so is not built: nobody waits for it any longer.
                    for (const uri of changed) this.takenIn(uri.toString());
                }
                await this.afterBuild(token);
            });
        } catch (error) {
            if (!isOperationCancelled(error))
                this.log(`A change could not be taken in. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        }
    }

    private await(uri: URI): void {
        if (!this.waiting.has(uri.toString())) this.waiting.set(uri.toString(), []);
    }

    private takenIn(address: string): void {
        const waiting = this.waiting.get(address) ?? [];
        this.waiting.delete(address);
        for (const resolve of waiting) resolve();
    }

    /** What has come into the folders, and what is there no more, since they were last searched. */
    private async searched(): Promise<FileChanges> {
        const changed = new Set(this.changedUnknown);
        this.changedUnknown.clear();
        const found = await this.manager.allFiles();
        const addresses = new Set(found.map(uri => uri.toString()));
        const isOpen = (uri: URI) => this.services.shared.workspace.TextDocuments.get(uri) !== undefined;
        return {
            changed: found.filter(uri => !this.isKnown(uri) || (changed.has(uri.toString()) && !isOpen(uri))),
            deleted: this.known().filter(uri => !addresses.has(uri.toString()) && !isOpen(uri)),
        };
    }

    /** Every document but the library's. */
    private known(): URI[] {
        return this.services.shared.workspace.LangiumDocuments.all
            .map(document => document.uri)
            .filter(uri => !isLibrary(uri))
            .toArray();
    }

    private isKnown(uri: URI): boolean {
        return this.services.shared.workspace.LangiumDocuments.hasDocument(uri);
    }

    private get manager(): FolderWorkspaceManager {
        return this.services.shared.workspace.WorkspaceManager as FolderWorkspaceManager;
    }
}

/** Whether a document is one of a workspace: not one of the library, nor one that is only shown. */
export function isOurs(uri: URI): boolean {
    return !isLibrary(uri) && !SHOWN_ONLY.test(uri.scheme);
}

/** Whether a file is one of settings. */
export function isSettingsFile(uri: URI): boolean {
    return UriUtils.basename(uri) === SETTINGS_FILE;
}

function distinct(uris: readonly URI[]): URI[] {
    return [...new Map(uris.map(uri => [uri.toString(), uri])).values()];
}
