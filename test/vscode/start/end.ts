import { tellRunner } from '../suite/support/bridge.ts';

/** What VS Code's tests are run with, in any host. A test that fails is tried once more: what it waits for goes through several programs, all of which are not ours. */
export const MOCHA_OPTIONS = { ui: 'bdd', reporter: 'spec', color: false, timeout: 240_000, retries: 1, forbidOnly: true } as const;

/**
 * Runs tests, and tells the runner which of them is running, each that fails, each that passes only at the second try, and at the end how many did what.
 * Throws when a test failed, and when none ran, which mocha itself lets pass.
 */
export async function runAndTell(mocha: { run(done: (failed: number) => void): Mocha.Runner }): Promise<void> {
    const told: Promise<unknown>[] = [];
    let stats: Mocha.Stats | undefined;
    const failed = await new Promise<number>(resolve => {
        const runner = mocha.run(resolve);
        runner.on('test', test => told.push(tellRunner('running', test.titlePath().join(' › '))));
        runner.on('fail', (test, error: object) => told.push(tellFailure('failed', test, error)));
        const first = new Map<string, Error>();
        runner.on('retry', (test, error: Error) => {
            first.set(test.fullTitle(), error);
            console.log(`      failed, and is tried once more: ${test.title}\n${error.stack ?? error.message}`);
        });
        runner.on('pass', test => {
            const error = first.get(test.fullTitle());
            if (error) told.push(tellFailure('unsteady', test, error));
        });
        stats = runner.stats;
    });
    await Promise.allSettled(told);
    const counts = { passed: stats?.passes ?? 0, failed, skipped: stats?.pending ?? 0 };
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    await tellRunner('counts', JSON.stringify(counts));
    if (failed > 0) throw new Error(`${failed} failed`);
    if (counts.passed === 0) throw new Error('no test ran');
}

/** Rejects where what was compared cannot be put into words. */
async function tellFailure(what: 'failed' | 'unsteady', test: Mocha.Runnable, error: object): Promise<unknown> {
    const { message, stack, ...values } = error as Error & { actual?: unknown; expected?: unknown };
    const compared = 'expected' in values ? { actual: values.actual, expected: values.expected } : {};
    return tellRunner(what, JSON.stringify({ titles: test.titlePath(), error: { message, stack, ...compared } }));
}
