import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** The largest file that is taken for one of ours, in bytes: some hundred thousand programmes. */
const LARGEST = 500 * 1000 * 1000;
const SUM_LENGTH = 16;
const TAB = 0x09;
const LINE_END = 0x0a;
const END = Buffer.of(LINE_END);

/**
 * A file with an entry for each plan: a sum of what follows, its length, the plan's address, a key, and what is kept under that. An entry that is damaged, or somebody
 * else's, is as good as none.
 */
export class KeptEntries {
    private readonly file: string;
    private readonly before: ReadonlyMap<string, Entry>;
    private readonly added = new Map<string, Entry>();

    private constructor(file: string, before: ReadonlyMap<string, Entry>) {
        this.file = file;
        this.before = before;
    }

    /** The entries of a file; none where it is not there, or cannot be read. */
    static in(file: string): KeptEntries {
        return new KeptEntries(file, entriesIn(read(file)));
    }

    get(uri: string, key: string): Uint8Array | undefined {
        const entry = this.before.get(uri);
        if (!entry) return undefined;
        const head = headOf(uri, key);
        const isOfKey = entry.rest.subarray(0, head.length).equals(head);
        return isOfKey && entry.sum === sumOf(entry.rest) ? entry.rest.subarray(head.length) : undefined;
    }

    /** Keeps something in place of what was kept of a plan. */
    put(uri: string, key: string, content: Uint8Array): void {
        const rest = Buffer.concat([headOf(uri, key), content]);
        this.added.set(uri, { sum: sumOf(rest), rest });
    }

    /** Writes the file anew, where something was put and where it can be written, and lets go of all but the plans at these addresses. */
    async save(uris: Iterable<string>): Promise<void> {
        if (this.added.size === 0) return;
        const entries = [...new Set(uris)].flatMap(uri => this.added.get(uri) ?? this.before.get(uri) ?? []);
        try {
            await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
            const parts = entries.flatMap(({ sum, rest }) => [Buffer.from(`${sum}\t${rest.length}\t`), rest, END]);
            await writeFileAtomic(this.file, Buffer.concat(parts), { mode: 0o600, fsync: false });
        } catch {
            // Where nothing can be written, everything is looked at anew the next time.
        }
    }
}

interface Entry {
    readonly sum: string;
    /** Address, key and content. */
    readonly rest: Buffer;
}

function read(file: string): Buffer {
    try {
        const found = statSync(file);
        // A pipe or a device may never come to an end.
        return !found.isFile() || found.size > LARGEST ? Buffer.alloc(0) : readFileSync(file);
    } catch {
        return Buffer.alloc(0);
    }
}

/** The entries of a file, by the addresses in them, up to the first that is none. */
function entriesIn(bytes: Buffer): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (let at = 0; at < bytes.length;) {
        const tab = bytes.indexOf(TAB, at + SUM_LENGTH + 1);
        const [from, length] = [tab + 1, Number(bytes.toString('latin1', at + SUM_LENGTH + 1, Math.max(tab, 0)))];
        if (tab < 0 || !Number.isInteger(length) || length < 0 || bytes[from + length] !== LINE_END) break;
        const rest = bytes.subarray(from, from + length);
        const end = rest.indexOf(TAB);
        if (end >= 0) entries.set(rest.toString('utf8', 0, end), { sum: bytes.toString('latin1', at, at + SUM_LENGTH), rest });
        at = from + length + 1;
    }
    return entries;
}

function headOf(uri: string, key: string): Buffer {
    return Buffer.from(`${uri}\t${key}\t`);
}

/** By it damage is known, and by nothing else that the entry is ours: it can be made by anybody, and is made quickly. */
function sumOf(rest: Uint8Array): string {
    return hash('sha1', rest, 'base64url').slice(0, SUM_LENGTH);
}
