import { tellRunner } from '../suite/support/bridge.ts';

/** What VS Code's tests are run with, in any host. */
export const MOCHA_OPTIONS = { ui: 'bdd', reporter: 'spec', color: false, timeout: 120_000, forbidOnly: true } as const;

/** Reports the counts of a finished run; throws when a test failed, and when none ran, which mocha itself lets pass. */
export async function endRun(failed: number, stats: Mocha.Stats | undefined): Promise<void> {
    const counts = { passed: stats?.passes ?? 0, failed, skipped: stats?.pending ?? 0 };
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    await tellRunner('counts', JSON.stringify(counts));
    if (failed > 0) throw new Error(`${failed} failed`);
    if (counts.passed === 0) throw new Error('no test ran');
}
