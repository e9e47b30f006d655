import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { expectMarked } from '../../../support/marked.ts';

/** A programme that asks `asked` of a participant, with these sponsors. */
const marked = (sponsors: string, asked: string) => expectMarked(`programme P "P" {\n${sponsors}\n    ${asked}\n}`, ['time-over-promise']);
const GROUP = (grant: string) => `    authorised by "The Group" { ${grant} }`;
const over = (grant: string) => `${GROUP(grant)}\n//                              ${'^'.repeat(grant.length)} warning[time-over-promise]`;

describe('time-over-promise', () => {
    it('fires as soon as more is asked than protected, and not where it is as much', async () => {
        await marked(GROUP('grants protected-time 10 days'), 'coaching "C" { takes 70 hours }');
        const [finding] = await marked(over('grants protected-time 10 days'), 'coaching "C" { takes 71 hours }');
        assert.equal(finding?.message, '“P” asks 10.1 days of each participant, and “The Group” protects 10 days.');
    });

    it('says hours where days would not show the difference', async () => {
        const [finding] = await marked(over('grants protected-time 10 days'), 'coaching "C" { takes 4206 minutes }');
        assert.equal(finding?.message, '“P” asks 70.1 hours of each participant, and “The Group” protects 70 hours.');
    });

    it('goes by the least that is asked, and by the most that is promised', async () => {
        await marked(GROUP('grants protected-time 10 days'), 'coaching "C" { takes 8 to 20 days }');
        await marked(GROUP('grants protected-time 5 to 12 days'), 'coaching "C" { takes 11 days }');
        await marked(GROUP('grants protected-time at least 5 days'), 'coaching "C" { takes 50 days }');
        const [finding] = await marked(over('grants protected-time up to 5 days'), 'coaching "C" { takes 8 to 20 days }');
        assert.equal(finding?.message, '“P” asks at least 8 days of each participant, and “The Group” protects up to 5 days.');
    });

    it('counts all that stands in the plan, preparation and posts too, and nothing optional', async () => {
        await marked(
            over('grants protected-time 10 days'),
            'event "E" { choice "One of" { choose 1 coaching "C" { takes 11 days } coaching "D" { takes 12 days } } }',
        );
        await marked(over('grants protected-time 1 day'), 'coaching "C" { takes 1 day prepare 2 hours }');
        await marked(GROUP('grants protected-time 1 day'), 'coaching "C" { takes 1 day } coaching "D" { takes 9 days optional }');
    });

    it('goes by the most generous sponsor', async () => {
        await marked(
            `${GROUP('grants protected-time 5 days')}\n    authorised by "The Board" { grants protected-time 20 days }`,
            'coaching "C" { takes 11 days }',
        );
        const [finding] = await marked(
            `${GROUP('grants protected-time 5 days')}
    authorised by "The Board" { grants protected-time 8 days }
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[time-over-promise]`,
            'coaching "C" { takes 11 days }',
        );
        assert.equal(finding?.message, '“P” asks 11 days of each participant, and “The Board” protects 8 days.');
    });

    it('adds up what one sponsor grants in several statements', async () => {
        await marked(
            GROUP('grants protected-time 5 days "for the residential" grants protected-time 6 days "for the rest"'),
            'coaching "C" { takes 11 days }',
        );
    });

    it('reads time that is granted by the week as long as the programme lasts', async () => {
        await marked(GROUP('grants protected-time 1 day a week'), 'lasts 10 weeks coaching "C" { takes 10 days }');
        await marked(over('grants protected-time 1 day a week'), 'lasts 10 weeks coaching "C" { takes 11 days }');
    });

    it('goes by what the programme says of its time as a whole, where that is more than its parts state', async () => {
        const [finding] = await marked(over('grants protected-time 10 days'), 'takes at least 16 days coaching "C"');
        assert.equal(finding?.message, '“P” asks at least 16 days of each participant, and “The Group” protects 10 days.');
        await marked(GROUP('grants protected-time 16 days'), 'takes at least 16 days coaching "C"');
    });

    it('cannot know of time that is not stated, granted or lasting', async () => {
        await marked(GROUP('grants protected-time 1 day'), 'coaching "C"');
        await marked(GROUP('grants protected-time'), 'coaching "C" { takes 50 days }');
        await marked(GROUP('grants protected-time 1 day a week'), 'coaching "C" { takes 50 days }');
        await marked(
            `${GROUP('grants protected-time 1 day')}\n    authorised by "The Board" { grants protected-time }`,
            'coaching "C" { takes 50 days }',
        );
        await marked(GROUP('grants protected-time "as agreed" grants protected-time 1 day'), 'coaching "C" { takes 50 days }');
        await marked(GROUP('grants ceding'), 'coaching "C" { takes 50 days }');
        await marked(GROUP('grants protected-time 1 day grants protected-tme 80 days'), 'coaching "C" { takes 50 days }');
    });
});

describe('time-over-promise, among several sponsors', () => {
    const fires = (statements: string) => foundIn('time-over-promise', statements);
    const sponsor = (grant: string) => `authorised by "S ${grant}" { grants protected-time ${grant} }`;

    it('is silent while one of them grants nobody knows how much', async () => {
        const asks = 'coaching "C" { takes 10 days }';
        assert.deepEqual(await fires(`${sponsor('2 days')} ${sponsor('3 days')} ${asks}`), ['grants protected-time 3 days']);
        assert.deepEqual(await fires(`${sponsor('2 days')} ${sponsor('1 day a month')} ${asks}`), []);
        assert.deepEqual(await fires(`lasts 3 months ${sponsor('2 days')} ${sponsor('1 day a month')} ${asks}`), [
            'grants protected-time 1 day a month',
        ]);
    });

    it('is silent where just what is asked is granted, and counts what the whole says where that is more', async () => {
        assert.deepEqual(await fires(`${sponsor('10 days')} coaching "C" { takes 10 days }`), []);
        assert.deepEqual(await fires(`takes 11 days ${sponsor('10 days')} coaching "C" { takes 2 days }`), [
            'grants protected-time 10 days',
        ]);
        assert.deepEqual(await fires(`takes 2 days ${sponsor('10 days')} coaching "C" { takes 11 days }`), [
            'grants protected-time 10 days',
        ]);
    });
});
