import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('activity-outside-programme', statements);

describe('activity-outside-programme', () => {
    it('fires past the end, and on a date before the start', async () => {
        assert.deepEqual(await found('lasts 10 months seminar "A" { month 11 }'), ['month 11']);
        assert.deepEqual(await found('lasts 10 months event "A" { months 10 to 11 }'), ['months 10 to 11']);
        assert.deepEqual(await found('lasts 10 months choice "A" { month 11 seminar "B" }'), ['month 11']);
        assert.deepEqual(await found('starts 2027-01-11 lasts 10 months seminar "A" { on 2027-11-11 }'), ['on 2027-11-11']);
        assert.deepEqual(await found('starts 2027-01-11 seminar "A" { on 2027-01-10 }'), ['on 2027-01-10']);
    });

    it('keeps silent up to the last day, and outside on purpose', async () => {
        assert.deepEqual(await found('lasts 10 months seminar "A" { month 10 }'), []);
        assert.deepEqual(await found('starts 2027-01-11 lasts 10 months seminar "A" { on 2027-11-10 }'), []);
        assert.deepEqual(await found('starts 2027-01-01 lasts 1 month seminar "A" { on 2027-01-31 }'), []);
        assert.deepEqual(await found('starts 2027-01-11 seminar "A" { on 2027-01-11 }'), []);
        assert.deepEqual(
            await found(
                'starts 2027-01-11 lasts 10 months seminar "A" { after the end on 2028-02-01 } seminar "B" { before the start on 2026-12-01 }',
            ),
            [],
        );
    });

    it('keeps silent where the length is not said, or only roughly', async () => {
        assert.deepEqual(await found('seminar "A" { month 11 }'), []);
        assert.deepEqual(await found('phase "P" { months 1 to 4 } seminar "A" { month 11 }'), []);
        assert.deepEqual(await found('lasts about 10 months seminar "A" { month 11 }'), []);
    });

    it('leaves it to the phase that is itself out of bounds', async () => {
        assert.deepEqual(await found('lasts 10 months phase "P" { months 9 to 12 seminar "A" { month 11 } }'), []);
    });
});
