import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('theory-alone', statements, 'kind talk "Talk"\nagency Trust "Trust"');

describe('theory-alone', () => {
    it('fires on the name of theory of which nothing says that anybody else is there', async () => {
        assert.deepEqual(await fires('theory-module A "A" talk B "B" { is theory }'), ['A', 'B']);
        assert.deepEqual(await fires('theory-module A "A" { alone }'), ['A']);
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 theory-module A "A" task "B" } }'), ['A']);
    });

    it('is silent where somebody is there, or leads it', async () => {
        for (const way of [
            'with peers',
            'led by expert',
            'hosted by Trust',
            'groups of 6',
            'by team',
            'one to one',
            'alone led by expert',
        ]) {
            assert.deepEqual(await fires(`theory-module A "A" { ${way} }`), [], way);
        }
    });

    it('is silent where it is of a kind that is never alone, unless it says `alone`', async () => {
        for (const kind of ['seminar', 'masterclass', 'reading-group', 'leader-conversation']) {
            assert.deepEqual(await fires(`${kind} A "A"`), [], kind);
            assert.deepEqual(await fires(`${kind} A "A" { alone }`), ['A'], kind);
        }
        assert.deepEqual(await fires('webinar A "A" theory-module B "B"'), ['A', 'B']);
        assert.deepEqual(await fires('theory-module "A" { applied in There } listening-event There "There"'), []);
    });

    it('does not take what an event says of people for what its parts say', async () => {
        assert.deepEqual(await fires('event "E" { with peers led by expert theory-module A "A" }'), ['A']);
    });

    it('is silent where it is applied in something that is with others', async () => {
        assert.deepEqual(await fires('theory-module "A" { applied in There } live-project There "There" { with peers }'), []);
        assert.deepEqual(await fires('theory-module "A" { applied in There } coaching There "There"'), []);
        assert.deepEqual(await fires('theory-module "A" { applied in There } choice There "There" { choose 1 task "B" coaching "C" }'), []);
        assert.deepEqual(await fires('event "E" { applied in There theory-module "A" } coaching There "There"'), []);
        assert.deepEqual(await fires('theory-module "A" { applied in There } event There "There" { task "B" }'), []);
    });

    it('fires where all that it is applied in is done alone, or optional', async () => {
        assert.deepEqual(await fires('theory-module A "A" { applied in There } live-project There "There"'), ['A']);
        assert.deepEqual(await fires('theory-module A "A" { applied in There } live-project There "There" { with peers optional }'), ['A']);
    });

    it('is silent about other modes', async () => {
        assert.deepEqual(await fires('e-learning "A" theory-module "B" { is tools } talk "C"'), []);
    });

    it('is silent where a name of who is there means nothing', async () => {
        assert.deepEqual(await fires('theory-module "A" { with peesr }'), []);
        assert.deepEqual(await fires('theory-module "A" { led by exprt }'), []);
        assert.deepEqual(await fires('theory-module "A" { applied in Theer }'), []);
    });

    it('says what it is applied in, and writes peers in the place of `alone`', async () => {
        const text = 'programme P "P" { theory-module A "A" { alone applied in B } live-project B "B" { alone } }';
        const finding = (await check(text)).find(({ rule }) => rule === 'theory-alone');
        assert.equal(finding?.message, '“A” teaches theory to everybody alone; what it is applied in (“B”) is not with others either.');
        assert.equal(applied(finding.fixes[0]!, text), text.replace('alone', 'with peers'));
    });
});
