import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { cannot, Refusal } from '../refusal.ts';
import { GitIgnore } from './git-ignore.ts';
import { byCodeUnit, nameFrom, slashed, STANDARD_INPUT } from './names.ts';
import { mustBeNoAddress } from './read-text.ts';
import { EXTENSION, searchFolder } from './search.ts';
import { SettingsFolders } from './settings-file.ts';

/** Files that see each other's shared declarations, and which of them are reported. */
export interface ChosenWorkspace {
    /** Its root folder. */
    readonly root: string;
    /** The root holds settings. */
    readonly hasSettings: boolean;
    /** All its files, sorted, without those that only the settings leave out; `-` for standard input. */
    readonly files: readonly string[];
    /** Those that were named or found in what was named. */
    readonly reported: ReadonlySet<string>;
    /** Of those, the ones that were named as files: settings do not leave them out. */
    readonly named: ReadonlySet<string>;
}

/**
 * The files that `paths` choose (files, folders, globs, `-`; the current folder where there are none), by workspace, sorted by root. PATHs choose what is
 * reported; what is read is the workspace: the nearest folder upwards with settings, else the PATHs' common folder.
 * Throws a Refusal for a path that is missing or cannot be read, and where there is no `.balcony` file at all.
 */
export async function chooseFiles(paths: readonly string[], cwd: string): Promise<ChosenWorkspace[]> {
    const gitIgnore = new GitIgnore();
    const asked = paths.length ? paths : ['.'];
    const chosen = new Map<string, { readonly file: string; readonly named: boolean }>();
    const bases: string[] = [];
    const searched = new Map<string, readonly string[]>();
    for (const one of asked) {
        const { base, files, named, isWhole } = await resolve(one, cwd, gitIgnore);
        bases.push(base);
        if (isWhole) searched.set(base, files);
        for (const file of files) if (named || !chosen.has(file)) chosen.set(file, { file, named });
    }
    if (chosen.size === 0) throw new Refusal(nothingFound(paths));

    const settings = new SettingsFolders();
    const common = commonFolder(bases);
    const rootOf = (file: string): string => settings.nearest(file === STANDARD_INPUT ? cwd : path.dirname(file)) ?? common;
    const roots = new Map<string, string[]>();
    for (const { file } of chosen.values()) {
        const root = rootOf(file);
        const of = roots.get(root);
        if (of) of.push(file);
        else roots.set(root, [file]);
    }

    const workspaces = [...roots]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(async ([root, reported]): Promise<ChosenWorkspace> => {
            // Nobody asked for what else is in the root: a folder there that cannot be read is not in the way.
            const found = (searched.get(root) ?? (await searchFolder(root, gitIgnore, () => {}))).filter(file => rootOf(file) === root);
            return {
                root,
                hasSettings: settings.nearest(root) === root,
                files: [...new Set([...found, ...reported])].sort(byCodeUnit),
                reported: new Set(reported),
                named: new Set(reported.filter(file => chosen.get(file)?.named)),
            };
        });
    return Promise.all(workspaces);
}

interface Resolved {
    /** The folder that counts for the common folder. */
    readonly base: string;
    readonly files: readonly string[];
    readonly named: boolean;
    /** `files` are all that `base` holds. */
    readonly isWhole?: true;
}

async function resolve(asked: string, cwd: string, gitIgnore: GitIgnore): Promise<Resolved> {
    if (asked === STANDARD_INPUT) return { base: cwd, files: [STANDARD_INPUT], named: true };
    mustBeNoAddress(asked);
    const file = path.resolve(cwd, asked);
    let is;
    try {
        is = await stat(file);
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && isDynamicPattern(asked)) return matching(asked, cwd, gitIgnore);
        throw new Refusal(`${cannot(asked, 'read', error)} Check how it is spelt.`);
    }
    if (is.isDirectory()) {
        const refuse = (folder: string, error: unknown): never => {
            throw new Refusal(cannot(nameFrom(cwd, folder), 'read', error));
        };
        return { base: file, files: await searchFolder(file, gitIgnore, refuse), named: false, isWhole: true };
    }
    if (!is.isFile()) throw new Refusal(`${asked} is no file: it is a device or a pipe.`);
    if (!file.endsWith(EXTENSION)) throw new Refusal(`${asked} is not a plan: Balcony reads files whose names end in ${EXTENSION}.`);
    return { base: path.dirname(file), files: [file], named: true };
}

// Each more takes many times as long on a long name that nearly matches.
const MOST_STARS = 8;

async function matching(pattern: string, cwd: string, gitIgnore: GitIgnore): Promise<Resolved> {
    if (
        slashed(pattern)
            .split('/')
            .some(part => part.split(/\*+/).length - 1 > MOST_STARS)
    )
        throw new Refusal(`${pattern} has more stars in one name than can be tried. Leave some of them out.`);
    const found = await glob(slashed(pattern), {
        cwd,
        absolute: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        extglob: false,
        ignore: ['**/node_modules/**'],
    });
    const files = found.map(file => path.normalize(file)).filter(file => file.endsWith(EXTENSION) && !gitIgnore.ignores(file));
    if (files.length === 0)
        throw new Refusal(
            `${pattern} matches no ${EXTENSION} file. Check the pattern, and put it in quotation marks so that the shell leaves it alone.`,
        );
    return { base: commonFolder(files.map(file => path.dirname(file))), files: files.sort(byCodeUnit), named: false };
}

/** The deepest folder that holds all of `folders`. */
function commonFolder(folders: readonly string[]): string {
    const [first = path.sep, ...others] = folders;
    let common = first;
    for (const folder of others) {
        while (!(folder + path.sep).startsWith(common.endsWith(path.sep) ? common : common + path.sep) && path.dirname(common) !== common)
            common = path.dirname(common);
    }
    return common;
}

function nothingFound(paths: readonly string[]): string {
    const where = paths.length === 0 ? 'this folder' : paths.join(', ');
    return `There is no ${EXTENSION} file in ${where}. Name a file or a folder that holds one; hidden folders, node_modules and what git ignores are not searched.`;
}
