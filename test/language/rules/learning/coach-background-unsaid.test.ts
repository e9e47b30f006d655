import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('coach-background-unsaid', statements, 'kind team-coaching "Team coaching" is coaching');

describe('coach-background-unsaid', () => {
    it('fires on the name of coaching or mentoring that no systems leader leads', async () => {
        assert.deepEqual(await fires('coaching A "A" mentoring B "B" { led by mentor "Ama" }'), ['A', 'B']);
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 team-coaching A "A" task "B" } }'), ['A']);
    });

    it('is silent where a systems leader leads it, or is there', async () => {
        assert.deepEqual(await fires('coaching "A" { led by coach, systems-leader }'), []);
        assert.deepEqual(await fires('mentoring "A" { with systems-leader }'), []);
    });

    it('does not take what an event says of people for what its parts say', async () => {
        assert.deepEqual(await fires('event "E" { led by systems-leader coaching A "A" }'), ['A']);
    });

    it('is silent about other reflection', async () => {
        assert.deepEqual(await fires('action-learning-set "A" { led by facilitator } peer-support "B"'), []);
    });

    it('is silent where the name of whoever leads it means nothing, about that activity alone', async () => {
        assert.deepEqual(await fires('coaching A "A" { led by systems-laeder } coaching B "B"'), ['B']);
    });

    it('keeps what is said of a coach, and leaves others beside the systems leader', async () => {
        const fixed = async (led: string) => {
            const text = `programme P "P" { coaching A "A" { ${led} } }`;
            const finding = (await check(text)).find(({ rule }) => rule === 'coach-background-unsaid');
            return /(led by [^\n}]*?)\s*\}/.exec(applied(finding!.fixes[0]!, text))?.[1];
        };
        assert.equal(await fixed('led by coach "Ama"'), 'led by systems-leader "Ama"');
        assert.equal(await fixed('led by facilitator, mentor "Ama"'), 'led by facilitator, systems-leader "Ama"');
        assert.equal(await fixed('led by facilitator "Ben"'), 'led by facilitator "Ben", systems-leader');
        assert.equal(await fixed('takes 2 hours'), 'led by systems-leader');
    });

    it('is told as still to come in a draft', async () => {
        const finding = (await check('programme P "P" { status draft coaching "A" mentoring "B" }')).find(
            ({ rule }) => rule === 'still-to-come',
        );
        assert.match(finding?.message ?? '', /who leads “A” and “B”/);
    });
});
