import { availableParallelism } from 'node:os';

/** With fewer plans, what another thread takes to begin, to read the library and to become quick is not won back: measured, see docs/performance.md. */
const WORTH_IT = 2000;
/** Each holds the library and what the plans share once more, some 60 MB. */
const MOST = 2;
/** In bytes: with less to spare, one thread is told rather than two. */
const ENOUGH_MEMORY = 512 * 1024 * 1024;

/** How many threads look at plans, the main one counted: as many as were asked for, though no more than plans; else as many as are worth it on this machine. */
export function howMany(plans: number, asked: number | undefined): number {
    if (asked !== undefined) return Math.min(asked, plans);
    return plans < WORTH_IT || process.availableMemory() < ENOUGH_MEMORY ? 1 : Math.min(availableParallelism(), MOST);
}
