import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string, looking = {}) => foundIn('thin-experience', statements, 'kind talk "Talk"', looking);
const experience = (takes: string) => `shadowing "A" { takes ${takes} }`;
const theory = (takes: string) => `seminar "B" { takes ${takes} }`;

describe('thin-experience', () => {
    it('fires on the name where experience is under 40% of the time', async () => {
        assert.deepEqual(await fires(experience('39 hours') + theory('61 hours')), ['P']);
    });

    it('is silent at 40%, and over it', async () => {
        assert.deepEqual(await fires(experience('40 hours') + theory('60 hours')), []);
        assert.deepEqual(await fires(experience('80 hours') + theory('20 hours')), []);
    });

    it('goes by the share that the workspace has settled', async () => {
        const settings = { thresholds: { 'thin-experience': 0.2 } };
        assert.deepEqual(await fires(experience('20 hours') + theory('80 hours'), { settings }), []);
        assert.deepEqual(await fires(experience('19 hours') + theory('80 hours'), { settings }), ['P']);
    });

    it('counts the mode that an activity says, in events and choices too, and preparation in its activity’s mode', async () => {
        assert.deepEqual(await fires(`talk "A" { is experience takes 40 hours } ${theory('60 hours')}`), []);
        assert.deepEqual(
            await fires(`event "E" { choice "C" { choose 1 ${experience('40 hours')} ${experience('50 hours')} } } ${theory('60 hours')}`),
            [],
        );
        assert.deepEqual(await fires(`shadowing "A" { takes 30 hours prepare 10 hours } ${theory('60 hours')}`), []);
        assert.deepEqual(await fires(`${experience('30 hours')} seminar "B" { takes 40 hours prepare 10 hours }`), ['P']);
    });

    it('takes unallocated time into the whole', async () => {
        assert.deepEqual(await fires(`event "E" { takes 100 hours ${experience('30 hours')} }`), ['P']);
    });

    it('fires on ranges only where it is so at every figure', async () => {
        assert.deepEqual(await fires(experience('20 to 39 hours') + theory('61 to 80 hours')), ['P']);
        assert.deepEqual(await fires(experience('20 to 41 hours') + theory('60 to 80 hours')), []);
        assert.deepEqual(await fires(experience('at least 1 hour') + theory('60 hours')), []);
        assert.deepEqual(await fires(experience('1 hour') + theory('at least 60 hours')), ['P']);
        assert.deepEqual(await fires(`choice "C" { choose 1 ${experience('60 hours')} ${theory('60 hours')} } ${theory('60 hours')}`), []);
    });

    it('is silent where an activity of experience states no time', async () => {
        const known = experience('1 hour') + theory('60 hours') + theory('1 hour');
        assert.deepEqual(await fires(known), ['P']);
        assert.deepEqual(await fires(`${known} live-project "C"`), []);
        assert.deepEqual(await fires(`${known} live-project "C" { takes 6 sessions }`), []);
        assert.deepEqual(await fires(`${known} live-project "C" { optional }`), ['P']);
        assert.deepEqual(await fires(`${known} coaching "C"`), ['P']);
    });

    it('is silent where an event’s time is left to experience among others, and not where all of it is', async () => {
        assert.deepEqual(await fires(`${theory('60 hours')} event "E" { takes 10 hours deep-dive "C" task "D" }`), []);
        assert.deepEqual(await fires(`${theory('60 hours')} event "E" { takes 10 hours deep-dive "C" }`), ['P']);
        assert.deepEqual(await fires(`${theory('60 hours')} phase "One" { takes 70 hours deep-dive "C" task "D" }`), []);
    });

    it('is silent where more than a quarter of the activities state no time, or none does', async () => {
        const known = experience('1 hour') + theory('60 hours');
        assert.deepEqual(await fires(`${known} task "C"`), []);
        assert.deepEqual(await fires(`${known} task "C" task "D" { takes 1 hour }`), ['P']);
        assert.deepEqual(await fires('shadowing "A" seminar "B"'), []);
    });

    it('leaves out what is optional', async () => {
        assert.deepEqual(await fires(`${experience('30 hours')} ${theory('60 hours')} shadowing "C" { takes 90 hours optional }`), ['P']);
        assert.deepEqual(await fires(`${experience('40 hours')} ${theory('60 hours')} seminar "C" { takes 90 hours optional }`), []);
    });

    it('yields to the finding that there is no experience, unless that is off', async () => {
        assert.deepEqual(await fires(theory('60 hours')), []);
        assert.deepEqual(await fires(theory('60 hours'), { settings: { rules: { 'no-experiential-learning': 'off' } } }), ['P']);
    });

    it('is silent where a kind means nothing', async () => {
        assert.deepEqual(await fires(`${experience('1 hour')} ${theory('60 hours')} secondmnt "C" { takes 90 hours }`), []);
    });

    it('says the share and the hours of what is stated', async () => {
        const text = `programme P "P" { ${experience('4 to 6 hours')} ${theory('50 hours')} ${theory('4 hours')} task "D" }`;
        assert.equal(
            (await check(text)).find(({ rule }) => rule === 'thin-experience')?.message,
            'Experience has 7 to 10% of the time that “P” states: 4 to 6 of 58 to 60 hours, and 1 activity states no time.',
        );
    });
});
