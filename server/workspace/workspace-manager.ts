import { type BuildOptions, type FileSystemNode, type LangiumSharedCoreServices, URI, UriUtils } from 'langium';
import { BalconyWorkspaceManager } from '../../language/workspace/workspace-manager.ts';
import { EXTENSION, type Files, type Found } from '../files/files.ts';
import { addressOf, type FolderRoots } from './folder-roots.ts';
import type { SettingsOfRoots } from './settings-of-roots.ts';

/**
 * Finds the files of the folders that are open. A folder below one with settings belongs to the workspace of that one, which is then read as a whole, as the command
 * line does.
 */
export class FolderWorkspaceManager extends BalconyWorkspaceManager {
    override initialBuildOptions: BuildOptions = { validation: true };
    private readonly files: Files;
    private readonly roots: FolderRoots;
    private readonly settings: SettingsOfRoots;
    /** Folders outside the open ones that have been searched, by address. */
    private readonly outside = new Set<string>();

    constructor(services: LangiumSharedCoreServices, files: Files, roots: FolderRoots, settings: SettingsOfRoots) {
        super(services);
        this.files = files;
        this.roots = roots;
        this.settings = settings;
    }

    /** The folders outside the open ones whose files have been read too. */
    get foldersOutside(): readonly string[] {
        return [...this.outside];
    }

    /** The files of a folder that has been opened, and of the workspace above it where there is one. */
    async filesOf(folder: URI): Promise<URI[]> {
        const found = [await this.noted(await this.files.search(folder))];
        const above = await this.files.settingsAbove(folder);
        if (above) found.push(await this.searchOutside(UriUtils.dirname(above)));
        return found.flat();
    }

    /** The files of all folders that are open, and of those outside them that have been read too. */
    async allFiles(): Promise<URI[]> {
        const open = this.roots.folders.map(folder => this.filesOf(URI.parse(folder)));
        const outside = [...this.outside].map(async folder => {
            const uri = URI.parse(folder);
            const isRoot = this.roots.settledRoots.includes(addressOf(uri));
            return await this.noted(await (isRoot ? this.files.search(uri) : this.files.list(uri)));
        });
        const found = (await Promise.all([...open, ...outside])).flat();
        return [...new Map(found.map(uri => [uri.toString(), uri])).values()];
    }

    /** The files beside one that is in no open folder: those of its workspace, where it has settings, else those of its own folder. */
    async filesBeside(uri: URI): Promise<URI[]> {
        const folder = UriUtils.dirname(uri);
        if (this.outside.has(folder.toString())) return [];
        this.outside.add(folder.toString());
        const own = await this.files.list(folder);
        const above = own.settings.length ? undefined : await this.files.settingsAbove(folder);
        return above ? this.searchOutside(UriUtils.dirname(above)) : this.noted(own);
    }

    private async searchOutside(folder: URI): Promise<URI[]> {
        this.outside.add(folder.toString());
        return this.noted(await this.files.search(folder));
    }

    private async noted({ plans, settings }: Found): Promise<URI[]> {
        await Promise.all(settings.map(file => this.settings.read(file)));
        return plans.filter(file => !this.settings.leaveOut(file));
    }

    protected override async traverseFolder(folder: URI, uris: URI[]): Promise<void> {
        uris.push(...(await this.filesOf(folder)));
    }

    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        return entry.isFile && entry.uri.path.endsWith(EXTENSION);
    }
}
