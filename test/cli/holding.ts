import { setImmediate } from 'node:timers/promises';
import type { Io } from '../../cli/io.ts';
import { collect } from '../support/held.ts';

/** Where a command runs that says nothing to anybody. */
export function quietIo(folder: string): Io {
    return {
        cwd: folder,
        env: {},
        stdout: { write: () => true },
        stderr: { write: () => true },
        stdin: (async function* () {})(),
        home: folder,
    };
}

/** Counts, as each thing comes, how many of those that have come are still held. */
export class Holding {
    readonly counts: number[] = [];
    private readonly things: WeakRef<object>[] = [];

    async came(thing: object): Promise<void> {
        this.things.push(new WeakRef(thing));
        await setImmediate();
        collect();
        this.counts.push(this.things.filter(one => one.deref() !== undefined).length);
    }
}
