import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Measured {
    /** Wall time of the whole process in seconds: the least of the runs, which is the one that the machine disturbed least. */
    readonly seconds: number;
    /** What the process took of all processors, in seconds, the least of the runs: on a busy machine the steadier of the two. */
    readonly work: number;
    /** The most memory held, in megabytes. */
    readonly megabytes: number;
}

/** Runs a script on this Node `runs` times. Throws when it ends with another status than those allowed. */
export function measure(
    script: string,
    args: readonly string[],
    options: { runs: number; statuses?: readonly number[]; cwd?: string; env?: Readonly<Record<string, string>> },
): Measured {
    const scratch = mkdtempSync(path.join(tmpdir(), 'balcony-bench-'));
    const cost = path.join(scratch, 'cost');
    let seconds = Infinity;
    let work = Infinity;
    let megabytes = 0;
    try {
        for (let run = 0; run < options.runs; run++) {
            const started = process.hrtime.bigint();
            const ended = spawnSync(process.execPath, ['--require', path.join(import.meta.dirname, 'report-cost.cjs'), script, ...args], {
                env: { ...process.env, BENCH_COST: cost, NO_COLOR: '1', ...options.env },
                stdio: ['ignore', 'ignore', 'pipe'],
                maxBuffer: 1 << 28,
                ...(options.cwd ? { cwd: options.cwd } : {}),
            });
            seconds = Math.min(seconds, Number(process.hrtime.bigint() - started) / 1e9);
            if (!(options.statuses ?? [0]).includes(ended.status ?? -1))
                throw new Error(`${script} ${args.join(' ')} ended with ${ended.status}: ${ended.stderr.toString().slice(0, 500)}`);
            const [kilobytes = NaN, microseconds = NaN] = readFileSync(cost, 'utf8').split(' ').map(Number);
            megabytes = Math.max(megabytes, kilobytes / 1024);
            work = Math.min(work, microseconds / 1e6);
        }
    } finally {
        rmSync(scratch, { recursive: true, force: true });
    }
    return { seconds, work, megabytes };
}
