import { spawn } from 'node:child_process';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';

/** What git said, and how it ended. */
export interface GitResult {
    readonly code: number;
    readonly stdout: Buffer;
    readonly stderr: string;
}

const NO_GIT = 'git is not installed, or not on the PATH, and only git can read a revision. Install it, or name files and folders instead.';

/** The most that is read of what git says, in bytes. */
const MOST = 64 * 1000 * 1000;

/**
 * Runs git for reading alone: nothing is checked out, written, fetched or asked for, and no pager, hook or filter of the repository is run.
 * Throws a Refusal where there is no git. What somebody typed must stand behind `--end-of-options`.
 */
export async function git(args: readonly string[], io: Io, input = ''): Promise<GitResult> {
    return new Promise((resolve, reject) => {
        const child = spawn(
            'git',
            ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
            {
                cwd: io.cwd,
                env: { ...process.env, ...io.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
                stdio: ['pipe', 'pipe', 'pipe'],
                windowsHide: true,
            },
        );
        const [out, err]: [Buffer[], Buffer[]] = [[], []];
        let size = 0;
        child.on('error', (error: NodeJS.ErrnoException) => {
            reject(error.code === 'ENOENT' ? new Refusal(NO_GIT) : error);
        });
        child.stdout.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size <= MOST) out.push(chunk);
            else child.kill();
        });
        child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
        child.on('close', code => {
            if (size > MOST)
                reject(new Refusal('There is more in that revision than Balcony reads. Name a folder or a file of it: REV:folder.'));
            else resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() });
        });
        // Where git ends before it has read everything, that shows in how it ends.
        child.stdin.on('error', () => {});
        child.stdin.end(input);
    });
}
