import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const AGENCIES = 'agency Council "The Council" in local-government\nagency Trust "The Trust" in health\n';
const marked = (cohort: string) =>
    expectMarked(`${AGENCIES}programme P "P" {\n    cohort {\n${cohort}\n    }\n}`, ['single-agency-cohort']);

describe('single-agency-cohort', () => {
    it('counts an agency once, however often it is named', async () => {
        const [finding] = await marked(`        from Council, Council
//      ^^^^^^^^^^^^^^^^^^^^^ warning[single-agency-cohort]`);
        assert.equal(finding?.message, 'Everybody in the cohort comes from “The Council”.');
    });

    it('gives the number of people where it is exact, and says everybody of one', async () => {
        for (const [size, who] of [
            ['12 people', 'All 12 people in the cohort come'],
            ['2 people', 'All 2 people in the cohort come'],
            ['1 people', 'Everybody in the cohort comes'],
        ]) {
            const [finding] = await marked(`        ${size}
        from Council
//      ^^^^^^^^^^^^ warning[single-agency-cohort]`);
            assert.equal(finding?.message, `${who} from “The Council”.`);
        }
    });

    it('gives no number of people where it is rough', async () => {
        for (const size of ['about 12 people', '10 to 12 people', 'at least 12 people']) {
            const [finding] = await marked(`        ${size}
        from Council
//      ^^^^^^^^^^^^ warning[single-agency-cohort]`);
            assert.equal(finding?.message, 'Everybody in the cohort comes from “The Council”.', size);
        }
    });

    it('keeps silent of two agencies, of one beside any in a sector, and where nobody says which', async () => {
        await marked('        from Council, Trust');
        await marked('        from Council\n        from any in health');
        await marked('        from any in health');
        await marked('        12 people');
    });

    it('cannot know of a second agency whose name means nothing', async () => {
        await marked('        from Council, Trsut');
    });
});
