import { readFile } from 'node:fs/promises';
import type { Dated } from '../../publish/review/entry.ts';
import { git } from '../git/git.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { today } from '../today.ts';
import { nameFrom, STANDARD_INPUT } from '../files/names.ts';

/**
 * When a file was last changed: what SOURCE_DATE_EPOCH says, else the day and author of its last commit, with whether it was changed since. Undefined where nothing says
 * so: a clock, or the disk's, would be another for each reader.
 */
export async function datedOf(file: string, io: Io): Promise<Dated | undefined> {
    if (io.env['SOURCE_DATE_EPOCH']) return { date: today(io.env) };
    if (file === STANDARD_INPUT) return undefined;
    try {
        const last = await git(['log', '-1', '--no-show-signature', '--format=%ct%x00%an', '--', file], io);
        const [seconds, author] = last.stdout.toString('utf8').trim().split('\0');
        if (last.code !== 0 || !seconds) return undefined;
        const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
        return { date, ...(author && { author }), ...((await isChanged(file, io)) && { isChangedSince: true }) };
    } catch (error) {
        // Without git there is nobody to ask.
        if (error instanceof Refusal) return undefined;
        throw error;
    }
}

/** Whether a file is other than it was committed, but for line ends. `git diff` would run the filters that the repository's settings name. */
async function isChanged(file: string, io: Io): Promise<boolean> {
    const committed = await git(['cat-file', 'blob', `HEAD:./${nameFrom(io.cwd, file)}`], io);
    const plain = (bytes: Buffer) => bytes.toString('utf8').replaceAll('\r\n', '\n');
    return committed.code !== 0 || plain(committed.stdout) !== plain(await readFile(file));
}
