import path from 'node:path';

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

/** A file's name for each programme: its own, with a number where it would be that of another, or of the index, on a disk that does not tell capitals from small letters. */
export function fileNames(names: readonly string[]): string[] {
    const taken = new Set(['index']);
    return names.map(name => {
        let free = name;
        for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${name}-${next}`;
        taken.add(free.toLowerCase());
        return free;
    });
}
