import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';

const fires = (statements: string, looking = {}) =>
    foundIn('unfocused-activity', statements, 'kind talk "Talk"\ncompetency Voice "V" expresses doing.narrative, being.courage', looking);
const TWO = 'targets thinking, doing';

describe('unfocused-activity', () => {
    it('fires on the targets of an activity with more dimensions than half-days', async () => {
        assert.deepEqual(await fires(`seminar "A" { takes 3.5 hours ${TWO} }`), [TWO]);
        assert.deepEqual(await fires(`talk "A" { takes half a day ${TWO} }`), [TWO]);
    });

    it('rounds half-days up, and never counts less than one', async () => {
        assert.deepEqual(await fires(`seminar "A" { takes 4 hours ${TWO} }`), []);
        assert.deepEqual(await fires('seminar "A" { takes 20 minutes targets thinking }'), []);
        assert.deepEqual(await fires('seminar "A" { takes 7 hours targets thinking, doing, being }'), ['targets thinking, doing, being']);
    });

    it('takes the most of a range, and is silent where there is none', async () => {
        assert.deepEqual(await fires(`seminar "A" { takes 2 to 4 hours ${TWO} }`), []);
        assert.deepEqual(await fires(`seminar "A" { takes 2 to 3 hours ${TWO} }`), [TWO]);
        assert.deepEqual(await fires(`seminar "A" { takes at least 1 hour ${TWO} }`), []);
    });

    it('is silent where the time is not stated, or not known', async () => {
        assert.deepEqual(await fires(`seminar "A" { ${TWO} }`), []);
        assert.deepEqual(await fires(`seminar "A" { takes 2 sessions ${TWO} }`), []);
        assert.deepEqual(await fires(`seminar "A" { takes 1 hour a week ${TWO} }`), []);
    });

    it('counts what a dose comes to over the months it runs', async () => {
        assert.deepEqual(await fires(`seminar "A" { takes 1 hour a week for 3 weeks ${TWO} }`), [TWO]);
        assert.deepEqual(await fires(`seminar "A" { takes 1 hour a week months 1 to 2 ${TWO} }`), []);
    });

    it('counts a dimension once, however many of its elements are targeted', async () => {
        assert.deepEqual(await fires('seminar "A" { takes 2 hours targets thinking.synthesis, thinking.curiosity, sense-making }'), []);
    });

    it('counts what trained competencies express beside what the activity itself targets, and not by itself', async () => {
        assert.deepEqual(await fires('skills-course "A" { takes 2 hours trains Voice targets being }'), ['targets being']);
        assert.deepEqual(await fires('skills-course "A" { takes 2 hours trains Voice } coaching "B" { targets being }'), []);
    });

    it('is silent about experience, which needs no such focus', async () => {
        assert.deepEqual(await fires(`shadowing "A" { takes 2 hours ${TWO} }`), []);
        assert.deepEqual(await fires(`talk "A" { is experience takes 2 hours ${TWO} }`), []);
    });

    it('goes by the length of the day that the workspace has settled', async () => {
        const hours = { day: 8, daysAWeek: 5 };
        assert.deepEqual(await fires(`seminar "A" { takes 4 hours ${TWO} }`, { settings: { hours } }), [TWO]);
    });

    it('takes two frameworks for two views of one thing', async () => {
        const text =
            'uses SystemsLeadership, Ours framework Ours "O" { dimension craft "C" } seminar "A" { takes 2 hours targets thinking, craft }';
        assert.deepEqual(await fires(text), []);
    });
});
