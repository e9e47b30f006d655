import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const BESIDE = 'kind stage "Stage" is placement\nkind rotation "Rotation" is job-swap';
const fires = (statements: string) => foundIn('placement-without-focus', statements, BESIDE);

describe('placement-without-focus', () => {
    it('fires on the name of each of the five, and of kinds of them', async () => {
        for (const kind of ['secondment', 'placement', 'exchange', 'job-swap', 'shadowing', 'stage', 'rotation']) {
            assert.deepEqual(await fires(`${kind} There "There"`), ['There'], kind);
        }
    });

    it('is silent where a focus is said, and about other experience', async () => {
        assert.deepEqual(await fires('secondment "A" { focus "Who decides." }'), []);
        for (const kind of ['live-project', 'study-visit', 'deep-dive']) assert.deepEqual(await fires(`${kind} "A"`), [], kind);
    });

    it('takes a focus of no words for none', async () => {
        assert.deepEqual(await fires('secondment A "A" { focus " " }'), ['A']);
    });

    it('sees those in events and choices, optional ones too; the focus of an event is that of its parts', async () => {
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 shadowing A "A" exchange B "B" { optional } } }'), ['A', 'B']);
        assert.deepEqual(await fires('event "E" { focus "Who decides." choice "C" { choose 1 shadowing A "A" task "B" } }'), []);
    });

    it('is carried as far as the study does: stated for placements and exchanges, implied for the rest', async () => {
        const text = `programme P "P" { placement A "A" exchange B "B" stage C "C" secondment D "D" job-swap E "E" shadowing F "F" }\n${BESIDE}`;
        const found = (await check(text)).filter(({ rule }) => rule === 'placement-without-focus');
        assert.deepEqual(
            found.map(({ carried }) => carried),
            ['stated', 'stated', 'stated', 'implied', 'implied', 'implied'],
        );
    });
});
