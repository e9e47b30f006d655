import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('one-mode-only', statements, 'kind talk "Talk"');

describe('one-mode-only', () => {
    it('fires on the name where every activity is of one mode', async () => {
        assert.deepEqual(await fires('coaching "A" mentoring "B"'), ['P']);
        assert.deepEqual(await fires('seminar "A" event "E" { choice "C" { choose 1 webinar "B" talk "D" { is theory } } }'), ['P']);
    });

    it('needs two', async () => {
        assert.deepEqual(await fires('coaching "A"'), []);
        assert.deepEqual(await fires('coaching "A" talk "B"'), []);
        assert.deepEqual(await fires(''), []);
    });

    it('leaves out those of no mode', async () => {
        assert.deepEqual(await fires('coaching "A" mentoring "B" talk "C" event "E"'), ['P']);
        assert.deepEqual(await fires('talk "A" talk "B"'), []);
    });

    it('is silent where one is of another mode, by its kind or its word', async () => {
        assert.deepEqual(await fires('coaching "A" mentoring "B" seminar "C"'), []);
        assert.deepEqual(await fires('coaching "A" mentoring "B" { is skills }'), []);
        assert.deepEqual(await fires('coaching "A" choice "C" { choose 1 mentoring "B" shadowing "D" }'), []);
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await fires('coaching "A" mentoring "B" shadowing "C" { optional }'), ['P']);
        assert.deepEqual(await fires('coaching "A" mentoring "B" { optional }'), []);
    });

    it('is silent where a kind means nothing', async () => {
        assert.deepEqual(await fires('coaching "A" mentoring "B" shadwing "C"'), []);
    });

    it('says how many, and of what', async () => {
        const told = async (statements: string) =>
            (await check(`programme P "P" { ${statements} }`)).find(({ rule }) => rule === 'one-mode-only')?.message;
        assert.equal(
            await told('coaching "A" mentoring "B"'),
            'Both activities of “P” are reflection, and there is no other way to learn in it.',
        );
        assert.equal(
            await told('skills-course "A" skills-course "B" e-learning "C" task "D"'),
            'All three activities of “P” that have a mode are training in skills, and there is no other way to learn in it.',
        );
    });
});
