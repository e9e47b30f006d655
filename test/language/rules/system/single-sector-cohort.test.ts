import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const AGENCIES = `agency Trust "The Trust" in health
agency Surgery "The Surgery" in health
agency Care "Care Services" in childrens-social-care
agency Homes "Children's Homes" in childrens-social-care
agency Office "The Office"
`;
const marked = (from: string) => expectMarked(`${AGENCIES}programme P "P" {\n    cohort {\n${from}\n    }\n}`, ['single-sector-cohort']);

describe('single-sector-cohort', () => {
    it('names the sector as people do, and the agencies', async () => {
        const [finding] = await marked(`        from Care, Homes
//      ^^^^^^^^^^^^^^^^ information[single-sector-cohort]`);
        assert.equal(
            finding?.message,
            "The cohort comes from two agencies of one sector, children's social care: “Care Services” and “Children's Homes”.",
        );
    });

    it('knows the sector, though not the agencies, of any in a sector', async () => {
        const [any] = await marked(`        from any in health
//      ^^^^^^^^^^^^^^^^^^ information[single-sector-cohort]`);
        assert.equal(any?.message, 'Everybody in the cohort comes from one sector, health.');
        await marked(`        from Trust
//      ^^^^^^^^^^ information[single-sector-cohort]
        from any in health`);
    });

    it('leaves one agency to the rule about one agency', async () => {
        await marked('        from Trust, Trust');
    });

    it('keeps silent of two sectors', async () => {
        await marked('        from Trust, Care');
        await marked('        from Trust, Surgery\n        from any in voluntary');
        await marked('        from any in health, voluntary');
    });

    it('cannot know the sector of an agency that says none, nor of one whose name means nothing', async () => {
        await marked('        from Trust, Surgery, Office');
        await marked('        from Trust, Surgery, Nowhere');
    });
});
