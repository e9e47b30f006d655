import { stat } from 'node:fs/promises';
import path from 'node:path';
import { compareVersions } from '../diff/compare-versions.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import { type Version, versionAt, type VersionFile, versionOnDisk } from '../diff/version.ts';
import { byCodeUnit, nameFrom } from '../files/names.ts';
import { isInRepository, revisionBefore, revisionOf } from '../git/revision.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { type LoadedFile, type LoadedWorkspace, programmesOf } from '../workspace.ts';
import type { ReviewEntry } from '../../publish/review/entry.ts';

/** What changed since `asked`, a file, a folder, a git revision or a day. Throws a Refusal where there is no such thing. */
export async function since(
    asked: string,
    workspaces: readonly LoadedWorkspace[],
    options: { readonly config?: string },
    today: string,
    io: Io,
): Promise<NonNullable<ReviewEntry['since']>> {
    if (await exists(path.resolve(io.cwd, asked))) {
        const before = await versionOnDisk([asked], options, io);
        return { label: asked, compared: compareVersions(before, reported(asVersion(workspaces, path.resolve(io.cwd, asked))), today) };
    }
    if (!(await isInRepository(io)))
        throw new Refusal(`There is no file ${asked}, and this folder is in no git repository, which would know of days and revisions.`);
    const revision = (await revisionOf(asked, io)) ?? (isDay(asked) ? await revisionBefore(asked, io) : undefined);
    if (!revision) throw new Refusal(`There is no git revision or file ${asked}. Name a revision, a day such as 2027-01-31, or a file.`);
    const after = asVersion(workspaces, revision.root);
    const folder = commonFolder(after.files.map(({ path: file }) => path.posix.dirname(file)));
    const before = await versionAt(revision, folder, asked, io, '');
    return { label: asked, date: revision.date, compared: compareVersions(ofThese(before, after), after, today) };
}

/** Whether it is a day as `YYYY-MM-DD`. Throws a Refusal for one that is in no calendar. */
function isDay(asked: string): boolean {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(asked)) return false;
    const time = Date.parse(asked);
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(asked))
        throw new Refusal(`${asked} is in no calendar. A day is written YYYY-MM-DD, such as 2027-01-31.`);
    return true;
}

/** What is reviewed, with paths from `root`: its own files, and what is shared beside them. */
function asVersion(workspaces: readonly LoadedWorkspace[], root: string): Version {
    const files = workspaces.flatMap(workspace => workspace.files.filter(file => file.reported || isShared(file)));
    const programmes = workspaces.flatMap(programmesOf);
    return {
        label: [...new Set(programmes.map(({ file }) => file.name))].join(', '),
        workspaces,
        files: files.map(file => ({ file, path: nameFrom(root, file.file) })).sort((a, b) => byCodeUnit(a.path, b.path)),
        programmes,
    };
}

/** Without what is shared: another file or folder brings what it shares itself. */
function reported(version: Version): Version {
    return { ...version, files: version.files.filter(({ file }) => file.reported) };
}

/** Of an earlier version, what belongs to what is reviewed: the same files, the same programmes wherever they stood, and what is shared. */
function ofThese(before: Version, after: Version): Version {
    const paths = new Set(after.files.map(({ path: file }) => file));
    const names = new Set(after.programmes.map(({ programme }) => programme.name));
    const isReviewed = (file: VersionFile) =>
        paths.has(file.path) || before.programmes.some(each => each.file === file.file && names.has(each.programme.name));
    const files = before.files.filter(file => isShared(file.file) || isReviewed(file));
    return { ...before, files, programmes: before.programmes.filter(({ file }) => files.some(each => each.file === file)) };
}

function isShared({ document }: LoadedFile): boolean {
    return !document.parseResult.value.declarations.some(isProgramme);
}

/** The deepest folder that holds all of `folders`, with `/`; empty for the root. */
function commonFolder(folders: readonly string[]): string {
    const [first = '.', ...others] = folders;
    let common = first;
    for (const folder of others)
        while (common !== '.' && folder !== common && !folder.startsWith(`${common}/`)) common = path.posix.dirname(common);
    return common === '.' ? '' : common;
}

async function exists(file: string): Promise<boolean> {
    try {
        await stat(file);
        return true;
    } catch {
        return false;
    }
}
