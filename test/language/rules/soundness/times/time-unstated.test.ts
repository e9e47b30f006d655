import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('time-unstated', statements);

describe('time-unstated', () => {
    it('fires for an activity, and an event that holds none, without a time', async () => {
        assert.deepEqual(await found('coaching "A"'), ['"A"']);
        assert.deepEqual(await found('coaching A "Coaching"'), ['A']);
        assert.deepEqual(await found('event "E"'), ['"E"']);
        assert.deepEqual(await found('event "E" { seminar "A" seminar "B" { takes 1 hour } }'), ['"A"']);
    });

    it('fires where the number of sessions, or a rate, does not make a time', async () => {
        assert.deepEqual(await found('coaching "A" { takes 6 sessions }'), ['"A"']);
        assert.deepEqual(await found('coaching "A" { takes 1 hour a week }'), ['"A"']);
    });

    it('fires for every alternative of a choice', async () => {
        assert.deepEqual(await found('choice "C" { choose 1 seminar "A" seminar "B" seminar "D" { takes 1 hour } }'), ['"A"', '"B"']);
    });

    it('keeps silent where it is optional, or something bounds it', async () => {
        assert.deepEqual(await found('coaching "A" { optional }'), []);
        assert.deepEqual(await found('event "E" { optional coaching "A" }'), []);
        assert.deepEqual(await found('event "E" { takes 1 day coaching "A" }'), []);
        assert.deepEqual(await found('phase "P" { takes 1 day coaching "A" }'), []);
        assert.deepEqual(await found('takes 5 days coaching "A"'), []);
        assert.deepEqual(await found('coaching "A" { months 1 to 3 takes 1 hour a week }'), []);
    });

    it('fires in an event that its other parts fill', async () => {
        assert.deepEqual(await found('event "E" { takes 1 day seminar "A" { takes 1 day } coaching "B" }'), ['"B"']);
    });
});
