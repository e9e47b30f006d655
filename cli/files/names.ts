import path from 'node:path';
import { isDeviceName } from '../../language/templates/device-names.ts';

/** The file that stands for standard input. */
export const STANDARD_INPUT = '-';

/** How messages and reports call a file: relative to the folder where the command was typed, with `/`. */
export function nameFrom(cwd: string, file: string): string {
    if (file === STANDARD_INPUT) return file;
    const relative = path.relative(cwd, file);
    return slashed(relative === '' ? '.' : relative);
}

/** A path with `/` between its parts, whatever the system writes. */
export function slashed(file: string): string {
    return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/** Orders by code unit, so that the order is the same on every machine and in every language. */
export function byCodeUnit(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A file's name for each programme: its own, with a number where it would be that of another, of the index or of a device, on a disk that does not tell capitals from small letters.
 */
export function fileNames(names: readonly string[]): string[] {
    const taken = new Set(['index']);
    return names.map(called => {
        // Where no name could be read, something stands before the ending all the same.
        const name = called.replace(/^(?=-|$)/, 'programme');
        let free = name;
        for (let next = 2; taken.has(free.toLowerCase()) || isDeviceName(free); next++) free = `${name}-${next}`;
        taken.add(free.toLowerCase());
        return free;
    });
}
