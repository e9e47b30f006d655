import { URI, UriUtils } from 'langium';
import { leftOutBy } from '../../language/settings/left-out.ts';
import { readSettings, type SettingsProblem } from '../../language/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language/settings/settings.ts';
import { type Files, SETTINGS_FILE } from '../files/files.ts';
import { addressOf, type FolderRoots } from './folder-roots.ts';

interface Known {
    readonly settings: Settings;
    readonly leavesOut: (path: string) => boolean;
}

/** What each workspace has settled in its settings file, and what is wrong with that file. */
export class SettingsOfRoots {
    private readonly files: Files;
    private readonly roots: FolderRoots;
    private readonly known = new Map<string, Known>();
    private readonly problems = new Map<string, readonly SettingsProblem[]>();
    private readonly changed = new Set<string>();

    constructor(files: Files, roots: FolderRoots) {
        this.files = files;
        this.roots = roots;
    }

    /** The settings of the workspace that a document belongs to. */
    of(uri: URI): Settings {
        return this.known.get(this.roots.rootOf(uri))?.settings ?? DEFAULT_SETTINGS;
    }

    /** The settings of every workspace that has any. */
    all(): Settings[] {
        return [...this.known.values()].map(({ settings }) => settings);
    }

    /** Whether the settings of its workspace leave a file out. */
    leaveOut(uri: URI): boolean {
        const root = this.roots.rootOf(uri);
        const path = uri.toString().slice(root.length);
        return this.known.get(root)?.leavesOut(decodeURIComponent(path)) ?? false;
    }

    /** Reads a settings file, which is there, or is there no more. Resolves to whether that changed which documents share a workspace. */
    async read(file: URI): Promise<boolean> {
        const root = UriUtils.dirname(file);
        const read = await this.files.read(file);
        this.changed.add(file.toString());
        if ('error' in read && read.error === 'not-found') {
            this.known.delete(addressOf(root));
            this.problems.delete(file.toString());
            return this.roots.setSettled(root, false);
        }
        const { settings, problems } =
            'text' in read ? readSettings(read.text) : { settings: DEFAULT_SETTINGS, problems: [unreadable(read)] };
        this.known.set(addressOf(root), { settings, leavesOut: leftOutBy(settings) });
        this.problems.set(file.toString(), problems);
        return this.roots.setSettled(root, true);
    }

    /** Folders were closed: the settings files in none that is open, or has been read beside them, count no more. */
    keepThoseOf({ folders }: FolderRoots, outside: readonly string[]): void {
        for (const file of [...this.problems.keys()]) {
            if ([...folders, ...outside].some(folder => file.startsWith(folder))) continue;
            const root = UriUtils.dirname(URI.parse(file));
            this.known.delete(addressOf(root));
            this.roots.setSettled(root, false);
            this.problems.delete(file);
            this.changed.add(file);
        }
    }

    /** The settings files that were read since this was last asked, with what is wrong with each. */
    news(): Map<string, readonly SettingsProblem[]> {
        const news = new Map([...this.changed].map(file => [file, this.problems.get(file) ?? []]));
        this.changed.clear();
        return news;
    }
}

function unreadable(read: { readonly error: string; readonly message?: string }): SettingsProblem {
    const start = { line: 0, character: 0 };
    const message =
        read.error === 'not-utf-8'
            ? `${SETTINGS_FILE} is not UTF-8 text, so it cannot be read. Save it with the encoding UTF-8. Until then, the workspace has no settings.`
            : `${SETTINGS_FILE} cannot be read: ${read.message ?? 'the system does not say why'}. Until then, the workspace has no settings.`;
    return { message, line: 1, column: 1, range: { start, end: start }, severity: 'error' };
}
