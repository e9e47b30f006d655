import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Where a command writes to: a stream of the process, or one that a test reads. */
export interface Output {
    write(text: string | Uint8Array): unknown;
    readonly isTTY?: boolean | undefined;
    /** How many columns a terminal has. */
    readonly columns?: number | undefined;
}

/** What a command knows of the world around it. A test puts its own in place. */
export interface Io {
    /** The folder in which the command was typed, as an absolute path. */
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Results, and nothing else. */
    readonly stdout: Output;
    /** What is said to the person at the terminal. */
    readonly stderr: Output;
    readonly stdin: AsyncIterable<Uint8Array | string>;
    /** The folder that the command itself was started from, where the language server lies beside it. */
    readonly home: string;
    /** Ends what would go on for ever (`--watch`); a person does that with Ctrl-C. */
    readonly until?: AbortSignal;
}

/** The world of the running process. */
export function processIo(): Io {
    const { env, stdout, stderr, stdin } = process;
    return { cwd: process.cwd(), env, stdout, stderr, stdin, home: path.dirname(realpathSync(process.argv[1] ?? '.')) };
}
