import { stat } from 'node:fs/promises';
import path from 'node:path';
import { chooseFiles } from '../files/choose.ts';
import { nameFrom, STANDARD_INPUT } from '../files/names.ts';
import { contentsOf, filesOf, isInRepository, type Revision, revisionOf } from '../git/revision.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { type LoadedFile, type LoadedProgramme, type LoadedWorkspace, loadWorkspace, programmesOf, workspaceOf } from '../workspace.ts';
import { decode, mustBeNoAddress } from '../files/read-text.ts';
import { EXTENSION, isLeftOut } from '../files/search.ts';
import { settingsFrom, SETTINGS_FILE } from '../files/settings-file.ts';

/** One of the two things that are compared. */
export interface Version {
    /** How it was called. */
    readonly label: string;
    /** The day on which a revision was committed, `YYYY-MM-DD`. */
    readonly date?: string;
    readonly workspaces: readonly LoadedWorkspace[];
    /** Those that are compared, with a name from the root of what is compared, the same in both versions. */
    readonly files: readonly VersionFile[];
    readonly programmes: readonly LoadedProgramme[];
}

export interface VersionFile {
    readonly file: LoadedFile;
    /** From the root of what is compared; empty where a file itself is. */
    readonly path: string;
}

/**
 * What `asked` names: a file or folder on the disk, else `REV:path`, else a revision, of which the current folder is meant. Nothing is checked out.
 * Throws a Refusal that says what could not be found.
 */
export async function versionOf(asked: string, options: { readonly config?: string }, io: Io): Promise<Version> {
    mustBeNoAddress(asked);
    if (asked === STANDARD_INPUT || (asked !== '' && (await exists(path.resolve(io.cwd, asked)))))
        return versionOnDisk([asked], options, io);
    const colon = asked.indexOf(':');
    if (colon > 0) {
        const revision = await revisionOf(asked.slice(0, colon), io);
        if (revision) return versionAt(revision, await pathIn(revision, asked.slice(colon + 1), io), asked, io);
    } else {
        const revision = await revisionOf(asked, io);
        if (revision) return versionAt(revision, slashedFrom(revision.root, io.cwd), asked, io);
    }
    if (!(await isInRepository(io)))
        throw new Refusal(`There is no file or folder ${asked}. It is no git revision either: this folder is in no git repository.`);
    throw new Refusal(
        `There is no file, folder or git revision ${asked}. A file as it was in a revision is written REV:path, such as HEAD~1:plan.balcony.`,
    );
}

/** Files and folders as they are on the disk. */
export async function versionOnDisk(asked: readonly string[], options: { readonly config?: string }, io: Io): Promise<Version> {
    const workspaces: LoadedWorkspace[] = [];
    for (const chosen of await chooseFiles(asked, io.cwd)) workspaces.push(await loadWorkspace(chosen, io, options));
    const reported = workspaces.flatMap(({ files }) => files.filter(file => file.reported));
    const [only = '.', ...others] = asked;
    const base = others.length === 0 && only !== STANDARD_INPUT ? path.resolve(io.cwd, only) : io.cwd;
    return {
        label: asked.join(', ') || '.',
        workspaces,
        files: reported.map(file => ({ file, path: file.file === base ? '' : nameFrom(base, file.file) })),
        programmes: workspaces.flatMap(programmesOf),
    };
}

/**
 * What a revision holds at `asked`, a file or a folder (from the repository's root, with `/`). The rest of its workspace is read for its names; the names of its files
 * start from `from`.
 */
export async function versionAt(revision: Revision, asked: string, label: string, io: Io, from = asked): Promise<Version> {
    const all = (await filesOf(revision, '', io)).filter(
        ({ path: file }) => (file.endsWith(EXTENSION) && !file.split('/').some(isLeftOut)) || path.posix.basename(file) === SETTINGS_FILE,
    );
    const isAsked = (file: string) => file === asked || asked === '' || file.startsWith(`${asked}/`);
    const plans = all.filter(({ path: file }) => file.endsWith(EXTENSION));
    if (!plans.some(({ path: file }) => isAsked(file)))
        throw new Refusal(
            `There is no ${EXTENSION} file in ${label}. Check the path: it starts from the repository's root, or with ./ from this folder.`,
        );

    const withSettings = new Set(all.filter(file => !file.path.endsWith(EXTENSION)).map(file => path.posix.dirname(file.path)));
    const common = asked.endsWith(EXTENSION) ? path.posix.dirname(asked) : asked === '' ? '.' : asked;
    const rootOf = (file: string): string => {
        for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
            if (withSettings.has(folder)) return folder;
            if (folder === '.') return common;
        }
    };
    const roots = [...new Set(plans.filter(({ path: file }) => isAsked(file)).map(({ path: file }) => rootOf(file)))].sort();
    const workspaces: LoadedWorkspace[] = [];
    for (const root of roots) {
        const isInside = (file: string) => root === '.' || file.startsWith(`${root}/`);
        const wanted = plans.filter(({ path: file }) => isInside(file) && rootOf(file) === root);
        const settingsAt = all.filter(({ path: file }) => file === path.posix.join(root, SETTINGS_FILE));
        const [settingsBytes] = await contentsOf(settingsAt, io);
        const name = (file: string) => `${revision.asked}:${file}`;
        const folder = path.join(revision.root, root);
        const settings = settingsFrom(
            settingsBytes && decode(settingsBytes, name(path.posix.join(root, SETTINGS_FILE)), false),
            folder,
            name(SETTINGS_FILE),
        );
        const kept = wanted.filter(({ path: file }) => !settings.leavesOut(path.join(revision.root, file)));
        const contents = await contentsOf(kept, io);
        workspaces.push(
            await workspaceOf(
                kept.map(({ path: file }, at) => ({
                    file: path.join(revision.root, file),
                    name: name(file),
                    text: decode(contents[at] ?? Buffer.alloc(0), name(file), false),
                    reported: isAsked(file),
                })),
                settings,
            ),
        );
    }
    const base = path.join(revision.root, from);
    return {
        label,
        date: revision.date,
        workspaces,
        files: workspaces.flatMap(({ files }) =>
            files.filter(file => file.reported).map(file => ({ file, path: file.file === base ? '' : nameFrom(base, file.file) })),
        ),
        programmes: workspaces.flatMap(programmesOf),
    };
}

/** A path of a revision from the repository's root: as git has it, from the root, or from the current folder where it begins with a dot or is only there. */
async function pathIn(revision: Revision, asked: string, io: Io): Promise<string> {
    const here = slashedFrom(revision.root, path.resolve(io.cwd, asked));
    const fromRoot = asked === '' ? '' : path.posix.normalize(asked.replaceAll('\\', '/')).replace(/\/$/, '');
    if (/^\.{1,2}(\/|$)/.test(asked)) return inside(here, asked);
    const there = inside(fromRoot === '.' ? '' : fromRoot, asked);
    return (await filesOf(revision, there, io)).length > 0 ? there : inside(here, asked);
}

function inside(file: string, asked: string): string {
    if (file === '..' || file.startsWith('../') || path.posix.isAbsolute(file)) throw new Refusal(`${asked} is outside the repository.`);
    return file;
}

/** A path from a repository's root, with `/`; empty for the root itself. */
function slashedFrom(root: string, file: string): string {
    const name = nameFrom(root, file);
    return name === '.' ? '' : name;
}

async function exists(file: string): Promise<boolean> {
    try {
        await stat(file);
        return true;
    } catch {
        return false;
    }
}
