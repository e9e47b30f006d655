import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { URI } from 'langium';
import type { ReadFileResult } from '../protocol.ts';
import { EXTENSION, type Files, LARGEST_FILE, SETTINGS_FILE } from './files.ts';

/** Files on a disk that this process reaches. */
export const FILES_ON_DISK: Files = {
    read: uri => read(uri.fsPath),
    async search(folder) {
        const found = { plans: [] as URI[], settings: [] as URI[] };
        await search(folder.fsPath, await ignoredAbove(folder.fsPath), found);
        return found;
    },
    async list(folder) {
        const found = { plans: [] as URI[], settings: [] as URI[] };
        for (const entry of await entriesOf(folder.fsPath)) if (entry.isFile()) sort(path.join(folder.fsPath, entry.name), found);
        return found;
    },
    async settingsAbove(folder) {
        for (let at = folder.fsPath; !(await exists(path.join(at, '.git'))) && path.dirname(at) !== at;) {
            at = path.dirname(at);
            const file = path.join(at, SETTINGS_FILE);
            if (await exists(file)) return URI.file(file);
        }
        return undefined;
    },
};

async function read(file: string): Promise<ReadFileResult> {
    try {
        const is = await stat(file);
        // Neither comes to an end, though it may say that it holds nothing.
        if (!is.isFile() && !is.isDirectory()) return { error: 'unreadable', message: 'it is a device or a pipe' };
        // A character has at most four bytes; what is over is told by its text's length.
        if (is.size > LARGEST_FILE * 4) return { error: 'unreadable', message: `it is larger than ${LARGEST_FILE / 1_000_000} MB` };
        const bytes = await readFile(file);
        try {
            return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
        } catch {
            return { error: 'not-utf-8' };
        }
    } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { error: 'not-found' }
            : { error: 'unreadable', message: code === 'EACCES' ? 'you have no permission for it' : message };
    }
}

/** What git leaves out, by the folder whose `.gitignore` says so, the nearest last. */
type Rules = readonly { readonly folder: string; readonly rules: Ignore }[];

async function search(folder: string, above: Rules, found: { plans: URI[]; settings: URI[] }): Promise<void> {
    const entries = await entriesOf(folder);
    const own = entries.some(entry => entry.name === '.gitignore') ? await rulesIn(folder) : undefined;
    const rules = own ? [...above, { folder, rules: own }] : above;
    const below: Promise<void>[] = [];
    for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const full = path.join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!isIgnored(full + path.sep, rules)) below.push(search(full, rules, found));
        } else if ((entry.name.endsWith(EXTENSION) && !isIgnored(full, rules)) || entry.name === SETTINGS_FILE) {
            if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(full)))) sort(full, found);
        }
    }
    await Promise.all(below);
}

function sort(file: string, found: { plans: URI[]; settings: URI[] }): void {
    if (file.endsWith(EXTENSION)) found.plans.push(URI.file(file));
    else if (path.basename(file) === SETTINGS_FILE) found.settings.push(URI.file(file));
}

/** A folder that cannot be read holds nothing for us. */
function entriesOf(folder: string) {
    return readdir(folder, { withFileTypes: true }).catch(() => []);
}

async function rulesIn(folder: string): Promise<Ignore | undefined> {
    const file = path.join(folder, '.gitignore');
    // A link is none for git either.
    const is = await lstat(file).catch(() => undefined);
    const text = is?.isFile() && is.size <= LARGEST_FILE ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
    return text === undefined ? undefined : ignore().add(text);
}

/** What the folders above `folder` leave out, up to the git root. Where git leaves out the folder itself, somebody opened it nevertheless, and only what it says counts. */
async function ignoredAbove(folder: string): Promise<Rules> {
    const rules: { folder: string; rules: Ignore }[] = [];
    for (let at = folder; !(await exists(path.join(at, '.git'))) && path.dirname(at) !== at;) {
        at = path.dirname(at);
        const own = await rulesIn(at);
        if (own) rules.unshift({ folder: at, rules: own });
    }
    return isIgnored(folder + path.sep, rules) ? [] : rules;
}

/** Whether a link leads to a file. */
function isFile(file: string): Promise<boolean> {
    return stat(file).then(
        is => is.isFile(),
        () => false,
    );
}

function exists(file: string): Promise<boolean> {
    return stat(file).then(
        () => true,
        () => false,
    );
}

/** The nearest file that says something about it counts. */
function isIgnored(file: string, rules: Rules): boolean {
    for (const { folder, rules: own } of [...rules].reverse()) {
        const result = own.test(path.relative(folder, file).split(path.sep).join('/') + (file.endsWith(path.sep) ? '/' : ''));
        if (result.ignored) return true;
        if (result.unignored) return false;
    }
    return false;
}
