import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('no-theory', statements, 'kind talk "Talk"\nkind lecture "Lecture" is theory-module');

describe('no-theory', () => {
    it('fires on the name where there is experience and no theory', async () => {
        assert.deepEqual(await fires('shadowing "A" coaching "B"'), ['P']);
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 shadowing "A" task "B" } }'), ['P']);
    });

    it('is silent where anything is theory, by its kind or its word, wherever it stands', async () => {
        for (const theory of [
            'seminar "B"',
            'lecture "B"',
            'talk "B" { is theory }',
            'event "E" { choice "C" { choose 1 seminar "B" task "D" } }',
        ]) {
            assert.deepEqual(await fires(`shadowing "A" ${theory}`), [], theory);
        }
    });

    it('fires where theory is something else by its own word, or optional', async () => {
        assert.deepEqual(await fires('shadowing "A" seminar "B" { is reflection }'), ['P']);
        assert.deepEqual(await fires('shadowing "A" seminar "B" { optional }'), ['P']);
        const finding = (await check('programme P "P" { shadowing "A" seminar "B" { optional } }')).find(
            ({ rule }) => rule === 'no-theory',
        );
        assert.deepEqual(
            finding?.related.map(({ message }) => message),
            ['“B” is optional'],
        );
        assert.equal(finding?.message, 'What “P” has of theory is optional, so some will have none to hold against their experience.');
    });

    it('names the experience', async () => {
        const finding = (await check('programme P "P" { shadowing "A" coaching "B" live-project "C" }')).find(
            ({ rule }) => rule === 'no-theory',
        );
        assert.equal(finding?.message, '“P” has experience (“A” and “C”), and no theory to hold against it.');
    });

    it('is silent where there is no experience, or only optional experience', async () => {
        assert.deepEqual(await fires('coaching "A"'), []);
        assert.deepEqual(await fires('shadowing "A" { optional } coaching "B"'), []);
    });

    it('is silent where a kind means nothing', async () => {
        assert.deepEqual(await fires('shadowing "A" semniar "B"'), []);
    });
});
