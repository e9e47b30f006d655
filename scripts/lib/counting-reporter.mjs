// Mocha's spec reporter, which also notes the counts of each folder of test/, and what failed, for `npm test`.
import Mocha from 'mocha';
import path from 'node:path';
import { root } from './root.mjs';
import { writeCounts } from './test-counts.mjs';
import { failureOf } from './test-failures.mjs';

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Mocha.Runner.constants;

export default class CountingReporter extends Mocha.reporters.Spec {
    constructor(runner, options) {
        super(runner, options);
        const rows = new Map();
        const failures = [];
        const count = what => test => {
            const suite = suiteOf(test);
            const row = rows.get(suite) ?? { suite, passed: 0, failed: 0, skipped: 0 };
            row[what]++;
            rows.set(suite, row);
        };
        runner.on(EVENT_TEST_PASS, count('passed'));
        runner.on(EVENT_TEST_FAIL, count('failed'));
        runner.on(EVENT_TEST_FAIL, (test, error) => failures.push(failureOf(suiteOf(test), test.titlePath(), error)));
        runner.on(EVENT_TEST_PENDING, count('skipped'));
        runner.once(EVENT_RUN_END, () =>
            writeCounts(
                'unit',
                [...rows.values()].sort((a, b) => a.suite.localeCompare(b.suite)),
                failures,
            ),
        );
    }
}

/** The folder of test/ that a test (or a failed hook) belongs to. */
function suiteOf(test) {
    const file = test.file ?? test.parent?.file;
    if (!file) return 'other';
    const [first] = path.relative(path.join(root, 'test'), file).split(path.sep);
    return first === '..' ? 'other' : first.replace(/\.test\.ts$/, '');
}
