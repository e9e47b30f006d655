import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

// As the command has it: what is short-lived is made among what is young.
const FLAGS = ['--expose-gc', '--no-allocation-site-pretenuring', '--no-warnings'];

describe('a plan that is let go of', () => {
    it('is gone when the young garbage is next collected, and not only when all of the memory is gone through', async () => {
        // In a process of its own: what other tests have made would be collected with it.
        const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, path.join(import.meta.dirname, 'let-go-measured.ts')]);
        const each = Number(stdout);
        // A tree with its design takes some 200 kB, and what was found some 15; how much of the rest is still young differs from run to run.
        assert.ok(each < 120_000, `${each.toFixed(0)} bytes are left of each plan.`);
    });
});
