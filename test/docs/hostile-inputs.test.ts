import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.resolve(import.meta.dirname, '..');
const PAGE = readFileSync(path.resolve(TESTS, '..', 'docs', 'hostile-inputs.md'), 'utf8');

/** The rows of the page's tables: what is tried, what comes of it, and the tests that are named. */
const ROWS = PAGE.split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (input|-+) +\|/.test(line))
    .map(line => line.split(/(?<!\\)\|/).map(cell => cell.trim()))
    .map(([, input = '', outcome = '', tried = '']) => ({
        input,
        outcome,
        tests: [...tried.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    }));

describe('docs/hostile-inputs.md', () => {
    it('has a table in every part', () => {
        assert.ok(ROWS.length > 45, String(ROWS.length));
        for (const part of PAGE.split(/^## /m).slice(1)) assert.match(part, /^\| input/m);
    });

    it('names in each row what comes of it, and a test that there is', () => {
        const isThere = (name: string) => ['', '.test.ts', '.test.mjs'].some(ending => existsSync(path.join(TESTS, `${name}${ending}`)));
        assert.deepEqual(
            ROWS.filter(({ outcome, tests }) => outcome === '' || tests.length === 0 || !tests.every(isThere)),
            [],
        );
    });

    it('leaves out none of the tests of hostile inputs', () => {
        const named = new Set(ROWS.flatMap(({ tests }) => tests));
        const there = globSync('{hostile,fuzz}/*.test.ts', { cwd: TESTS }).map(file =>
            file.replaceAll(path.sep, '/').replace('.test.ts', ''),
        );
        assert.ok(there.length > 8);
        assert.deepEqual(
            there.filter(name => !named.has(name)),
            [],
        );
    });
});
