import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

/** Coaching for something else keeps `no-coaching`, to which the rule yields, from speaking. */
const COACHED = 'coaching "Coaching" { targets being }';
const fires = (statements: string, looking = {}) =>
    foundIn(
        'doing-without-coaching',
        statements,
        'kind team-coaching "Team coaching" is coaching\nkind stage "Stage" is placement',
        looking,
    );

describe('doing-without-coaching', () => {
    it('fires on the name where doing is targeted by other things alone', async () => {
        assert.deepEqual(await fires(`${COACHED} live-project "A" { targets doing.enabling }`), ['P']);
        assert.deepEqual(await fires(`${COACHED} event "A" { targets doing }`), ['P']);
    });

    it('is silent where coaching or mentoring targets it, or a kind of them', async () => {
        for (const kind of ['coaching', 'mentoring', 'team-coaching']) {
            assert.deepEqual(
                await fires(`${COACHED} live-project "A" { targets doing } ${kind} "B" { targets doing.narrative }`),
                [],
                kind,
            );
        }
    });

    it('is silent where a placement with a focus targets it, or a kind of one; without a focus it does not count', async () => {
        for (const kind of ['secondment', 'placement', 'exchange', 'job-swap', 'shadowing', 'stage']) {
            assert.deepEqual(await fires(`${COACHED} ${kind} "A" { targets doing focus "Who decides." }`), [], kind);
            assert.deepEqual(await fires(`${COACHED} ${kind} "A" { targets doing }`), ['P'], kind);
        }
        assert.deepEqual(await fires(`${COACHED} live-project "A" { targets doing focus "Who decides." }`), ['P']);
    });

    it('counts coaching and placements in an event that targets it', async () => {
        assert.deepEqual(await fires('event "A" { targets doing coaching "B" }'), []);
        assert.deepEqual(await fires(`${COACHED} event "A" { targets doing shadowing "B" { focus "Who decides." } }`), []);
        assert.deepEqual(await fires(`${COACHED} event "A" { focus "Who decides." shadowing "B" { targets doing } }`), []);
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await fires(`${COACHED} live-project "A" { targets doing } coaching "B" { targets doing optional }`), ['P']);
        assert.deepEqual(await fires(`${COACHED} event "A" { targets doing coaching "B" { optional } }`), ['P']);
        assert.deepEqual(await fires(`${COACHED} live-project "A" { targets doing optional }`), []);
    });

    it('is silent where doing is not targeted, and about a dimension of that name in another framework', async () => {
        assert.deepEqual(await fires(`${COACHED} live-project "A" { touches doing }`), []);
        const ours = 'uses Ours framework Ours "Ours" { dimension doing "Doing" }';
        assert.deepEqual(await fires(`${ours} live-project "A" { targets doing } coaching "B"`), []);
    });

    it('yields to no-coaching, unless that is off', async () => {
        assert.deepEqual(await fires('live-project "A" { targets doing }'), []);
        assert.deepEqual(await fires('live-project "A" { targets doing }', { settings: { rules: { 'no-coaching': 'off' } } }), ['P']);
    });

    it('names what targets it', async () => {
        const told = async (statements: string) =>
            (await check(`programme P "P" { ${COACHED} ${statements} }`)).find(({ rule }) => rule === 'doing-without-coaching')?.message;
        assert.match((await told('seminar "A" { targets doing }')) ?? '', /^In “P”, “A” targets ways of doing; no coaching/);
        assert.match(
            (await told('seminar "A" { targets doing } task "B" { targets doing }')) ?? '',
            /^In “P”, “A” and “B” target ways of doing; /,
        );
    });

    it('offers to let the coaching there is target it, before adding some', async () => {
        const titles = async (statements: string) =>
            (await check(`programme P "P" { ${statements} }`, { settings: { rules: { 'no-coaching': 'off' } } }))
                .find(({ rule }) => rule === 'doing-without-coaching')
                ?.fixes.map(({ title, preferred }) => [title, preferred === true]);
        assert.deepEqual(await titles(`${COACHED} live-project "A" { targets doing }`), [
            ['Let “Coaching” target `doing`', true],
            ['Add coaching', false],
        ]);
        assert.deepEqual(await titles('live-project "A" { targets doing }'), [['Add coaching', true]]);
    });
});
