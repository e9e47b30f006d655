import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const AGENCIES = 'agency Council "The Council"\nagency Trust "The Trust"\nagency Police "The Police"\n';
const marked = (head: string) => expectMarked(`${AGENCIES}programme P "P" {\n${head}\n}`, ['designed-by-one']);

describe('designed-by-one', () => {
    it('counts an agency once, and names those who take part without designing', async () => {
        const [finding] = await marked(`    designed by Council, Council
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[designed-by-one]
    cohort { from Council, Trust, Police }`);
        assert.equal(
            finding?.message,
            '“The Council” designs “P” alone, and its participants come from “The Trust” and “The Police” as well.',
        );
    });

    it('keeps silent of two agencies, and of one with a role', async () => {
        await marked('    designed by Council, Trust');
        await marked('    designed by Council, service-users');
    });

    it('keeps silent where it is not said, or a role alone designs', async () => {
        await marked('    commissioned by Council');
        await marked('    designed by facilitator');
    });

    it('cannot know of a designer whose name means nothing', async () => {
        await marked('    designed by Council, Trsut');
    });
});
