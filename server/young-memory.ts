import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes, as for the command: with less, too much that is let go of has grown old by then; with more, nothing becomes quicker. */
const ENOUGH = 16 * 1024 * 1024;
const ASKED_EVERY = 8;

let isSettled = false;
let times = 0;

/** Has Node hold little more memory than is in use. To be called when a server begins. */
export function holdLittle(): void {
    // Node takes what the library leaves behind at the start for a sign that trees last, and from then on makes all trees among what is old.
    setFlagsFromString('--no-allocation-site-pretenuring');
    // It goes through the memory when it holds this many per cent more than was in use, and not when it holds several times that.
    setFlagsFromString('--heap-growing-percent=60');
}

/** Lets the memory for what is made and soon let go of grow no further once it is enough. To be called now and then while there is work. */
export function settleYoungMemory(): void {
    if (isSettled || times++ % ASKED_EVERY > 0) return;
    const { space_size: size = 0 } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space') ?? {};
    isSettled = size >= ENOUGH;
    if (isSettled) setFlagsFromString('--semi-space-growth-factor=1');
}
