import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects what nothing leads to any more. */
export const collect = runInNewContext('gc') as () => void;

/** How many bytes are held, rubbish not counted: when that is collected depends on how busy the machine is. */
export function heldNow(): number {
    collect();
    return process.memoryUsage().heapUsed;
}
