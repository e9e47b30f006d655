import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['no-cohort']);

describe('no-cohort', () => {
    it('takes an empty cohort for none, and says so on the cohort', async () => {
        const [finding] = await marked(`programme P "P" {
    cohort { to decide "Who is it for?" }
//  ^^^^^^ warning[no-cohort]
}`);
        assert.equal(finding?.message, 'The cohort of “P” is empty: it says nothing of who takes part.');
    });

    it('is content with whatever says who takes part: a number, a sector, a level, a way of choosing, words', async () => {
        for (const says of [
            'about 20 people',
            '6 teams of 4 people',
            '6 teams',
            'from any in health',
            'at director',
            'chosen by everyone',
            'open to "Whoever asks."',
            'about "Whoever asks."',
        ]) {
            await marked(`programme P "P" { cohort { ${says} } }`);
        }
    });

    it('cannot know of a cohort with a name that means nothing, or that cannot be read', async () => {
        await marked('programme P "P" { cohort { from Nowhere } }');
        await marked('programme P "P" { cohort { 20 } }');
    });

    it('fills a cohort that stands there, with the agencies that there are', async () => {
        const text = `agency Trust "Trust"
programme P "P" {
    cohort {
    }
}`;
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'no-cohort');
        assert.equal(
            applied(finding?.fixes[0] ?? assert.fail(), text),
            `agency Trust "Trust"
programme P "P" {
    cohort {
        24 people
        from Trust
    }
}`,
        );
    });
});
