import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string, looking = {}) =>
    foundIn('lopsided-coverage', statements, 'competency Voice "Voice" expresses doing.narrative', looking);
const on = (dimensions: string, takes: string) => `seminar "A" { takes ${takes} targets ${dimensions} }`;

describe('lopsided-coverage', () => {
    it('fires on the name where one dimension has more than 60% of the time', async () => {
        assert.deepEqual(await fires(on('thinking', '61 hours') + on('doing', '39 hours')), ['P']);
    });

    it('is silent at 60%, and under it', async () => {
        assert.deepEqual(await fires(on('thinking', '60 hours') + on('doing', '40 hours')), []);
        assert.deepEqual(await fires(on('thinking', '50 hours') + on('doing', '50 hours')), []);
    });

    it('goes by the share that the workspace has settled', async () => {
        const settings = { thresholds: { 'lopsided-coverage': 0.8 } };
        assert.deepEqual(await fires(on('thinking', '80 hours') + on('doing', '20 hours'), { settings }), []);
        assert.deepEqual(await fires(on('thinking', '81 hours') + on('doing', '19 hours'), { settings }), ['P']);
    });

    it('counts an activity whole for each dimension, and once for all elements of one', async () => {
        // 20 hours of thinking, and 10 each of doing and being: half.
        assert.deepEqual(await fires(on('thinking, doing, being', '10 hours') + on('thinking', '10 hours')), []);
        assert.deepEqual(await fires(on('thinking.synthesis, thinking.curiosity', '15 hours') + on('doing', '10 hours')), []);
    });

    it('counts events, activities in them, and what a competency expresses', async () => {
        assert.deepEqual(await fires(`event "E" { takes 20 hours targets thinking } ${on('doing', '10 hours')}`), ['P']);
        assert.deepEqual(await fires(`event "E" { takes 30 hours ${on('thinking', '20 hours')} } ${on('doing', '10 hours')}`), ['P']);
        assert.deepEqual(await fires(`skills-course "A" { takes 20 hours trains Voice } ${on('thinking', '10 hours')}`), ['P']);
    });

    it('leaves out what is touched, what is optional, and what targets nothing', async () => {
        assert.deepEqual(
            await fires(`${on('thinking', '10 hours')} seminar "B" { takes 90 hours touches doing } ${on('doing', '10 hours')}`),
            [],
        );
        assert.deepEqual(
            await fires(
                `seminar "B" { takes 90 hours targets thinking optional } ${on('thinking', '10 hours')} ${on('doing', '10 hours')}`,
            ),
            [],
        );
    });

    it('fires on ranges only where it is so at every figure', async () => {
        assert.deepEqual(await fires(on('thinking', '20 to 30 hours') + on('doing', '5 to 10 hours')), ['P']);
        assert.deepEqual(await fires(on('thinking', '20 to 30 hours') + on('doing', '5 to 15 hours')), []);
        assert.deepEqual(await fires(on('thinking', '20 hours') + on('doing', 'at least 5 hours')), []);
        assert.deepEqual(await fires(on('thinking', 'at least 20 hours') + on('doing', '5 hours')), ['P']);
    });

    it('is silent where another dimension has an activity that states no time', async () => {
        const known = on('thinking', '30 hours') + on('doing', '5 hours') + on('doing', '5 hours');
        assert.deepEqual(await fires(known), ['P']);
        assert.deepEqual(await fires(`${known} coaching "B" { targets being }`), []);
        assert.deepEqual(await fires(`${known} coaching "B" { targets thinking, being }`), []);
        assert.deepEqual(await fires(`${known} coaching "B" { targets thinking }`), ['P']);
        assert.deepEqual(await fires(`${known} coaching "B" { targets being optional }`), ['P']);
    });

    it('knows the time of an activity that an event gives all its time, and not where several share it', async () => {
        const known = on('thinking', '30 hours') + on('thinking', '10 hours');
        assert.deepEqual(await fires(`${known} event "E" { takes 5 hours coaching "B" { targets being } }`), ['P']);
        assert.deepEqual(await fires(`${known} event "E" { takes 5 hours coaching "B" { targets being } task "C" }`), []);
    });

    it('does not take what a phase has left for the time of something in another', async () => {
        const known = on('thinking', '30 hours') + on('thinking', '5 hours') + on('doing', '5 hours');
        const phase = 'phase "One" { takes 5 hours seminar "B" { takes 1 hour targets thinking } }';
        assert.deepEqual(await fires(`${known} ${phase}`), ['P']);
        assert.deepEqual(await fires(`${known} ${phase} coaching "C" { targets being }`), []);
    });

    it('is silent where more than a quarter of the activities state no time, or none that targets does', async () => {
        const known = on('thinking', '30 hours') + on('doing', '5 hours');
        assert.deepEqual(await fires(`${known} task "B" { takes 1 hour } task "C"`), ['P']);
        assert.deepEqual(await fires(`${known} task "C"`), []);
        assert.deepEqual(
            await fires('seminar "A" { targets thinking } task "B" { takes 1 hour } task "C" { takes 1 hour } task "D" { takes 1 hour }'),
            [],
        );
    });

    it('says the share and the hours', async () => {
        const finding = (await check(`programme P "P" { ${on('thinking', '28 to 30 hours')} ${on('doing', '7 hours')} }`)).find(
            ({ rule }) => rule === 'lopsided-coverage',
        );
        assert.equal(
            finding?.message,
            '80 to 81% of the time that “P” gives to the dimensions goes to ways of thinking (28 to 30 of 35 to 37 hours, each activity counted once for every dimension that it targets).',
        );
    });

    it('looks at each framework by itself', async () => {
        const ours = 'uses SystemsLeadership, Ours framework Ours "Ours" { dimension craft "Craft" dimension trade "Trade" }';
        assert.deepEqual(await fires(`${ours} ${on('thinking, craft', '10 hours')} ${on('doing, craft', '10 hours')}`), ['P']);
        assert.deepEqual(await fires(`${ours} ${on('thinking, craft', '10 hours')} ${on('doing, trade', '10 hours')}`), []);
        const [finding] = (
            await check(`programme P "P" { ${ours} ${on('thinking, craft', '10 hours')} ${on('doing, craft', '10 hours')} }`)
        ).filter(({ rule }) => rule === 'lopsided-coverage');
        assert.match(finding?.message ?? '', /^100% of the time that “P” gives to the dimensions of “Ours” goes to craft /);
    });
});
