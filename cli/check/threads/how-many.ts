import { availableParallelism } from 'node:os';

/** Fewer plans are looked at sooner than a thread has begun and read the library. */
const WORTH_IT = 200;
/** Each holds the library and what the plans share once more, some 60 MB. */
const MOST = 2;
/** In bytes: with less to spare, one thread is told rather than two. */
const ENOUGH_MEMORY = 512 * 1024 * 1024;

/** How many threads look at plans, the main one counted: as many as were asked for, though no more than plans; else as many as are worth it on this machine. */
export function howMany(plans: number, asked: number | undefined): number {
    if (asked !== undefined) return Math.min(asked, plans);
    return plans < WORTH_IT || process.availableMemory() < ENOUGH_MEMORY ? 1 : Math.min(availableParallelism(), MOST);
}
