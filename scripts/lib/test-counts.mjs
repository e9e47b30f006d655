// How many tests passed, failed and were skipped, by suite, which failed, and which passed only at the second try. Every test run leaves a file below out/test-counts (or the folder that BALCONY_TEST_COUNTS names); `npm test` adds them up.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const folder = process.env.BALCONY_TEST_COUNTS ?? path.join(root, 'out', 'test-counts');

/** @typedef {{ suite: string, passed: number, failed: number, skipped: number }} Counts one row of the table */

/**
 * Notes what a test run (`unit`, `code-server` …) counted, one row a suite, and what failed in it.
 * @param {string} run
 * @param {readonly Counts[]} rows
 * @param {readonly import('./test-failures.mjs').Failure[]} failures
 * @param {readonly import('./test-failures.mjs').Failure[]} unsteady what failed and passed when it was tried once more
 */
export function writeCounts(run, rows, failures, unsteady = []) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${run}.json`), JSON.stringify({ rows, failures, unsteady }, undefined, 2));
}

/** All rows, failures and unsteady tests noted since `forgetCounts`, in the order of the runs' names. */
export function readCounts() {
    let files = [];
    try {
        files = readdirSync(folder).sort();
    } catch {
        // no test has run
    }
    const runs = files.map(file => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    return {
        rows: runs.flatMap(({ rows }) => rows),
        failures: runs.flatMap(({ failures }) => failures),
        unsteady: runs.flatMap(({ unsteady }) => unsteady),
    };
}

/** Forgets what earlier test runs noted. */
export const forgetCounts = () => rmSync(folder, { recursive: true, force: true });

/** The rows as a table under a heading, and on a line of its own, last, the totals: `12 passed, 0 failed, 1 skipped`. */
export function renderCounts(rows) {
    const width = Math.max(0, ...rows.map(row => row.suite.length));
    const cell = (count, what) => `${String(count).padStart(6)} ${what}`;
    const line = row =>
        `  ${row.suite.padEnd(width)}${cell(row.passed, 'passed')}${cell(row.failed, 'failed')}${cell(row.skipped, 'skipped')}`;
    return ['Tests by suite', ...rows.map(line), '', totals(rows)].join('\n');
}

/** The totals alone. */
export function totals(rows) {
    const sum = what => rows.reduce((total, row) => total + row[what], 0);
    return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
