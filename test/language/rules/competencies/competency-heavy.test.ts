import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const BESIDE = 'competency Money "Money"\ncompetency Voice "Voice" expresses doing.narrative';
const fires = (statements: string, looking = {}) => foundIn('competency-heavy', statements, BESIDE, looking);
const training = (takes: string) => `skills-course "A" { takes ${takes} trains Money }`;
const coaching = (takes: string) => `coaching "B" { takes ${takes} targets thinking }`;

describe('competency-heavy', () => {
    it('fires on the name where more than half of the time trains competencies alone', async () => {
        assert.deepEqual(await fires(training('61 minutes') + coaching('1 hour')), ['P']);
    });

    it('is silent at half, and under it', async () => {
        assert.deepEqual(await fires(training('1 day') + coaching('7 hours')), []);
        assert.deepEqual(await fires(training('1 day') + coaching('2 days')), []);
    });

    it('goes by the share that the workspace has settled', async () => {
        const settings = { thresholds: { 'competency-heavy': 0.75 } };
        assert.deepEqual(await fires(training('3 days') + coaching('1 day'), { settings }), []);
        assert.deepEqual(await fires(training('3.1 days') + coaching('1 day'), { settings }), ['P']);
    });

    it('counts a competency that expresses a dimension, and not an activity that itself targets one', async () => {
        assert.deepEqual(await fires(`skills-course "A" { takes 2 days trains Voice } ${coaching('1 day')}`), ['P']);
        assert.deepEqual(await fires(`skills-course "A" { takes 2 days trains Money targets doing } ${coaching('1 day')}`), []);
    });

    it('counts preparation, and what is in events and choices', async () => {
        assert.deepEqual(await fires(`skills-course "A" { takes 1 day prepare 2 days trains Money } ${coaching('2 days')}`), ['P']);
        assert.deepEqual(await fires(`event "E" { trains Money takes 2 days } ${coaching('1 day')}`), ['P']);
        assert.deepEqual(await fires(`event "E" { takes 3 days ${training('2 days')} } ${coaching('0.5 days')}`), ['P']);
        assert.deepEqual(await fires(`choice "C" { choose 1 ${training('3 days')} ${training('2 days')} } ${coaching('1 day')}`), ['P']);
    });

    it('speaks for each of these activities, which are told by themselves where it is silent', async () => {
        const each = async (statements: string) => foundIn('competency-only-activity', statements, BESIDE);
        assert.deepEqual(await each(training('2 days') + coaching('1 day')), []);
        assert.deepEqual(await each(training('1 day') + coaching('2 days')), ['"A"']);
    });

    it('takes unallocated time into the whole', async () => {
        assert.deepEqual(await fires(`event "E" { takes 5 days ${training('2 days')} } ${coaching('0.5 days')}`), []);
    });

    it('fires on ranges only where it is so at every figure', async () => {
        assert.deepEqual(await fires(training('2 to 4 days') + coaching('1 to 1.5 days')), ['P']);
        assert.deepEqual(await fires(training('2 to 4 days') + coaching('1 to 2 days')), []);
        assert.deepEqual(await fires(training('at least 3 days') + coaching('1 day')), ['P']);
        assert.deepEqual(await fires(training('3 days') + coaching('at least 1 day')), []);
        assert.deepEqual(await fires(`choice "C" { choose 1 ${training('4 days')} ${coaching('1 day')} } ${coaching('1 day')}`), []);
    });

    it('leaves out what is optional', async () => {
        assert.deepEqual(await fires(`skills-course "A" { takes 5 days trains Money optional } ${coaching('1 day')}`), []);
        assert.deepEqual(
            await fires(`${training('2 days')} coaching "B" { takes 5 days targets thinking optional } ${coaching('1 day')}`),
            ['P'],
        );
    });

    it('is silent where more than a quarter of the activities state no time, or none does', async () => {
        const four = training('3 days') + coaching('1 day') + coaching('1 hour');
        assert.deepEqual(await fires(`${four} task "C"`), ['P']);
        assert.deepEqual(await fires(`${four} task "C" task "D"`), []);
        assert.deepEqual(await fires('skills-course "A" { trains Money } coaching "B" { targets thinking }'), []);
        assert.deepEqual(await fires(`${four} task "C" task "D"`, { settings: { thresholds: { 'unstated-share': 0.4 } } }), ['P']);
    });

    it('says that time is left out, where some is', async () => {
        const text = `programme P "P" { ${training('3 days')} ${coaching('1 day')} ${coaching('1 hour')} task "C" }\n${BESIDE}`;
        const finding = (await check(text)).find(({ rule }) => rule === 'competency-heavy');
        assert.match(finding?.message ?? '', /72% of the time that “P” states \(21 of 29 hours, and 1 activity states no time\)/);
    });

    it('does not count time that an event leaves to training and to something else together', async () => {
        const event = (parts: string) => `event "E" { takes 5 days ${parts} } ${coaching('1 day')}`;
        assert.deepEqual(await fires(event('skills-course "A" { trains Money } skills-course "C" { trains Voice }')), ['P']);
        assert.deepEqual(await fires(event('skills-course "A" { trains Money } task "C"')), []);
        assert.deepEqual(await fires(`phase "One" { takes 5 days } ${training('1 hour')} ${coaching('1 minute')}`), []);
    });

    it('names the activities, but for those that are optional or target something', async () => {
        const others =
            'skills-course "B" { takes 1 hour trains Money optional } skills-course "C" { takes 1 hour trains Money targets doing }';
        const text = `programme P "P" { ${training('3 days')} ${others} ${coaching('1 day')} }\n${BESIDE}`;
        const finding = (await check(text)).find(({ rule }) => rule === 'competency-heavy');
        assert.match(finding?.message ?? '', /where no dimension is targeted: “A”\.$/);
        assert.deepEqual(
            finding?.related.map(({ message }) => message),
            ['“A” trains competencies and targets nothing'],
        );
    });

    it('yields to the finding that a programme trains nothing but competencies', async () => {
        assert.deepEqual(await fires(training('3 days')), []);
    });
});
