import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MODULE = path.resolve(import.meta.dirname, '../../cli/young-memory.ts');
const MIB = 1024 * 1024;

/**
 * How large the memory for what is young grows, in MiB, in a process of its own that makes much of which some lives on for a while, as texts and trees do; `turn` is
 * done at every step.
 */
async function youngestMiB(turn: string): Promise<number> {
    const script = `
        const { getHeapSpaceStatistics } = await import('node:v8');
        const { settleYoungMemory } = await import(${JSON.stringify(MODULE)});
        const size = () => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space').space_size;
        const kept = [];
        let most = 0;
        for (let step = 0; step < 4000; step++) {
            ${turn}
            kept[step % 400] = Array.from({ length: 2000 }, (_, at) => ({ step, at }));
            if (step % 50 === 0) most = Math.max(most, size());
        }
        console.log(most);
    `;
    // Whatever is set for the tests themselves is not for the process that is measured.
    const { NODE_OPTIONS: _, ...env } = process.env;
    const { stdout } = await run(process.execPath, ['--max-semi-space-size=64', '--input-type=module', '--eval', script], { env });
    return Number(stdout) / MIB;
}

describe('The memory for what is made and soon let go of', () => {
    it('grows no further once it is enough, where it would by itself', async () => {
        const [settled, alone] = [await youngestMiB('settleYoungMemory();'), await youngestMiB('')];
        assert.ok(alone > 48, `it grows to ${alone} MiB by itself, too little for anything to be seen`);
        assert.ok(settled >= 16 && settled <= 32, `it grew to ${settled} MiB`);
    });
});
