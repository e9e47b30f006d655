import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const AGENCIES =
    'agency Council "The Council" in local-government\nagency City "The City" in local-government\nagency Trust "The Trust" in health\n';
const marked = (head: string) => expectMarked(`${AGENCIES}programme P "P" {\n${head}\n}`, ['no-elected-members']);

describe('no-elected-members', () => {
    it('names the councils and the levels', async () => {
        const [finding] = await marked(`    cohort { from Council, City, Trust
        at director, practitioner
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ hint[no-elected-members]
    }`);
        assert.equal(
            finding?.message,
            '“The Council” and “The City” are in the cohort, at director and practitioner level; no elected member is, and no sponsor grants political support.',
        );
    });

    it('speaks of one council as of one', async () => {
        const [finding] = await marked(`    cohort { from Council
        at director
//      ^^^^^^^^^^^ hint[no-elected-members]
    }`);
        assert.match(finding?.message ?? '', /^“The Council” is in the cohort/);
    });

    it('knows that any in local government is local government', async () => {
        const [finding] = await marked(`    cohort { from any in local-government
        at director
//      ^^^^^^^^^^^ hint[no-elected-members]
    }`);
        assert.match(finding?.message ?? '', /^Local government is in the cohort, at director level/);
    });

    it('is answered by elected members at some level, or by political support from some sponsor', async () => {
        await marked('    cohort { from Council at director, elected-member }');
        await marked('    cohort { from Council at director } authorised by "A" { grants ceding grants political-support }');
        await marked('    cohort { from Council at director } authorised by "A" authorised by "B" { grants political-support }');
    });

    it('keeps silent where no level is said, and where no council is in the cohort', async () => {
        await marked('    cohort { from Council }');
        await marked('    cohort { from Trust at director }');
        await marked('    cohort { from any in health at director }');
    });

    it('cannot know of a level or a condition that means nothing', async () => {
        await marked('    cohort { from Council at director, elected-members }');
        await marked('    cohort { from Council at director } authorised by "A" { grants politcal-support }');
    });
});
