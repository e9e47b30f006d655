import { statSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { Memory } from '../../../language/findings/remembered.ts';
import type { Io } from '../../io.ts';
import type { PlanWorkspace } from '../../read-plans.ts';
import { digest } from './digest.ts';
import { KeptEntries } from './kept-entries.ts';
import { cacheFolder } from './place.ts';

/** What was found in the plans of one workspace, remembered in one file. What is of other texts, settings or another Balcony is as good as none. */
export class FindingsCache implements Memory {
    private readonly entries: KeptEntries;
    private isDiscarded = false;

    private constructor(entries: KeptEntries) {
        this.entries = entries;
    }

    /** The cache of a workspace; empty where there is none yet, or none that can be read. Undefined where there is no place for one. */
    static of({ root }: Pick<PlanWorkspace, 'root'>, io: Io): FindingsCache | undefined {
        const folder = cacheFolder(io);
        if (folder === undefined) return undefined;
        return new FindingsCache(KeptEntries.in(path.join(folder, `findings-${digest(root).slice(0, 24)}`)));
    }

    hash(...texts: readonly string[]): string {
        return digest(STAMP, ...texts);
    }

    get(uri: string, key: string): Uint8Array | undefined {
        return this.entries.get(uri, key);
    }

    put(uri: string, key: string, written: Uint8Array): void {
        this.entries.put(uri, key, written);
    }

    discard(): void {
        this.isDiscarded = true;
    }

    /** Writes what was put to the disk, where it can be written, and lets go of plans that are there no more. */
    async save({ files }: Pick<PlanWorkspace, 'files'>): Promise<void> {
        if (!this.isDiscarded) await this.entries.save(files.map(({ uri }) => uri.toString()));
    }
}

/** What stands for this Balcony: while it is worked on, its version stays and its file does not. */
const STAMP = stamp();

function stamp(): string {
    const { size, mtimeMs } = statSync(import.meta.filename);
    return `${manifest.version} ${size} ${mtimeMs}`;
}
