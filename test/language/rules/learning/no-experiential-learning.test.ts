import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('no-experiential-learning', statements, 'kind walk "Walk" is shadowing\nkind talk "Talk"');

describe('no-experiential-learning', () => {
    it('fires on the name where no activity is experience, by its kind or by what it says', async () => {
        assert.deepEqual(await fires('coaching "A" seminar "B"'), ['P']);
        assert.deepEqual(await fires('shadowing "A" { is theory }'), ['P']);
    });

    it('is silent where one is: of a kind of its own, by what it says, in a choice or an event', async () => {
        assert.deepEqual(await fires('coaching "A" walk "B"'), []);
        assert.deepEqual(await fires('talk "A" { is experience }'), []);
        assert.deepEqual(await fires('event "A" { choice "B" { choose 1 study-visit "C" seminar "D" } }'), []);
    });

    it('fires where it is optional, and says so', async () => {
        assert.deepEqual(await fires('event "A" { optional shadowing "B" }'), ['P']);
        const [finding] = (await check('programme P "P" { shadowing "B" { optional } }')).filter(
            ({ rule }) => rule === 'no-experiential-learning',
        );
        assert.equal(finding?.message, 'What “P” has of learning by experience is optional, so some will have none.');
    });

    it('says only of those activities how people learn that say so', async () => {
        const message = async (statements: string) =>
            (await check(`programme P "P" { ${statements} }`)).find(({ rule }) => rule === 'no-experiential-learning')?.message;
        assert.equal(
            await message('seminar "A" coaching "B"'),
            'Neither of the two activities of “P” is experience: they are reflection and theory.',
        );
        assert.equal(
            await message('seminar "A" workshop "B" workshop "C"'),
            'None of the three activities of “P” is experience: those that say how people learn in them are theory.',
        );
        assert.equal(
            await message('workshop "A" workshop "B"'),
            'Neither of the two activities of “P” is experience, and neither of them says how people learn in it.',
        );
        assert.equal(await message('workshop "A"'), 'The only activity of “P” is not experience, and does not say how people learn in it.');
    });

    it('is silent until there is an activity', async () => {
        assert.deepEqual(await fires(''), []);
    });
});
