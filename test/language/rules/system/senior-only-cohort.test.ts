import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (cohort: string) =>
    expectMarked(`level mayor "Mayor" is senior\nlevel apprentice "Apprentice"\nprogramme P "P" {\n    cohort {\n${cohort}\n    }\n}`, [
        'senior-only-cohort',
    ]);

describe('senior-only-cohort', () => {
    it('counts a level of the workspace as senior where it says so', async () => {
        const [finding] = await marked(`        at assistant-director, mayor, mayor
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[senior-only-cohort]`);
        assert.equal(finding?.message, 'Everybody in the cohort is at a senior level: assistant director or mayor.');
    });

    it('keeps silent as soon as one level is not senior', async () => {
        await marked('        at director, mayor, apprentice');
        await marked('        at team-leader');
    });

    it('cannot know of a level that is not said, or that means nothing', async () => {
        await marked('        12 people');
        await marked('        at director, practicioner');
    });
});
