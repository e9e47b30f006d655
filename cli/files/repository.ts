import { existsSync } from 'node:fs';
import path from 'node:path';
import { slashed, STANDARD_INPUT } from './names.ts';

/** The root of the git repository that a folder is in, or the folder itself where it is in none. git need not be installed. */
export function repositoryOf(folder: string): string {
    for (let at = folder; ; at = path.dirname(at)) {
        if (existsSync(path.join(at, '.git'))) return at;
        if (path.dirname(at) === at) return folder;
    }
}

/** The path of a file from the root of its repository, with `/` between the parts; its whole path where it is outside. */
export function pathIn(repository: string, file: string): string {
    if (file === STANDARD_INPUT) return file;
    const relative = path.relative(repository, file);
    const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
    return slashed(isOutside ? file : relative);
}
