import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes. With less, too much that is let go of has grown old by then; with more, nothing becomes quicker. */
const ENOUGH = 16 * 1024 * 1024;

/** To ask how large it is takes as long as to read a plan. */
const ASKED_EVERY = 32;

let isSettled = false;
let times = 0;

/**
 * Lets the memory for what is made and soon let go of grow no further once it is enough, of which Node would take eight times that. To be called now and
 * then while files are read, and while plans are: how large it is to begin with, a command cannot say once it runs.
 */
export function settleYoungMemory(): void {
    if (isSettled || times++ % ASKED_EVERY > 0) return;
    const { space_size: size = 0 } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space') ?? {};
    isSettled = size >= ENOUGH;
    if (isSettled) setFlagsFromString('--semi-space-growth-factor=1');
}
