import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';

const fires = (statements: string, beside = '') => foundIn('competency-selection', statements, beside);

describe('competency-selection', () => {
    it('fires on the statement where every way of choosing is competency-based', async () => {
        assert.deepEqual(await fires('cohort { chosen by assessment-centre }'), ['chosen by assessment-centre']);
        assert.deepEqual(await fires('cohort { chosen by test-of-ours }', 'method test-of-ours "Our test" is competency-based'), [
            'chosen by test-of-ours',
        ]);
    });

    it('is silent where one way is not', async () => {
        assert.deepEqual(await fires('cohort { chosen by assessment-centre, interview }'), []);
        assert.deepEqual(await fires('cohort { chosen by test-of-ours }', 'method test-of-ours "Our test" is task-counting'), []);
    });

    it('is silent where nothing is said of choosing', async () => {
        assert.deepEqual(await fires('cohort { 12 people }'), []);
        assert.deepEqual(await fires('cohort'), []);
        assert.deepEqual(await fires(''), []);
    });
});
