import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string, looking = {}) => foundIn('no-live-issue', statements, 'kind inquiry "Inquiry" is deep-dive', looking);

describe('no-live-issue', () => {
    it('fires on the name where experience is of other kinds', async () => {
        assert.deepEqual(await fires('shadowing "A" study-visit "B"'), ['P']);
    });

    it('is silent where it is one of the four, or a kind of them, wherever it stands', async () => {
        for (const kind of ['live-project', 'deep-dive', 'listening-event', 'practice-experiment', 'inquiry']) {
            assert.deepEqual(await fires(`shadowing "A" event "E" { choice "C" { choose 1 ${kind} "B" task "D" } }`), [], kind);
        }
    });

    it('fires where that is optional', async () => {
        assert.deepEqual(await fires('shadowing "A" live-project "B" { optional }'), ['P']);
        const finding = (await check('programme P "P" { shadowing "A" live-project "B" { optional } }')).find(
            ({ rule }) => rule === 'no-live-issue',
        );
        assert.equal(finding?.message, 'Work on a live issue is optional in “P”: “B”.');
    });

    it('is silent where there is no experience, which is told by itself', async () => {
        assert.deepEqual(await fires('coaching "A"'), []);
        assert.deepEqual(await fires('live-project "A" { is skills } shadowing "B"'), []);
    });

    it('is silent where a kind means nothing', async () => {
        assert.deepEqual(await fires('shadowing "A" live-projct "B"'), []);
    });
});
