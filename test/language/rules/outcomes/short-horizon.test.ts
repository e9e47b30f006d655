import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check, type Looking } from '../../../support/workspace.ts';

const marked = (drawn: string, looking: Looking = {}) => expectMarked(drawn, ['short-horizon'], looking);
const head = (followed: string, rest = '') => `programme P "P" {\n    ${rest}\n    ${followed}\n}`;
const short = (followed: string, rest = '', looking: Looking = {}) =>
    marked(head(followed, rest).replace(/\n\}$/, `\n//  ${'^'.repeat(followed.length)} information[short-horizon]\n}`), looking);
const long = (followed: string, rest = '', looking: Looking = {}) => marked(head(followed, rest), looking);

describe('short-horizon', () => {
    it('wants three years from the start, in whatever unit', async () => {
        await long('followed up for 3 years from the start');
        await long('followed up for 36 months from the start');
        await long('followed up for 156 weeks from the start');
        await short('followed up for 155 weeks from the start');
        const [finding] = await short('followed up for 35 months from the start');
        assert.equal(finding?.message, '“P” is followed up for 35 months from its start, and no longer.');
    });

    it('counts from the start what is said from the end, by the length of the programme', async () => {
        await long('followed up for 18 months after the end', 'lasts 18 months');
        await long('followed up for 1 year after the end', 'lasts 2 years');
        const [finding] = await short('followed up for 17 months after the end', 'lasts 18 months');
        assert.equal(finding?.message, '“P” lasts 18 months and is followed up until 35 months after its start.');
    });

    it('knows the length by the phases too', async () => {
        await long('followed up for 30 months after the end', 'phase "One" { months 1 to 6 }');
        await short('followed up for 30 months after the end', 'phase "One" { months 1 to 5 }');
    });

    it('fires only where it holds at every figure of a range', async () => {
        await long('followed up for 2 to 3 years from the start');
        await long('followed up for at least 1 year from the start');
        await long('followed up for 12 months after the end', 'lasts 18 to 24 months');
        await short('followed up for 1 to 2 years from the start');
        await short('followed up for up to 2 years from the start');
        await long('followed up for about 3 years from the start');
    });

    it('cannot know from when a follow-up counts that does not say it, nor of an end that is not known', async () => {
        await long('followed up for 12 months');
        await long('followed up for 12 months after the end');
        await long('followed up for');
    });

    it('says so where there is none', async () => {
        const [finding] = await marked(`programme P "P" {
//        ^ information[short-horizon]
    lasts 4 years
}`);
        assert.equal(finding?.message, 'Nothing says for how long “P” is followed up.');
    });

    it('goes by the figure that the workspace has settled, in its fix too', async () => {
        const settings = { thresholds: { 'short-horizon': 24 } };
        await long('followed up for 2 years from the start', '', { settings });
        const [finding] = await short('followed up for 23 months from the start', '', { settings });
        assert.equal(finding?.fixes[0]?.title, 'Follow it up for 24 months from the start');
        await marked('programme P "P"', { settings: { thresholds: { 'short-horizon': 0 } } });
    });

    it('is written among the first statements where it is not there', async () => {
        const text = 'programme P "P" {\n    lasts 4 months\n    coaching "C"\n}';
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'short-horizon');
        assert.equal(
            applied(finding?.fixes[0] ?? assert.fail(), text),
            'programme P "P" {\n    lasts 4 months\n    followed up for 36 months from the start\n    coaching "C"\n}',
        );
    });
});
