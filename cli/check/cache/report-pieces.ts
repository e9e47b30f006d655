import path from 'node:path';
import type { Io } from '../../io.ts';
import type { PlanWorkspace } from '../../read-plans.ts';
import type { FoundInFile } from '../found.ts';
import { digest } from './digest.ts';
import { KeptEntries } from './kept-entries.ts';
import { cacheFolder } from './place.ts';

/**
 * What a report in one format says of each plan, remembered beside what was found in them, so that it need not be written anew while the same is found. Plans are called
 * in it as from the folder in which the command was typed.
 */
export class ReportPieces {
    private readonly entries: KeptEntries;

    private constructor(entries: KeptEntries) {
        this.entries = entries;
    }

    /** The pieces of a report; none where there are none yet. Undefined where there is no place for any. */
    static of(workspaces: readonly PlanWorkspace[], format: string, io: Io): ReportPieces | undefined {
        const folder = cacheFolder(io);
        if (folder === undefined) return undefined;
        const of = digest(io.cwd, ...workspaces.map(({ root }) => root));
        return new ReportPieces(KeptEntries.in(path.join(folder, `${format}-${of.slice(0, 24)}`)));
    }

    /** What the report says of a file: as it was kept, else as `make` writes it. */
    of({ file, of }: FoundInFile, make: () => string): Uint8Array | string {
        if (!of.mark) return make();
        const uri = file.uri.toString();
        const key = digest(of.mark, file.name);
        const kept = this.entries.get(uri, key);
        if (kept) return kept;
        const made = make();
        this.entries.put(uri, key, Buffer.from(made));
        return made;
    }

    /** Writes what is new to the disk, where it can be written, and lets go of plans that are there no more. */
    async save(workspaces: readonly PlanWorkspace[]): Promise<void> {
        await this.entries.save(workspaces.flatMap(({ files }) => files.map(({ uri }) => uri.toString())));
    }
}
