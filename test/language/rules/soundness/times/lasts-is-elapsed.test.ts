import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('lasts-is-elapsed', statements);

describe('lasts-is-elapsed', () => {
    it('fires for an activity or event that lasts minutes, hours, days or sessions', async () => {
        assert.deepEqual(await found('coaching "A" { lasts 90 minutes }'), ['lasts 90 minutes']);
        assert.deepEqual(await found('coaching "A" { lasts 6 hours }'), ['lasts 6 hours']);
        assert.deepEqual(await found('event "A" { lasts 2 days }'), ['lasts 2 days']);
        assert.deepEqual(await found('coaching "A" { lasts 6 sessions of 2 hours }'), ['lasts 6 sessions of 2 hours']);
        assert.deepEqual(await found('coaching "A" { lasts 6 sessions }'), ['lasts 6 sessions']);
        assert.deepEqual(await found('coaching "A" { lasts 2 days a week for 6 weeks }'), ['lasts 2 days a week for 6 weeks']);
        assert.deepEqual(await found('coaching "A" { lasts full time for 6 weeks }'), ['lasts full time for 6 weeks']);
    });

    it('keeps silent for weeks and more, and for a programme', async () => {
        assert.deepEqual(await found('coaching "A" { lasts 1 week }'), []);
        assert.deepEqual(await found('coaching "A" { lasts about 3 months }'), []);
        assert.deepEqual(await found('event "A" { lasts 1 year }'), []);
        assert.deepEqual(await found('lasts 3 days'), []);
    });
});
