import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('week-overfull', statements);

describe('week-overfull', () => {
    it('fires for more than a day, week, month or year has', async () => {
        assert.deepEqual(await found('coaching "A" { takes 8 days a week for 2 weeks }'), ['8 days a week for 2 weeks']);
        assert.deepEqual(await found('coaching "A" { takes 169 hours a week }'), ['169 hours a week']);
        assert.deepEqual(await found('coaching "A" { takes 25 hours a day for 2 days }'), ['25 hours a day for 2 days']);
        assert.deepEqual(await found('coaching "A" { takes 2 weeks a week }'), ['2 weeks a week']);
        assert.deepEqual(await found('coaching "A" { takes 32 days a month }'), ['32 days a month']);
        assert.deepEqual(await found('coaching "A" { prepare 8 days a week "Read." }'), ['8 days a week']);
        assert.deepEqual(await found('authorised by "Us" { grants protected-time 8 days a week }'), ['8 days a week']);
    });

    it('keeps silent for as much as it has, and where it may be less', async () => {
        assert.deepEqual(await found('coaching "A" { takes 7 days a week for 2 weeks }'), []);
        assert.deepEqual(await found('coaching "A" { takes 168 hours a week }'), []);
        assert.deepEqual(await found('coaching "A" { takes 24 hours a day for 2 days }'), []);
        assert.deepEqual(await found('coaching "A" { takes 31 days a month }'), []);
        assert.deepEqual(await found('coaching "A" { takes 5 to 8 days a week }'), []);
        assert.deepEqual(await found('coaching "A" { takes 200 hours }'), []);
    });
});
