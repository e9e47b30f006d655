import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import manifest from '../../../package.json' with { type: 'json' };
import type { Memory } from '../../../language/findings/remembered.ts';
import type { Io } from '../../io.ts';
import type { PlanWorkspace } from '../../read-plans.ts';
import { cacheFolder } from './place.ts';

/** The largest file that is taken for a cache, in bytes: some hundred thousand programmes. */
const LARGEST = 500 * 1000 * 1000;
const SUM_LENGTH = 16;
const TAB = 0x09;
const LINE_END = 0x0a;

/**
 * What was found in the plans of one workspace, remembered in one file: a line for each plan, with a sum of what follows in it, its address, its key and what was found.
 * A line that is damaged, or of other texts, settings or another Balcony, is as good as none.
 */
export class FindingsCache implements Memory {
    private readonly file: string;
    private readonly before: ReadonlyMap<string, Buffer>;
    private readonly added = new Map<string, Buffer>();
    private isDiscarded = false;

    private constructor(file: string, before: ReadonlyMap<string, Buffer>) {
        this.file = file;
        this.before = before;
    }

    /** The cache of a workspace; empty where there is none yet, or none that can be read. Undefined where there is no place for one. */
    static async of({ root }: Pick<PlanWorkspace, 'root'>, io: Io): Promise<FindingsCache | undefined> {
        const folder = cacheFolder(io);
        if (folder === undefined) return undefined;
        const file = path.join(folder, `findings-${digest(root).slice(0, 24)}`);
        return new FindingsCache(file, linesIn(await read(file)));
    }

    hash(...texts: readonly string[]): string {
        return digest(STAMP, ...texts);
    }

    get(uri: string, key: string): string | undefined {
        const line = this.before.get(uri);
        if (!line) return undefined;
        const [sum, , keyOf] = partsOf(line, 3);
        if (keyOf !== key || sum !== sumOf(line.subarray(SUM_LENGTH + 1, line.length - 1))) return undefined;
        return line.toString('utf8', SUM_LENGTH + 1 + Buffer.byteLength(uri) + 1 + key.length + 1, line.length - 1);
    }

    put(uri: string, key: string, written: string): void {
        const line = `${uri}\t${key}\t${written}`;
        this.added.set(uri, Buffer.from(`${sumOf(line)}\t${line}\n`));
    }

    discard(): void {
        this.isDiscarded = true;
    }

    /** Writes what was put to the disk, where it can be written, and lets go of plans that are there no more. */
    async save({ files }: Pick<PlanWorkspace, 'files'>): Promise<void> {
        const there = new Set(files.map(({ uri }) => uri.toString()));
        const kept = [...this.before].filter(([uri]) => there.has(uri) && !this.added.has(uri));
        if (this.isDiscarded || this.added.size === 0) return;
        try {
            await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
            const lines = [...kept.map(([, line]) => line), ...this.added.values()];
            await writeFileAtomic(this.file, Buffer.concat(lines), { mode: 0o600, fsync: false });
        } catch {
            // Where nothing can be written, everything is looked at anew the next time.
        }
    }
}

/** What stands for this Balcony: while it is worked on, its version stays and its file does not. */
const STAMP = stamp();

function stamp(): string {
    const { size, mtimeMs } = statSync(import.meta.filename);
    return `${manifest.version} ${size} ${mtimeMs}`;
}

async function read(file: string): Promise<Buffer> {
    try {
        const found = await stat(file);
        // A pipe or a device may never come to an end.
        return !found.isFile() || found.size > LARGEST ? Buffer.alloc(0) : await readFile(file);
    } catch {
        return Buffer.alloc(0);
    }
}

/** The lines of a cache, by the addresses in them. */
function linesIn(bytes: Buffer): Map<string, Buffer> {
    const lines = new Map<string, Buffer>();
    for (let from = 0, end = bytes.indexOf(LINE_END); end >= 0; from = end + 1, end = bytes.indexOf(LINE_END, from)) {
        const line = bytes.subarray(from, end + 1);
        const [, uri] = partsOf(line, 2);
        if (uri !== undefined) lines.set(uri, line);
    }
    return lines;
}

/** What stands before the first `most` tabs of a line. */
function partsOf(line: Buffer, most: number): string[] {
    const parts: string[] = [];
    for (let from = 0, tab = line.indexOf(TAB); tab >= 0 && parts.length < most; from = tab + 1, tab = line.indexOf(TAB, from))
        parts.push(line.toString('utf8', from, tab));
    return parts;
}

function sumOf(line: string | Uint8Array): string {
    return hash('sha256', line, 'base64url').slice(0, SUM_LENGTH);
}

function digest(...texts: readonly string[]): string {
    return hash('sha256', texts.map(text => `${text.length}:${text}`).join(''), 'base64url');
}
