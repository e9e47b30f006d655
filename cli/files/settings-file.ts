import { existsSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import { readSettings } from '../../language/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language/settings/settings.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { nameFrom, slashed } from './names.ts';
import { readText } from './read-text.ts';

/** The file of a workspace's settings, at its root. */
export const SETTINGS_FILE = 'balcony.config.json';

/** Finds the nearest folder upwards that holds settings; never past a git root. Each folder is looked at once. */
export class SettingsFolders {
    private readonly known = new Map<string, string | null>();

    /** The nearest folder from `folder` upwards with a settings file, or null. */
    nearest(folder: string): string | null {
        let found = this.known.get(folder);
        if (found === undefined) {
            found = this.look(folder);
            this.known.set(folder, found);
        }
        return found;
    }

    private look(folder: string): string | null {
        if (existsSync(path.join(folder, SETTINGS_FILE))) return folder;
        const above = path.dirname(folder);
        return above === folder || existsSync(path.join(folder, '.git')) ? null : this.nearest(above);
    }
}

/** Settings, with what they leave out. */
export interface LoadedSettings {
    readonly settings: Settings;
    /** The folder that paths in them start from. */
    readonly folder: string;
    /** What has no effect, in a sentence each, with its place. */
    readonly notes: readonly string[];
    /** Whether they leave a file out (`ignore`). */
    readonly leavesOut: (file: string) => boolean;
}

/** The settings for whoever works in the current folder. Throws a Refusal where something is wrong in them. */
export async function settingsHere(config: string | undefined, io: Io): Promise<Settings> {
    const root = new SettingsFolders().nearest(io.cwd);
    return (await loadSettings(root ?? io.cwd, root !== null, config, io)).settings;
}

/** The settings of a workspace: from its own file, where it has one, or from `config` instead. Throws a Refusal that tells every error in them, with its place. */
export async function loadSettings(root: string, hasSettings: boolean, config: string | undefined, io: Io): Promise<LoadedSettings> {
    const file = config !== undefined ? path.resolve(io.cwd, config) : hasSettings ? path.join(root, SETTINGS_FILE) : undefined;
    if (file === undefined) return settingsFrom(undefined, root, '');
    const name = nameFrom(io.cwd, file);
    return settingsFrom(await readText(file, name), path.dirname(file), name);
}

/** Settings out of a text, which messages call `name`; paths in them start from `folder`. Without a text, the usual ones. Throws a Refusal that tells every error in them. */
export function settingsFrom(text: string | undefined, folder: string, name: string): LoadedSettings {
    if (text === undefined) return { settings: DEFAULT_SETTINGS, folder, notes: [], leavesOut: () => false };
    const { settings, problems } = readSettings(text);
    const told = problems.map(problem => ({ ...problem, text: `${name}:${problem.line}:${problem.column}: ${problem.message}` }));
    const errors = told.filter(problem => problem.severity === 'error');
    if (errors.length) throw new Refusal(errors.map(problem => problem.text).join('\n'));

    const patterns = ignore().add([...settings.ignore]);
    return {
        settings,
        folder,
        notes: told.map(problem => problem.text),
        leavesOut: plan => {
            const relative = slashed(path.relative(folder, plan));
            return relative !== '' && !relative.startsWith('../') && !path.isAbsolute(relative) && patterns.ignores(relative);
        },
    };
}
