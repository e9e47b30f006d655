import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../cli/run.ts';

/** What a command has said, and how it ended. */
export interface Ended {
    readonly exit: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** How a command is run: on what is not a terminal, unless it says so. */
export interface Running {
    readonly stdin?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly isTerminal?: boolean;
    /** How wide the terminal is. */
    readonly columns?: number;
    /** The folder in which it is typed, from the desk's. */
    readonly within?: string;
}

/** A folder of its own on the disk, for the files of one test. */
export class Desk {
    readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'balcony-')));

    /** Writes files, by their paths; folders come with them. */
    write(files: Readonly<Record<string, string | Uint8Array>>): this {
        for (const [name, content] of Object.entries(files)) {
            mkdirSync(path.dirname(this.at(name)), { recursive: true });
            writeFileSync(this.at(name), content);
        }
        return this;
    }

    at(name: string): string {
        return path.join(this.folder, name);
    }

    read(name: string): string {
        return readFileSync(this.at(name), 'utf8');
    }

    copy(from: string, to: string): this {
        cpSync(this.at(from), this.at(to));
        return this;
    }

    remove(name: string): void {
        rmSync(this.at(name), { recursive: true });
    }

    /** All files, by their paths. */
    files(): string[] {
        return readdirSync(this.folder, { recursive: true, withFileTypes: true })
            .filter(entry => entry.isFile())
            .map(entry => path.relative(this.folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
            .sort();
    }

    /** Runs `balcony` with these arguments. */
    async balcony(
        args: readonly string[],
        { stdin = '', env = {}, isTerminal = false, columns, within = '.' }: Running = {},
    ): Promise<Ended> {
        const said: Record<'stdout' | 'stderr', (string | Uint8Array)[]> = { stdout: [], stderr: [] };
        const output = (name: 'stdout' | 'stderr') => ({
            isTTY: isTerminal,
            columns,
            write: (text: string | Uint8Array) => said[name].push(text),
        });
        const exit = await run(args, {
            cwd: path.join(this.folder, within),
            env,
            stdout: output('stdout'),
            stderr: output('stderr'),
            stdin: (async function* () {
                yield stdin;
            })(),
            home: this.folder,
        });
        const inText = (pieces: readonly (string | Uint8Array)[]) => Buffer.concat(pieces.map(piece => Buffer.from(piece))).toString();
        return { exit, stdout: inText(said.stdout), stderr: inText(said.stderr) };
    }

    clear(): void {
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/** Gives each test of a suite a desk of its own. */
export function desks(): () => Desk {
    let desk: Desk | undefined;
    beforeEach(() => {
        desk = new Desk();
    });
    afterEach(() => desk?.clear());
    return () => {
        if (!desk) throw new Error('A desk is there only while a test runs.');
        return desk;
    };
}

/** A programme in which nothing is found of warning or above (test/fixtures/samples says so of the same). */
export const SOUND = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', 'across-the-system.balcony'), 'utf8');
/** The words that it shares with others. */
export const SHARED = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', 'northbridge.balcony'), 'utf8');
/** A programme with warnings, and nothing worse. */
export const WANTING = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', 'theory-school.balcony'), 'utf8');
/** A programme with an error. */
export const FAULTY = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', 'competency-academy.balcony'), 'utf8');
/** A text that cannot be read. */
export const UNREADABLE = 'programme Torn "Torn" {\n    purpose "To mend"\n    wibble 3\n}\n';
