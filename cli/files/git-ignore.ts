import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { slashed } from './names.ts';

/** The largest list that is read, in bytes. */
const LARGEST = 1_000_000;

/** Tells which files git leaves out, by the `.gitignore` files from the git root down to the file's folder. Each is read once. */
export class GitIgnore {
    private readonly folders = new Map<string, { readonly above: string | null; readonly rules: Ignore | null }>();

    /**
     * Whether git leaves `file` out, for itself or because of a folder it is in. A folder's path ends with the separator. What stands above the folder `upTo`
     * is not asked.
     */
    ignores(file: string, upTo?: string): boolean {
        const isFolder = file.endsWith(path.sep);
        const plain = isFolder ? file.slice(0, -1) : file;
        let decided: boolean | undefined;
        // The nearest file that says something about it counts.
        for (
            let folder: string | null = path.dirname(plain);
            folder !== null && decided === undefined;
            folder = folder === upTo ? null : this.at(folder).above
        ) {
            const { rules } = this.at(folder);
            if (!rules) continue;
            const result = rules.test(slashed(path.relative(folder, plain)) + (isFolder ? '/' : ''));
            if (result.ignored) decided = true;
            else if (result.unignored) decided = false;
        }
        return decided ?? false;
    }

    private at(folder: string): { readonly above: string | null; readonly rules: Ignore | null } {
        let known = this.folders.get(folder);
        if (!known) {
            const isRoot = existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder;
            known = { above: isRoot ? null : path.dirname(folder), rules: rulesIn(folder) };
            this.folders.set(folder, known);
        }
        return known;
    }
}

function rulesIn(folder: string): Ignore | null {
    try {
        const file = path.join(folder, '.gitignore');
        // A link is none for git either.
        const is = lstatSync(file);
        return is.isFile() && is.size <= LARGEST ? ignore().add(readFileSync(file, 'utf8')) : null;
    } catch {
        // There is none, or it is not for us to read.
        return null;
    }
}
