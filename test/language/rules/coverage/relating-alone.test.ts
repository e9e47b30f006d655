import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) =>
    foundIn('relating-alone', statements, 'kind circle "Circle" is action-learning-set\nagency Trust "Trust"\npeople tenants "Tenants"');

describe('relating-alone', () => {
    it('fires on the name where all that targets relating is alone, or speaks of nobody', async () => {
        assert.deepEqual(await fires('e-learning "A" { targets relating } theory-module "B" { targets relating.honesty }'), ['P']);
        assert.deepEqual(await fires('learning-log "A" { alone targets relating }'), ['P']);
    });

    it('is silent where somebody is there, however that is said', async () => {
        const ways = [
            'with peers',
            'with tenants',
            'led by facilitator',
            'hosted by Trust',
            'hosted by each other',
            'groups of 6',
            'by team',
            'one to one',
        ];
        for (const way of ways) assert.deepEqual(await fires(`theory-module "A" { targets relating ${way} }`), [], way);
    });

    it('is silent where it is of a kind that is never alone', async () => {
        for (const kind of [
            'coaching',
            'mentoring',
            'action-learning-set',
            'peer-support',
            'circle',
            'listening-event',
            'shadowing',
            'seminar',
        ]) {
            assert.deepEqual(await fires(`${kind} "A" { targets relating }`), [], kind);
        }
    });

    it('takes `alone` at its word, whatever else is said', async () => {
        assert.deepEqual(await fires('coaching "A" { targets relating alone }'), ['P']);
        assert.deepEqual(await fires('theory-module "A" { targets relating alone with peers }'), ['P']);
    });

    it('is silent where one activity is not alone, or an event targets it', async () => {
        assert.deepEqual(await fires('e-learning "A" { targets relating } theory-module "B" { targets relating with peers }'), []);
        assert.deepEqual(await fires('e-learning "A" { targets relating } event "B" { targets relating }'), []);
    });

    it('does not take what an event says of people for what its parts say', async () => {
        assert.deepEqual(await fires('event "E" { with peers e-learning "A" { targets relating } }'), ['P']);
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await fires('e-learning "A" { targets relating } coaching "B" { targets relating optional }'), ['P']);
    });

    it('is silent where relating is not targeted', async () => {
        assert.deepEqual(await fires('e-learning "A" { targets thinking touches relating }'), []);
    });

    it('is silent where the name of whoever is there means nothing', async () => {
        assert.deepEqual(await fires('theory-module "A" { targets relating with peesr }'), []);
        assert.deepEqual(await fires('theory-module "A" { targets relating led by facilitatr }'), []);
    });

    it('tells what is done alone from what speaks of nobody', async () => {
        const told = async (statements: string) =>
            (await check(`programme P "P" { ${statements} }`)).find(({ rule }) => rule === 'relating-alone')?.message;
        assert.equal(
            await told('learning-log "A" { alone targets relating }'),
            'Only “A” targets ways of relating in “P”, and that is done alone.',
        );
        assert.equal(
            await told('learning-log "A" { alone targets relating } theory-module "B" { alone targets relating }'),
            'Only “A” and “B” target ways of relating in “P”, and each of them is done alone.',
        );
        assert.equal(
            await told('learning-log "A" { alone targets relating } theory-module "B" { targets relating }'),
            'Only “A” and “B” target ways of relating in “P”, and none of them speaks of anybody else who takes part.',
        );
    });
});
