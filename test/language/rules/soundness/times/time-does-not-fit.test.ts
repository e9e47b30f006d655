import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('time-does-not-fit', statements);

describe('time-does-not-fit', () => {
    it('fires where its weeks are more than its months have', async () => {
        assert.deepEqual(await found('live-project "A" { months 5 to 6 takes 1 day a week for 20 weeks }'), [
            'takes 1 day a week for 20 weeks',
        ]);
        assert.deepEqual(await found('live-project "A" { weeks 1 to 5 takes 1 day a week for 6 weeks }'), [
            'takes 1 day a week for 6 weeks',
        ]);
        assert.deepEqual(await found('placement "A" { month 3 takes full time for 2 months }'), ['takes full time for 2 months']);
        assert.deepEqual(await found('placement "A" { week 3 takes 2 weeks }'), ['takes 2 weeks']);
    });

    it('fires where its days, or hours, are more than its weeks have', async () => {
        assert.deepEqual(await found('placement "A" { week 3 takes 40 days }'), ['takes 40 days']);
        assert.deepEqual(await found('placement "A" { week 3 takes 8 days }'), ['takes 8 days']);
        assert.deepEqual(await found('placement "A" { week 3 takes 169 hours }'), ['takes 169 hours']);
        assert.deepEqual(await found('placement "A" { week 3 takes 3 sessions of 3 days }'), ['takes 3 sessions of 3 days']);
        assert.deepEqual(await found('event "A" { week 2, 5 takes 15 days }'), ['takes 15 days']);
        assert.deepEqual(await found('placement "A" { lasts 1 week takes 8 days }'), ['takes 8 days']);
    });

    it('keeps silent where they fit, weekends and long months counted', async () => {
        assert.deepEqual(await found('live-project "A" { months 5 to 9 takes 1 day a week for 20 weeks }'), []);
        assert.deepEqual(await found('live-project "A" { weeks 1 to 6 takes 1 day a week for 6 weeks }'), []);
        assert.deepEqual(await found('live-project "A" { months 1 to 2 takes 1 day a week for 9 weeks }'), []);
        assert.deepEqual(await found('placement "A" { weeks 3 to 4 takes 2 weeks }'), []);
        assert.deepEqual(await found('placement "A" { week 3 takes 7 days }'), []);
        assert.deepEqual(await found('placement "A" { week 3 takes 168 hours }'), []);
        assert.deepEqual(await found('placement "A" { months 1 to 6 takes full time for 26 weeks }'), []);
        assert.deepEqual(await found('event "A" { week 2, 5 takes 14 days }'), []);
        assert.deepEqual(await found('placement "A" { week 3 takes 5 to 40 days }'), []);
    });

    it('goes by its phase, and by the programme’s length, where it has no months of its own', async () => {
        assert.deepEqual(await found('phase "P" { months 5 to 6 live-project "A" { takes 1 day a week for 20 weeks } }'), [
            'takes 1 day a week for 20 weeks',
        ]);
        assert.deepEqual(await found('lasts 2 months live-project "A" { takes 1 day a week for 20 weeks }'), [
            'takes 1 day a week for 20 weeks',
        ]);
    });

    it('keeps silent where nobody knows how long it has', async () => {
        assert.deepEqual(await found('live-project "A" { takes 1 day a week for 20 weeks }'), []);
        assert.deepEqual(await found('live-project "A" { before the start takes 1 day a week for 20 weeks }'), []);
        assert.deepEqual(await found('starts 2027-01-11 placement "A" { on 2027-02-01 takes 3 days }'), []);
        assert.deepEqual(await found('live-project "A" { month 1 takes 1 day a week }'), []);
    });
});
