import assert from 'node:assert/strict';
import { failureOf, renderFailures, renderUnsteady } from '../../scripts/lib/test-failures.mjs';

const failures = count =>
    Array.from({ length: count }, (_, index) => failureOf('cli', ['balcony check', `says ${index + 1}`], { message: 'first\nsecond' }));

describe('what failed, as npm test says it last', () => {
    it('is each test, by its suite, all its titles and its place, with what its error says', () => {
        const stack = [
            'AssertionError [ERR_ASSERTION]: differs',
            '    at strictEqual (node:assert:1:1)',
            '    at Context.<anonymous> (file:///home/ada/balcony/test/cli/check.test.ts:24:34)',
            '    at process.processImmediate (node:internal/timers:574:21)',
        ].join('\n');
        const told = [
            failureOf('cli', ['balcony check', 'says where'], { message: 'It differs:\n\n1 !== 2', stack, actual: 1, expected: 2 }),
            failureOf('vscode, web', ['the timeline', 'is dark'], { message: 'dark', actual: ['a line'], expected: [] }),
        ];
        assert.equal(
            renderFailures(told),
            [
                '2 failed:',
                '  cli: balcony check › says where (test/cli/check.test.ts:24)',
                '      It differs:',
                '      1 !== 2',
                '  vscode, web: the timeline › is dark',
                '      dark',
                '      got ["a line"]',
                '      wanted []',
            ].join('\n'),
        );
    });

    it('is told apart from what passed when it was tried once more', () => {
        assert.equal(
            renderUnsteady([failureOf('vscode, web', ['the timeline', 'is moved'], { message: 'the page did not hear the key' })]),
            [
                '1 passed only at the second try, and should be mended:',
                '  vscode, web: the timeline › is moved',
                '      the page did not hear the key',
            ].join('\n'),
        );
    });

    it('is told without what colours a terminal, and not at any width', () => {
        const [line = ''] = failureOf('cli', ['it'], { message: `\u001B[31mred\u001B[0m ${'long '.repeat(1000)}` }).error.split('\n');
        assert.match(line, /^red long /);
        assert.ok(line.length <= 240, `${line.length} characters`);
    });

    it('takes what was thrown without being an error', () => {
        assert.equal(failureOf('cli', ['it'], {}).error, 'no error was told');
    });

    for (const count of [1, 5, 12, 20, 300]) {
        it(`fits below forty lines where ${count} failed, and says how many more there are`, () => {
            const lines = renderFailures(failures(count)).split('\n');
            assert.ok(lines.length <= 38, `${lines.length} lines`);
            assert.equal(lines[0], `${count} failed:`);
            assert.equal(lines.filter(line => line.includes('balcony check › says')).length, Math.min(count, 20));
            assert.equal(lines.filter(line => line.includes('first')).length, Math.min(count, 20));
            assert.equal(lines.at(-1) === '  and 280 more', count === 300);
        });
    }
});
