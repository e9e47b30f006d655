import type * as fs from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Where in what both threads see the count of inputs, the length of the present one, and its signs are; in bytes. */
const [COUNT, LENGTH, SIGNS] = [0, 4, 8];

/**
 * Watches from another thread that inputs come to an end. One that does not is written to `file`, and the process ended, for nobody else could: the thread that it runs on no longer listens.
 */
export class Watchdog {
    private readonly shared: SharedArrayBuffer;
    private readonly worker: Worker;

    /** `said` is told when an input takes longer than `seconds`. */
    constructor({ longest, seconds, file, said }: { longest: number; seconds: number; file: string; said: string }) {
        this.shared = new SharedArrayBuffer(SIGNS + longest * 2);
        this.worker = new Worker(`(${watch.toString()})()`, {
            eval: true,
            execArgv: [],
            workerData: { shared: this.shared, seconds, file, said, places: [COUNT, LENGTH, SIGNS] },
        });
        this.worker.unref();
    }

    /** An input begins. */
    begins(input: string): void {
        Buffer.from(this.shared, SIGNS).write(input, 'utf16le');
        const numbers = new Int32Array(this.shared, 0, 2);
        Atomics.store(numbers, LENGTH / 4, input.length);
        Atomics.add(numbers, COUNT / 4, 1);
    }

    async end(): Promise<void> {
        await this.worker.terminate();
    }
}

/** What the other thread does; it sees nothing of this file. */
function watch(): void {
    /* eslint-disable @typescript-eslint/no-require-imports */
    const { workerData } = require('node:worker_threads') as { workerData: Watched };
    const { writeFileSync, writeSync } = require('node:fs') as typeof fs;
    const { shared, seconds, file, said, places } = workerData;
    const [count, length, signs] = places;
    const numbers = new Int32Array(shared, 0, 2);
    let before = -1;
    setInterval(() => {
        const now = Atomics.load(numbers, count / 4);
        if (now !== before || now === 0) {
            before = now;
            return;
        }
        const input = Buffer.from(shared, signs, Atomics.load(numbers, length / 4) * 2).toString('utf16le');
        writeFileSync(file, JSON.stringify(input));
        writeSync(2, said);
        process.kill(process.pid, 'SIGKILL');
    }, seconds * 1000);
}

interface Watched {
    readonly shared: SharedArrayBuffer;
    readonly seconds: number;
    readonly file: string;
    readonly said: string;
    readonly places: readonly [number, number, number];
}
