import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('zero-time', statements);

describe('zero-time', () => {
    it('fires for every time of zero', async () => {
        assert.deepEqual(await found('coaching "A" { takes 0 hours }'), ['0 hours']);
        assert.deepEqual(await found('coaching "A" { takes 0 sessions of 2 hours }'), ['0 sessions of 2 hours']);
        assert.deepEqual(await found('coaching "A" { takes 2 sessions of 0 hours }'), ['0 hours']);
        assert.deepEqual(await found('coaching "A" { takes 1 hour a week for 0 weeks }'), ['0 weeks']);
        assert.deepEqual(await found('coaching "A" { takes up to 0 hours }'), ['up to 0 hours']);
        assert.deepEqual(await found('coaching "A" { every 0 months }'), ['0 months']);
        assert.deepEqual(await found('lasts 0 months'), ['0 months']);
        assert.deepEqual(await found('followed up for 0 years from the start'), ['0 years']);
        assert.deepEqual(await found('phase "P" { month 0 }'), ['month 0']);
        assert.deepEqual(await found('phase "P" { weeks 0 to 3 }'), ['weeks 0 to 3']);
    });

    it('keeps silent for the least time, and for a review when the programme starts', async () => {
        assert.deepEqual(await found('coaching "A" { takes 0.1 hours }'), []);
        assert.deepEqual(await found('coaching "A" { takes up to 1 hour }'), []);
        assert.deepEqual(await found('coaching "A" { takes 0 to 1 hours }'), []);
        assert.deepEqual(await found('phase "P" { month 1 }'), []);
        assert.deepEqual(await found('outcome "O" { reviewed at 0 months, 12 months }'), []);
    });
});
