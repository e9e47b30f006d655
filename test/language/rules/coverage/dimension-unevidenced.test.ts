import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('dimension-unevidenced', statements, 'competency Voice "Voice" expresses doing.narrative');

describe('dimension-unevidenced', () => {
    it('fires once for each dimension whose activities say no evidence', async () => {
        assert.deepEqual(await fires('coaching "A" { targets thinking, doing.narrative }'), ['P', 'P']);
    });

    it('is silent where one of them says some, and about that dimension alone', async () => {
        assert.deepEqual(await fires('coaching "A" { targets thinking } seminar "B" { targets thinking.synthesis evidence "a note" }'), []);
        assert.deepEqual(await fires('coaching "A" { targets thinking, doing } seminar "B" { targets doing evidence "a note" }'), ['P']);
    });

    it('counts an event, and an activity that targets it through a competency', async () => {
        assert.deepEqual(await fires('coaching "A" { targets doing } event "B" { targets doing evidence "a note" }'), []);
        assert.deepEqual(await fires('coaching "A" { targets doing } skills-course "B" { trains Voice evidence "a note" }'), []);
    });

    it('does not count evidence of what only touches it, or is optional', async () => {
        assert.deepEqual(await fires('coaching "A" { targets doing } seminar "B" { touches doing evidence "a note" }'), ['P']);
        assert.deepEqual(await fires('coaching "A" { targets doing } seminar "B" { targets doing evidence "a note" optional }'), ['P']);
    });

    it('is silent about what nothing targets that everybody does', async () => {
        assert.deepEqual(
            await fires('coaching "A" { targets doing evidence "a note" } seminar "B" { targets thinking optional touches being }'),
            [],
        );
    });

    it('offers each of the activities that target it, the first of them first', async () => {
        const finding = (await check('programme P "P" { coaching "A" { targets doing } seminar "B" { targets doing } }')).find(
            ({ rule }) => rule === 'dimension-unevidenced',
        );
        assert.deepEqual(
            finding?.fixes.map(({ title, preferred }) => [title, preferred === true]),
            [
                ['Say how it shows in “A”', true],
                ['Say how it shows in “B”', false],
            ],
        );
    });

    it('is told as still to come in a draft, all dimensions at once', async () => {
        const finding = (await check('programme P "P" { status draft coaching "A" { targets thinking, doing } }')).find(
            ({ rule }) => rule === 'still-to-come',
        );
        assert.match(
            finding?.message ?? '',
            /how the learning shows in ways of doing and ways of thinking|how the learning shows in ways of thinking and ways of doing/,
        );
    });
});
