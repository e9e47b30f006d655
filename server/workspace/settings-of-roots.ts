import { URI, UriUtils } from 'langium';
import { byFile, type KnownFinding } from '../../language/baseline/baseline.ts';
import { readBaseline } from '../../language/baseline/read-baseline.ts';
import { leftOutBy } from '../../language/settings/left-out.ts';
import { readSettings, type SettingsProblem } from '../../language/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language/settings/settings.ts';
import { type Files, SETTINGS_FILE } from '../files/files.ts';
import { placeOfSetting } from '../../language/settings/json-text.ts';
import { addressOf, type FolderRoots } from './folder-roots.ts';

interface Known {
    readonly settings: Settings;
    readonly leavesOut: (path: string) => boolean;
    /** The baseline's file, where the settings name one. */
    readonly baseline?: URI;
    /** What the baseline knows, by paths from the root. */
    readonly findings: ReadonlyMap<string, readonly KnownFinding[]>;
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
        return this.known.get(this.roots.rootOf(uri))?.leavesOut(this.pathOf(uri)) ?? false;
    }

    /** What the baseline of its workspace knows of a file. */
    knownOf(uri: URI): readonly KnownFinding[] {
        return this.known.get(this.roots.rootOf(uri))?.findings.get(this.pathOf(uri)) ?? [];
    }

    /** The files of baselines that settings name, with the settings file that does. */
    baselines(): { readonly baseline: URI; readonly settings: URI }[] {
        return [...this.known].flatMap(([root, { baseline }]) =>
            baseline ? [{ baseline, settings: UriUtils.joinPath(URI.parse(root), SETTINGS_FILE) }] : [],
        );
    }

    /** The path of a file from its root. */
    private pathOf(uri: URI): string {
        return decodeURIComponent(uri.toString().slice(this.roots.rootOf(uri).length));
    }

    /** Reads a settings file, which is there, or is there no more. Resolves to whether that changed which documents share a workspace. */
    async read(file: URI): Promise<boolean> {
        const root = UriUtils.dirname(file);
        const read = await this.files.read(file);
        this.changed.add(file.toString());
        if ('error' in read && read.error === 'not-found') {
            this.forgetBaseline(root);
            this.known.delete(addressOf(root));
            this.problems.delete(file.toString());
            return this.roots.setSettled(root, false);
        }
        const { settings, problems } =
            'text' in read ? readSettings(read.text) : { settings: DEFAULT_SETTINGS, problems: [unreadable(read)] };
        this.forgetBaseline(root);
        const { baseline, findings, missing } = await this.readBaseline(root, settings, 'text' in read ? read.text : '');
        this.known.set(addressOf(root), { settings, leavesOut: leftOutBy(settings), findings, ...(baseline && { baseline }) });
        this.problems.set(file.toString(), [...problems, ...missing]);
        return this.roots.setSettled(root, true);
    }

    /** Reads the baseline that settings name; what is wrong in it is told at its own file, and that it is `missing` in the settings. */
    private async readBaseline(root: URI, { baseline: path }: Settings, settingsText: string) {
        const findings: Known['findings'] = new Map();
        if (path === null) return { findings, missing: [] };
        const tell = (message: string): SettingsProblem => ({ ...placeOfSetting(settingsText, 'baseline'), message, severity: 'error' });
        const baseline = UriUtils.joinPath(root, ...path.split('/'));
        if (!baseline.toString().startsWith(addressOf(root)))
            return { findings, missing: [tell(`\`baseline\` is ${path}, which is outside this folder. It is not read.`)] };
        const read = await this.files.read(baseline);
        if ('error' in read) {
            const why = 'message' in read ? read.message : read.error === 'not-found' ? 'it is not there' : 'it is not UTF-8 text';
            return {
                baseline,
                findings,
                missing: [tell(`The baseline ${path} cannot be read: ${why}. \`balcony check --write-baseline\` writes it.`)],
            };
        }
        const { baseline: known, problems } = readBaseline(read.text);
        this.problems.set(baseline.toString(), problems);
        this.changed.add(baseline.toString());
        return { baseline, findings: byFile(known), missing: [] };
    }

    /** What was told of a baseline that counts no more is taken back. */
    private forgetBaseline(root: URI): void {
        const before = this.known.get(addressOf(root))?.baseline?.toString();
        if (before === undefined || !this.problems.delete(before)) return;
        this.changed.add(before);
    }

    /** Folders were closed: the settings files in none that is open, or has been read beside them, count no more. */
    keepThoseOf({ folders }: FolderRoots, outside: readonly string[]): void {
        for (const file of [...this.problems.keys()]) {
            if ([...folders, ...outside].some(folder => file.startsWith(folder))) continue;
            const root = UriUtils.dirname(URI.parse(file));
            if (UriUtils.basename(URI.parse(file)) === SETTINGS_FILE) {
                this.known.delete(addressOf(root));
                this.roots.setSettled(root, false);
            }
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
