// Whether the packages that a lockfile names are installed, and installing them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runNpm } from './run.mjs';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Runs `npm ci` in a folder. Returns npm's exit status; `heard` gets what it says (see run). */
export const installPackages = (folder, { heard } = {}) =>
    runNpm(['ci', '--loglevel=error', '--update-notifier=false'], { cwd: folder, heard });

/** True when a folder's node_modules holds just what its package.json and lockfile ask for, so that `npm ci` would change nothing. */
export function packagesAreInstalled(folder) {
    const [manifest, lockfile, installed] = [
        'package.json',
        'package-lock.json',
        path.join('node_modules', '.package-lock.json'), // npm writes it last, when all the rest is in place
    ].map(name => readJson(path.join(folder, name)));
    return Boolean(manifest && lockfile && installed) && isInstalled(manifest, lockfile.packages, installed.packages);
}

/** The same, from the three files' contents: the manifest, the packages of the lockfile, the packages that npm noted as installed. */
export function isInstalled(manifest, locked, installed) {
    const { '': top = {}, ...wanted } = locked;
    return (
        KINDS.every(kind => isDeepStrictEqual(manifest[kind] ?? {}, top[kind] ?? {})) &&
        Object.keys(installed).every(place => place in wanted) &&
        Object.entries(wanted).every(([place, entry]) => {
            const found = installed[place];
            // An optional package may be for another platform.
            return found ? found.version === entry.version && found.integrity === entry.integrity : Boolean(entry.optional);
        })
    );
}

function readJson(file) {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
