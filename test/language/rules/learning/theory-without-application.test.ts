import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('theory-without-application', statements, 'kind talk "Talk" is theory');

describe('theory-without-application', () => {
    it('fires on each theory activity that is applied in nothing', async () => {
        assert.deepEqual(await fires('talk Ideas "A" seminar "B" e-learning "C" { is theory }'), ['Ideas', '"B"', '"C"']);
    });

    it('is silent where it is applied in something: an activity, an event or a choice', async () => {
        assert.deepEqual(
            await fires('seminar "A" { applied in Trial } seminar "B" { applied in Days } practice-experiment Trial "T" event Days "D"'),
            [],
        );
    });

    it('is silent about theory in an event that says what it is applied in', async () => {
        assert.deepEqual(await fires('event "A" { applied in Trial seminar "B" } practice-experiment Trial "T"'), []);
    });

    it('is silent about what is not theory', async () => {
        assert.deepEqual(await fires('coaching "A" seminar "B" { is tools }'), []);
    });

    it('offers the named activities of experience, those after it first', async () => {
        const text = `programme P "P" {
    shadowing Before "Before"
    seminar "A" {
        takes 2 hours
    }
    live-project After "After"
    study-visit "Without a name"
}`;
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'theory-without-application');
        assert.deepEqual(
            finding?.fixes.map(({ edits }) => edits[0]?.newText),
            ['\n        applied in ${1|After,Before|}'],
        );
    });

    it('offers nothing where there is no named experience', async () => {
        const [finding] = (await check('programme P "P" { seminar "A" shadowing "B" }')).filter(
            ({ rule }) => rule === 'theory-without-application',
        );
        assert.deepEqual(finding?.fixes, []);
    });
});
