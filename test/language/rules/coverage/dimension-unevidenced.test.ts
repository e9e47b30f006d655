import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('dimension-unevidenced', statements, 'competency Voice "Voice" expresses doing.narrative');

describe('dimension-unevidenced', () => {
    it('fires once for all dimensions whose activities say no evidence', async () => {
        assert.deepEqual(await fires('coaching "A" { targets thinking, doing.narrative }'), ['P']);
    });

    it('names the dimensions, unless it is all or one of them', async () => {
        const told = async (statements: string) =>
            (await check(`programme P "P" { ${statements} }`)).find(({ rule }) => rule === 'dimension-unevidenced')?.message;
        assert.equal(await told('coaching "A" { targets thinking, doing }'), 'Nothing in “P” says how the learning will show.');
        const withEvidence = 'seminar "B" { targets relating evidence "a note" }';
        assert.equal(
            await told(`coaching "A" { targets thinking, doing } ${withEvidence}`),
            'How the learning will show is not said for ways of thinking and ways of doing: nothing in “P” that targets them says so.',
        );
        assert.equal(
            await told(`coaching "A" { targets doing } ${withEvidence}`),
            'Nothing that targets ways of doing in “P” says how the learning will show.',
        );
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

    it('offers the activities that target them, what targets most of them first, and four at most', async () => {
        const more =
            'seminar "B" { targets doing, being } seminar "C" { targets doing } seminar "D" { targets doing } seminar "E" { targets doing }';
        const finding = (await check(`programme P "P" { coaching "A" { targets doing } ${more} }`)).find(
            ({ rule }) => rule === 'dimension-unevidenced',
        );
        assert.deepEqual(
            finding?.fixes.map(({ title, preferred }) => [title, preferred === true]),
            [
                ['Say how it shows in “B”', true],
                ['Say how it shows in “A”', false],
                ['Say how it shows in “C”', false],
                ['Say how it shows in “D”', false],
            ],
        );
        assert.deepEqual(
            finding?.related.map(({ message }) => message),
            [
                '“B” targets ways of doing and ways of being',
                '“A” targets ways of doing',
                '“C” targets ways of doing',
                '“D” targets ways of doing',
                '“E” targets ways of doing',
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
