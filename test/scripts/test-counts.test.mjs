import assert from 'node:assert/strict';
import { renderCounts } from '../../scripts/lib/test-counts.mjs';

describe('the table at the end of npm test', () => {
    it('has a row for each suite and, last and alone on its line, the totals', () => {
        const rows = [
            { suite: 'language', passed: 1204, failed: 0, skipped: 0 },
            { suite: 'vscode, web', passed: 12, failed: 1, skipped: 2 },
        ];
        assert.equal(
            renderCounts(rows),
            [
                'Tests by suite',
                '  language     1204 passed     0 failed     0 skipped',
                '  vscode, web    12 passed     1 failed     2 skipped',
                '',
                '1216 passed, 1 failed, 2 skipped',
            ].join('\n'),
        );
    });
});
