import assert from 'node:assert/strict';
import { inlinesAsHtml } from '../../publish/html/document/inlines.ts';
import { breakable } from '../../publish/text/breaks.ts';

describe('A long name', () => {
    it('of a file breaks at its marks, and nowhere else', () => {
        assert.deepEqual(breakable('../plans/north-west_region/cohort.final-draft.balcony:12'), [
            '../',
            'plans/',
            'north-',
            'west_',
            'region/',
            'cohort',
            '.final-',
            'draft',
            '.balcony:12',
        ]);
    });

    it('keeps the text as it is, and leaves short words, figures and what stands beside spaces whole', () => {
        const text = 'about 203.5 to 270.5 hours — 2027-01-11, self-nomination and/or half a day; see plan.balcony:12 …';
        assert.deepEqual(breakable(text), [text]);
        assert.deepEqual(breakable(''), ['']);
        const long = 'It stands in plans/leadership.balcony, a file.';
        assert.equal(breakable(long).join(''), long);
    });

    it('has its breaks in pages, behind what is escaped', () => {
        assert.equal(inlinesAsHtml(['a<b/leadership_plan.balcony']).markup, 'a&lt;b/<wbr />leadership_<wbr />plan<wbr />.balcony');
    });
});
