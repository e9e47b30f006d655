import type { FoundInPlan } from '../../language/findings/glance.ts';
import { findInTurn } from '../../language/findings/in-turn.ts';
import type { PlanFile, PlanWorkspace, Progress } from '../read-plans.ts';
import type { FindingsCache } from './cache/cache.ts';
import { settleYoungMemory } from '../young-memory.ts';
import { type Checked, Failures, type FoundIn, inOrderOfFiles, reportedIn, summed, teller } from './found.ts';

/**
 * Checks workspaces as `checked` does, without fixes, and holds few files at a time: however many there are, only what they share is kept. What the cache of a workspace
 * has is taken from it, and what is new goes there.
 */
export async function checkedInTurn(
    workspaces: readonly PlanWorkspace[],
    today: string,
    progress: Progress,
    cacheOf: (workspace: PlanWorkspace) => Promise<FindingsCache | undefined> = () => Promise.resolve(undefined),
): Promise<Checked> {
    const failures = new Failures();
    const all: FoundInFile[] = [];
    let programmes = 0;
    for (const workspace of workspaces) {
        const { settings, files } = workspace;
        const tell = teller(workspace);
        const context = { settingsOf: () => settings, today, log: failures.log };
        const cache = await cacheOf(workspace);
        settleYoungMemory();
        const onward = (done: number) => {
            settleYoungMemory();
            progress('Checking', done, files.length);
        };
        const found = await findInTurn(files, context, onward, cache);
        await cache?.save(workspace);
        for (const file of files) {
            const of = found.get(file);
            if (!of) continue;
            programmes += of.programmes;
            all.push({ file, of, tell });
        }
    }
    return summed(new FoundInFiles(inOrderOfFiles(all)), reportedIn(workspaces).length, programmes, failures);
}

interface FoundInFile {
    readonly file: PlanFile;
    readonly of: FoundInPlan;
    readonly tell: ReturnType<typeof teller>;
}

/** What was found in files, file by file: what is told of one is let go of before the next is asked. */
class FoundInFiles implements Iterable<FoundIn> {
    private readonly files: readonly FoundInFile[];

    constructor(files: readonly FoundInFile[]) {
        this.files = files;
    }

    *[Symbol.iterator](): Generator<FoundIn> {
        for (const { file, of, tell } of this.files) yield* tell(file, of.findings);
    }
}
