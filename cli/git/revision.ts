import path from 'node:path';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { git } from './git.ts';

/** A state of a repository's files. */
export interface Revision {
    /** As it was typed. */
    readonly asked: string;
    /** The commit's name: hexadecimal digits. */
    readonly commit: string;
    /** The repository's root folder, as an absolute path. */
    readonly root: string;
    /** The day on which it was committed, `YYYY-MM-DD` in UTC. */
    readonly date: string;
}

/** A file in a revision. */
export interface RevisionFile {
    /** From the repository's root, with `/`. */
    readonly path: string;
    /** The name that git has for its content. */
    readonly object: string;
}

/** The revision that `asked` names, as git understands it: a branch, a tag, `HEAD~3`. Undefined where it names none, or where there is no repository. Throws a Refusal where there is no git. */
export async function revisionOf(asked: string, io: Io): Promise<Revision | undefined> {
    if (asked === '' || asked.includes('\0')) return undefined;
    const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`], io);
    const commit = found.stdout.toString('utf8').trim();
    if (found.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
    return { asked, commit, root: await rootOf(io), date: await dateOf(commit, io) };
}

/** Whether the current folder is in a repository. Throws a Refusal where there is no git. */
export async function isInRepository(io: Io): Promise<boolean> {
    return (await git(['rev-parse', '--git-dir'], io)).code === 0;
}

/** The newest revision of what is checked out that was committed before a day (`YYYY-MM-DD`, in UTC). Throws a Refusal where there is none. */
export async function revisionBefore(date: string, io: Io): Promise<Revision> {
    const found = await git(['rev-list', '-1', `--before=${date}T00:00:00Z`, 'HEAD'], io);
    const commit = found.stdout.toString('utf8').trim();
    if (found.code !== 0) throw new Refusal(`git cannot say what was there before ${date}: ${lastLine(found.stderr)}.`);
    if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new Refusal(`Nothing was committed before ${date}. Name a later day, or a revision.`);
    return { asked: date, commit, root: await rootOf(io), date: await dateOf(commit, io) };
}

async function rootOf(io: Io): Promise<string> {
    const { stdout } = await git(['rev-parse', '--show-toplevel'], io);
    const root = stdout.toString('utf8').replace(/\r?\n$/, '');
    if (root === '') throw new Refusal('This repository has no files of its own to compare: it is a bare one. Work in a checkout of it.');
    return path.normalize(root);
}

async function dateOf(commit: string, io: Io): Promise<string> {
    const { stdout } = await git(['show', '--no-patch', '--format=%ct', commit], io);
    return new Date(Number(stdout.toString('utf8').trim()) * 1000).toISOString().slice(0, 10);
}

/** All files of a revision in `folder` (from the root, with `/`; empty for all), or the file of that name, in the order of their paths. */
export async function filesOf(revision: Revision, folder: string, io: Io): Promise<RevisionFile[]> {
    const where = folder === '' ? [] : ['--', folder];
    const listed = await git(['-C', revision.root, 'ls-tree', '-r', '-z', '--full-tree', revision.commit, ...where], io);
    if (listed.code !== 0) throw new Refusal(`git cannot list ${revision.asked}: ${lastLine(listed.stderr)}.`);
    return listed.stdout
        .toString('utf8')
        .split('\0')
        .flatMap((line): RevisionFile[] => {
            // `mode type object TAB path`; a link or a repository inside this one is no file to read.
            const [, object, path] = /^100[0-7]{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
            return object !== undefined && path !== undefined ? [{ path, object }] : [];
        });
}

/** The contents of files, in their order. */
export async function contentsOf(files: readonly RevisionFile[], io: Io): Promise<Buffer[]> {
    if (files.length === 0) return [];
    const { stdout, code, stderr } = await git(['cat-file', '--batch'], io, files.map(({ object }) => `${object}\n`).join(''));
    if (code !== 0) throw new Refusal(`git cannot read that revision: ${lastLine(stderr)}.`);
    const contents: Buffer[] = [];
    for (let at = 0; contents.length < files.length;) {
        const end = stdout.indexOf(0x0a, at);
        const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString('utf8', at, end))?.[1]);
        const file = files[contents.length]?.path ?? '';
        if (end < 0 || Number.isNaN(size)) throw new Refusal(`git does not have ${file} here. Fetch it first: \`git fetch\`.`);
        contents.push(stdout.subarray(end + 1, end + 1 + size));
        at = end + 1 + size + 1;
    }
    return contents;
}

/** The last thing that git said, without its own way of beginning. */
function lastLine(said: string): string {
    return (said.split('\n').at(-1) ?? '').replace(/^(fatal|error): /, '').replace(/\.$/, '') || 'it does not say why';
}
