import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { duration } from '../../scripts/lib/steps.mjs';

/** What a script says that runs steps, with the line `told` of each; how long they took is left out. */
function said(script) {
    const steps = new URL('../../scripts/lib/steps.mjs', import.meta.url);
    const source = `import { runScript, sideBySide } from ${JSON.stringify(steps)};\n${script}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' });
    return {
        status,
        lines: `${stdout}${stderr}`
            .replace(/(: | after )\d+ m?s/g, '$1a while')
            .split('\n')
            .filter(Boolean),
    };
}

describe('how long a step took', () => {
    for (const [milliseconds, said] of [
        [849.6, '850 ms'],
        [12_400, '12 s'],
        [185_000, '3 min 5 s'],
    ]) {
        it(`is said as ${said}`, () => assert.equal(duration(milliseconds), said));
    }
});

describe('steps side by side', () => {
    // Each goes on where the other has come to a point.
    const BOTH = `
        const [first, second] = [Promise.withResolvers(), Promise.withResolvers()];
        const long = async say => (say('long begins\\n'), first.resolve(), await second.promise, say('long ends\\n'), 0);
        const short = async say => (await first.promise, say('short\\n'), setTimeout(second.resolve, 50), 0);`;

    it('run at the same time, and what each says is told together when it has ended', () => {
        const { status, lines } = said(`${BOTH} await runScript(() => sideBySide([[['Long', long]], [['Short', short]]]));`);
        assert.deepEqual(lines, [
            'Side by side: Long; Short …',
            'Short …',
            'short',
            'Short: a while',
            'Long …',
            'long begins',
            'long ends',
            'Long: a while',
        ]);
        assert.equal(status, 0);
    });

    it('are told while they run in the first lane, where that is asked for, and the others when they have ended', () => {
        const { lines } = said(`
            const [first, second] = [Promise.withResolvers(), Promise.withResolvers()];
            const live = async say => (console.log(say ? 'kept' : 'live'), first.resolve(), await second.promise, 0);
            const short = async say => (say('short\\n'), await first.promise, setTimeout(second.resolve, 50), 0);
            await runScript(() => sideBySide([[['Live', live]], [['Short', short]]], { toldFirst: true }));`);
        assert.deepEqual(lines, ['Side by side: Live; Short …', 'Live …', 'live', 'Short …', 'short', 'Short: a while', 'Live: a while']);
    });

    it('fail together, when all have ended, and what follows in the lane of the one that failed is left out', () => {
        const { status, lines } = said(`
            ${BOTH}
            const fails = async say => (await short(say), 3);
            await runScript(() => sideBySide([[['Fails', fails], ['Never', () => 0]], [['Long', long]]]));`);
        assert.deepEqual(lines, [
            'Side by side: Fails, then Never; Long …',
            'Fails …',
            'short',
            'Long …',
            'long begins',
            'long ends',
            'Long: a while',
            'Fails: failed after a while (exit status 3).',
        ]);
        assert.equal(status, 1);
    });
});
