import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const BESIDE = 'kind talk "Talk"\nkind lecture "Lecture" is theory-module\ncompetency Voice "Voice" expresses doing.narrative';
/** The dimensions that are found, by the words that name them. */
const found = async (statements: string, looking = {}) =>
    (await check(`programme P "P" {\n${statements}\n}\n${BESIDE}`, looking))
        .filter(({ rule }) => rule === 'dimension-by-theory-only')
        .map(({ message }) => /ways of \w+|craft/.exec(message)?.[0]);

describe('dimension-by-theory-only', () => {
    it('fires once for each dimension that only theory and training in skills target', async () => {
        assert.deepEqual(await found('seminar "A" { targets thinking, doing.narrative } skills-course "B" { targets doing }'), [
            'ways of doing',
            'ways of thinking',
        ]);
    });

    it('is on the name of the programme, and points at the activities', async () => {
        assert.deepEqual(await foundIn('dimension-by-theory-only', 'seminar "A" { targets thinking }'), ['P']);
        const [finding] = (await check('programme P "P" {\nseminar "A" { targets thinking }\n}')).filter(
            ({ rule }) => rule === 'dimension-by-theory-only',
        );
        assert.deepEqual(
            finding?.related.map(({ message, range }) => [message, range.start.line]),
            [['“A” targets ways of thinking', 1]],
        );
    });

    it('is silent where anything else targets it: another mode, no mode, an event', async () => {
        for (const other of ['coaching', 'shadowing', 'tool-workshop', 'system-workshop', 'talk']) {
            assert.deepEqual(await found(`seminar "A" { targets thinking } ${other} "B" { targets thinking.synthesis }`), [], other);
        }
        assert.deepEqual(await found('seminar "A" { targets thinking } event "B" { targets thinking }'), []);
    });

    it('goes by the mode that an activity says, and by what a kind is a kind of', async () => {
        assert.deepEqual(await found('talk "A" { is theory targets thinking }'), ['ways of thinking']);
        assert.deepEqual(await found('lecture "A" { targets thinking }'), ['ways of thinking']);
        assert.deepEqual(await found('lecture "A" { is reflection targets thinking }'), []);
    });

    it('counts what a trained competency expresses', async () => {
        assert.deepEqual(await found('skills-course "A" { trains Voice } coaching "B" { targets being }'), ['ways of doing']);
        assert.deepEqual(await found('seminar "A" { targets doing } coaching "B" { trains Voice }'), []);
    });

    it('sees activities in events and choices, and an alternative of a choice answers', async () => {
        assert.deepEqual(await found('event "E" { choice "C" { choose 1 seminar "A" { targets thinking } seminar "B" } }'), [
            'ways of thinking',
        ]);
        assert.deepEqual(
            await found('seminar "A" { targets thinking } choice "C" { choose 1 shadowing "B" { targets thinking } task "D" }'),
            [],
        );
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await found('seminar "A" { targets thinking } coaching "B" { targets thinking optional }'), ['ways of thinking']);
        assert.deepEqual(await found('coaching "B" seminar "A" { targets thinking optional } seminar "C" { targets doing }'), [
            'ways of doing',
        ]);
    });

    it('does not count a touch, for or against', async () => {
        assert.deepEqual(await found('seminar "A" { targets thinking } coaching "B" { touches thinking }'), ['ways of thinking']);
        assert.deepEqual(await found('seminar "A" { touches thinking } coaching "B" { targets being }'), []);
    });

    it('leaves what can hardly be taught to being-taught, and speaks of it where that is off', async () => {
        assert.deepEqual(await found('seminar "A" { targets being }'), []);
        assert.deepEqual(await found('seminar "A" { targets being }', { settings: { rules: { 'being-taught': 'off' } } }), [
            'ways of being',
        ]);
    });

    it('looks at every framework that the programme uses, each once', async () => {
        const ours = 'framework Ours "Ours" { dimension craft "Craft" }';
        assert.deepEqual(await found(`uses SystemsLeadership, Ours, Ours ${ours} seminar "A" { targets craft }`), ['craft']);
        assert.deepEqual(await found(`uses Ours ${ours} seminar "A" { targets craft, SystemsLeadership.thinking }`), ['craft']);
    });

    it('is silent where a kind or a target means nothing', async () => {
        assert.deepEqual(await found('seminar "A" { targets thinking } coahcing "B" { targets thinking }'), []);
        assert.deepEqual(await found('seminar "A" { targets thinking } coaching "B" { targets thnking }'), []);
    });
});
