// The browser that shows the workbench.
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const NO_BROWSER =
    'The tests in a real VS Code need a Chromium: put `chromium` on the PATH, name one in BALCONY_CHROMIUM, or run as root on Debian, where it is installed for you.';

/**
 * The browser's path: BALCONY_CHROMIUM, else `chromium` on the PATH, else, as root, Debian's package, installed here and now.
 * Throws an Error with one sentence for the reader when there is none.
 */
export async function findChromium() {
    const named = process.env.BALCONY_CHROMIUM;
    if (named) {
        if (isExecutable(named)) return path.resolve(named);
        throw new Error(`BALCONY_CHROMIUM names ${named}, which is not a program that can be run.`);
    }
    const found = onPath('chromium');
    if (found) return found;
    if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Error(NO_BROWSER);

    console.log('Installing Debian’s chromium (apt-get: chromium, fonts-dejavu-core) …');
    try {
        await aptGet('update');
        await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    } catch (error) {
        throw new Error(`Debian's chromium could not be installed. ${NO_BROWSER}\n${error.stderr ?? error.message}`, { cause: error });
    }
    const installed = onPath('chromium');
    if (!installed) throw new Error(NO_BROWSER);
    return installed;
}

/** Runs apt-get; its chatter is shown only where it fails. */
const aptGet = (...args) =>
    promisify(execFile)('apt-get', [...args, '-qq'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 2 ** 26 });

function onPath(name) {
    return (process.env.PATH ?? '')
        .split(path.delimiter)
        .filter(Boolean)
        .map(folder => path.join(folder, name))
        .find(isExecutable);
}

function isExecutable(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
