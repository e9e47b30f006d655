import assert from 'node:assert/strict';
import { check } from '../../../support/workspace.ts';

/** The dimensions that are told as uncovered in a programme with these statements. */
async function uncovered(statements: string, beside = ''): Promise<string[]> {
    const findings = await check(`programme P "P" {\n${statements}\n}\n${beside}`);
    return findings
        .filter(({ rule }) => rule === 'dimension-uncovered')
        .map(({ message }) => /`(.*)`/.exec(message)?.[1] ?? message)
        .sort();
}

const FIVE = 'targets feeling, perceiving, thinking, relating, doing';

describe('dimension-uncovered', () => {
    it('tells each dimension that nothing targets', async () => {
        assert.deepEqual(await uncovered('seminar "A" { targets thinking }'), ['being', 'doing', 'feeling', 'perceiving', 'relating']);
    });

    it('counts elements, events, and what trained competencies express', async () => {
        assert.deepEqual(
            await uncovered(
                'event "A" { targets empathy, feeling seminar "B" { targets thinking.synthesis, balcony } shadowing "C" { trains Voice } }',
                'competency Voice "V" expresses narrative',
            ),
            ['being'],
        );
    });

    it('does not count what is touched, or is in something optional', async () => {
        assert.deepEqual(await uncovered(`seminar "A" { ${FIVE} touches being }`), ['being']);
        assert.deepEqual(await uncovered(`seminar "A" { ${FIVE} } coaching "B" { targets being optional }`), ['being']);
        assert.deepEqual(await uncovered(`seminar "A" { ${FIVE} } event "B" { optional coaching "C" { targets being } }`), ['being']);
    });

    it('counts an alternative of a choice', async () => {
        assert.deepEqual(
            await uncovered(`seminar "A" { ${FIVE} } choice "B" { choose 1 coaching "C" { targets being } coaching "D" }`),
            [],
        );
    });

    it('is silent about what can hardly be taught where people are chosen for it, and not by competencies alone', async () => {
        assert.deepEqual(await uncovered(`seminar "A" { ${FIVE} } cohort { chosen by conversation, appraisal-rating }`), []);
        assert.deepEqual(await uncovered(`seminar "A" { ${FIVE} } cohort { chosen by appraisal-rating }`), ['being']);
        assert.deepEqual(
            await uncovered('seminar "A" { targets feeling, perceiving, thinking, relating, being } cohort { chosen by conversation }'),
            ['doing'],
        );
    });

    it('looks at every framework that the programme uses, and at no other', async () => {
        const ours = 'framework Ours "Ours" { dimension craft "Craft" dimension care "Care" }';
        assert.deepEqual(await uncovered('uses Ours seminar "A" { targets craft }', ours), ['care']);
        assert.deepEqual(await uncovered(`uses SystemsLeadership, Ours seminar "A" { ${FIVE}, craft }`, ours), ['being', 'care']);
    });

    it('is silent until there is an activity', async () => {
        assert.deepEqual(await uncovered('phase "One"'), []);
    });

    it('offers the activities through whose mode it grows first, and adds to what they target', async () => {
        const findings = await check(`programme P "P" {
    workshop "Ideas" { targets thinking, relating, doing, feeling, being }
    shadowing "A ward" { targets feeling }
}`);
        const [finding] = findings.filter(({ rule }) => rule === 'dimension-uncovered');
        assert.deepEqual(
            finding?.fixes.map(({ title, edits }) => [title, edits[0]?.newText, edits[0]?.range.start]),
            [
                ['Let “A ward” target `perceiving`', ', perceiving', { line: 2, character: 40 }],
                ['Let “Ideas” target `perceiving`', ', perceiving', { line: 1, character: 72 }],
            ],
        );
    });
});
