import type { FoundInPlan } from '../../language/findings/found-in-plan.ts';
import { findInTurn } from '../../language/findings/in-turn/in-turn.ts';
import type { PlanFile, PlanWorkspace, Progress } from '../read-plans.ts';
import type { FindingsCache } from './cache/cache.ts';
import { Threads } from './threads/threads.ts';
import { settleYoungMemory } from '../young-memory.ts';
import { type Checked, Failures, type FoundInFile, FoundInFiles, inOrderOfFiles, reportedIn, summed, teller } from './found.ts';

/** How a check goes about it. */
interface Way {
    /** What is remembered of the findings in a workspace; nothing, where nothing is said. */
    readonly cacheOf?: (workspace: PlanWorkspace) => Promise<FindingsCache | undefined>;
    /** How many threads share the work; as many as are worth it, where nothing is said. */
    readonly threads?: number | undefined;
    /** Nobody asks for the texts behind it, so that they can be let go of. */
    readonly letsGoOfTexts?: boolean;
}

/**
 * Checks workspaces as `checked` does, without fixes, and holds few files at a time: however many there are, only what they share is kept. What the cache of a workspace
 * has is taken from it, and what is new goes there.
 */
export async function checkedInTurn(
    workspaces: readonly PlanWorkspace[],
    today: string,
    progress: Progress,
    { cacheOf, threads, letsGoOfTexts = false }: Way = {},
): Promise<Checked<FoundInFiles>> {
    const failures = new Failures();
    const all: FoundInFile[] = [];
    for (const workspace of workspaces) {
        const { settings, files } = workspace;
        const tell = teller(workspace);
        const context = { settingsOf: () => settings, today, log: failures.log };
        const cache = await cacheOf?.(workspace);
        settleYoungMemory();
        const onward = (done: number, plan: PlanFile) => {
            settleYoungMemory();
            if (letsGoOfTexts) plan.letGoOfText?.();
            progress('Checking', done, files.length);
        };
        const helpers = new Threads(threads);
        const found = await findInTurn(files, context, onward, cache, helpers).finally(() => helpers.end());
        await cache?.save(workspace);
        for (const file of files) {
            const of = found.get(file);
            if (!of) continue;
            all.push({ file, of, tell });
        }
    }
    const sum = (figure: (of: FoundInPlan) => number) => all.reduce((total, { of }) => total + figure(of), 0);
    const of = {
        files: reportedIn(workspaces).length,
        programmes: sum(({ programmes }) => programmes),
        error: sum(({ counts }) => counts.error),
        warning: sum(({ counts }) => counts.warning),
        information: sum(({ counts }) => counts.information),
        hint: sum(({ counts }) => counts.hint),
        accepted: sum(({ counts }) => counts.accepted),
    };
    return summed(new FoundInFiles(inOrderOfFiles(all)), of, failures);
}
