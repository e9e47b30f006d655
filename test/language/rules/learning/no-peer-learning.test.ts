import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';

const fires = (statements: string) => foundIn('no-peer-learning', statements, 'kind circle "Circle" is action-learning-set');

describe('no-peer-learning', () => {
    it('fires on the name where nothing is with peers', async () => {
        assert.deepEqual(await fires('seminar "A" { with sponsors led by expert }'), ['P']);
    });

    it('is silent where there is an action learning set or peer support, or a kind of them', async () => {
        for (const kind of ['action-learning-set', 'peer-support', 'circle']) assert.deepEqual(await fires(`${kind} "A"`), [], kind);
    });

    it('is silent where an activity or an event is with peers, or led by them', async () => {
        assert.deepEqual(await fires('seminar "A" { with sponsors, peers }'), []);
        assert.deepEqual(await fires('seminar "A" { led by peers }'), []);
        assert.deepEqual(await fires('event "A" { with peers seminar "B" }'), []);
    });

    it('fires where all of that is optional', async () => {
        assert.deepEqual(await fires('peer-support "A" { optional } event "B" { optional with peers seminar "C" { with peers } }'), ['P']);
    });

    it('is silent until there is an activity', async () => {
        assert.deepEqual(await fires('phase "One"'), []);
    });
});
