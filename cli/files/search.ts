import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { GitIgnore } from './git-ignore.ts';
import { byCodeUnit } from './names.ts';

/** The end of a plan's file name. */
export const EXTENSION = '.balcony';

/** What a search leaves out beside what git leaves out. */
export function isLeftOut(name: string): boolean {
    return name.startsWith('.') || name === 'node_modules';
}

/**
 * The `.balcony` files in `folder` and the folders in it, sorted; without `node_modules`, hidden and git-ignored ones. Folders behind links are not followed.
 * `onUnreadable` is told of each folder that cannot be read.
 */
export async function searchFolder(
    folder: string,
    gitIgnore: GitIgnore,
    onUnreadable: (folder: string, error: unknown) => void,
): Promise<string[]> {
    // A folder that git leaves out was asked for by name: then only what is said inside it counts.
    const upTo = gitIgnore.ignores(folder + path.sep) ? folder : undefined;
    const found: string[] = [];
    const search = async (at: string): Promise<void> => {
        for (const entry of await entriesOf(at, onUnreadable)) {
            if (isLeftOut(entry.name)) continue;
            const file = path.join(at, entry.name);
            if (entry.isDirectory()) {
                if (!gitIgnore.ignores(file + path.sep, upTo)) await search(file);
            } else if (entry.name.endsWith(EXTENSION) && !gitIgnore.ignores(file, upTo) && (entry.isFile() || (await leadsToFile(file)))) {
                found.push(file);
            }
        }
    };
    await search(folder);
    return found.sort(byCodeUnit);
}

async function entriesOf(folder: string, onUnreadable: (folder: string, error: unknown) => void): Promise<Dirent[]> {
    try {
        return await readdir(folder, { withFileTypes: true });
    } catch (error) {
        onUnreadable(folder, error);
        return [];
    }
}

/** A link counts as what it leads to; one that leads nowhere is kept, so that reading it tells why it cannot be read. */
async function leadsToFile(file: string): Promise<boolean> {
    try {
        return (await stat(file)).isFile();
    } catch {
        return true;
    }
}
