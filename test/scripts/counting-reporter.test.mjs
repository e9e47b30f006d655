import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const TESTS = `
import assert from 'node:assert/strict';
describe('a sum', () => {
    it('is right', () => {});
    it('is wrong', () => assert.equal(1 + 1, 3, 'so it is'));
    it.skip('is not done', () => {});
});
describe('a hook', () => {
    before(() => { throw new Error('no hook'); });
    it('is not reached', () => {});
});`;

describe('what unit tests note for the end of npm test', () => {
    let folder;
    before(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'balcony-reporter-'));
        writeFileSync(path.join(folder, 'sums.test.mjs'), TESTS);
        writeFileSync(path.join(folder, 'unreadable.test.mjs'), "import './there-is-none.mjs';");
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('is what was counted and what failed, of files that run side by side, and of one that cannot be read', () => {
        const reporter = path.join(root, 'scripts', 'lib', 'counting-reporter.mjs');
        const tests = ['sums', 'unreadable'].map(name => path.join(folder, `${name}.test.mjs`));
        const args = ['scripts/run.mjs', 'mocha', '--parallel', '--jobs', '2', '--reporter', reporter, ...tests];
        const env = { ...process.env, BALCONY_TEST_COUNTS: path.join(folder, 'counts') };
        const { status } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
        assert.equal(status, 3);
        const { rows, failures } = JSON.parse(readFileSync(path.join(folder, 'counts', 'unit.json'), 'utf8'));
        assert.deepEqual(rows, [{ suite: 'other', passed: 1, failed: 3, skipped: 1 }]);
        const told = failures.map(({ title, error }) => `${title}: ${error.split('\n')[0]}`).sort();
        assert.deepEqual(told.slice(1), ['a hook › "before all" hook for "is not reached": no hook', 'a sum › is wrong: so it is']);
        assert.match(told[0] ?? '', /^Uncaught error outside test suite: Cannot find module .*there-is-none\.mjs/);
    });
});
