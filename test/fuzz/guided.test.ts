import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { search } from './guided/search.ts';
import { shortened } from './guided/shorten.ts';
import { TARGETS } from './guided/targets.ts';

/** How many inputs each target gets: `GUIDED=1000000 npm run fuzz` for a long run. */
const INPUTS = Number(process.env.GUIDED ?? 100);
const MAIN = path.join(import.meta.dirname, 'guided', 'main.ts');

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

describe('Fuzzing that is led by branches', function () {
    this.timeout(180_000 + INPUTS * 1000);

    it('finds nothing in what reads, brings in, checks, remembers and answers', () => {
        const { stdout, stderr, status } = run(MAIN, 'all', '--inputs', String(INPUTS));
        assert.equal(status, 0, stdout + stderr);
        for (const name of Object.keys(TARGETS))
            assert.match(stdout, new RegExp(`^${name}: ${INPUTS.toLocaleString('en')} inputs in`, 'm'));
    });

    it('comes by one branch after the other to what chance does not find, and says it in short', async () => {
        // As istanbul would count it: an arm for every right letter from the first on.
        const arms = Array.from('balcony', () => 0);
        const counted = globalThis as { __coverage__?: unknown };
        const before = counted.__coverage__;
        counted.__coverage__ = { 'a.ts': { f: {}, b: { 0: arms } } };
        const take = (input: string) => {
            for (let at = 0; at < arms.length; at++) {
                if (input[at] !== 'balcony'[at]) return;
                arms[at]!++;
            }
            throw new RangeError('Here it is.');
        };
        try {
            const target = { seeds: ['b'], words: [...'abcdefghijklmnopqrstuvwxyz'], take };
            const options = { inputs: 300_000, seed: 1, longest: 100, begins: () => {}, progress: () => {} };
            const { failure, progress } = await search(target, options);
            assert.equal(failure?.input, 'balcony');
            assert.match(failure.what, /RangeError: Here it is\./);
            assert.ok(progress.reached === 6 && progress.kept >= 6);
        } finally {
            counted.__coverage__ = before;
        }
    });

    it('shortens an input to what its failure needs', async () => {
        const short = await shortened('one two\nthree {four} five\n'.repeat(20), async text => text.includes('{') && text.includes('}'));
        assert.equal(short, '{}');
    });

    it('tells of an input that never ends, and writes it down', () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'balcony-hang-'));
        const file = path.join(folder, 'hang.json');
        const code = `
            import { Watchdog } from ${JSON.stringify(path.join(import.meta.dirname, 'guided', 'watchdog.ts'))};
            const watchdog = new Watchdog({ longest: 10, seconds: 0.2, file: ${JSON.stringify(file)}, said: 'It hangs.' });
            watchdog.begins('ended');
            watchdog.begins('\\ud800 “x”');
            for (;;);
        `;
        const { signal, stderr } = run('--input-type=module', '--eval', code);
        assert.deepEqual([signal, stderr, JSON.parse(readFileSync(file, 'utf8'))], ['SIGKILL', 'It hangs.', '\ud800 “x”']);
        rmSync(folder, { recursive: true });
    });

    it('refuses what there is not to be fuzzed', () => {
        const { stderr, status } = run(MAIN, 'everything');
        assert.match(stderr, /There are plan, csv, html/);
        assert.notEqual(status, 0);
    });
});
