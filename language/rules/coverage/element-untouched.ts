import { listed, titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { dimensionsOf, inSentence, MIGHT_TARGET, NEEDS_A_MAP, subjectOf, targeting } from '../questions/dimensions.ts';
import { programmeRule } from '../rule.ts';

export const elementUntouched = programmeRule({
    name: 'element-untouched',
    family: 'coverage',
    severity: 'hint',
    offByDefault: true,
    findings: ['not-a-recipe'],
    carried: 'house',
    summary: 'A dimension is covered, but one of its elements is not even touched.',
    why: 'The study offers its dimensions as a flexible frame and not as a recipe, so no programme need tick off every element; some workspaces like to see which are left out.',
    advice: 'Where an activity reaches it anyway, say so with `touches`. Otherwise leave it.',
    bad: `programme Northbridge "Northbridge" {
    listening-event "Hearing from care leavers" {
        targets perceiving.other-narratives, perceiving.diverse-views, perceiving.balcony
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    listening-event "Hearing from care leavers" {
        targets perceiving.other-narratives, perceiving.diverse-views, perceiving.balcony
        touches perceiving.the-unseen
    }
}
`,
    yieldsTo: NEEDS_A_MAP,
    missing: names => `something for ${listed(names)}`,
    asksFor: [...MIGHT_TARGET, 'Touches'],
    *check(context) {
        const { programme } = context;
        for (const coverage of dimensionsOf(context)) {
            if (!targeting(coverage).length) continue;
            const untouched = coverage.elements
                .filter(({ activities }) => activities.every(cover => cover.optional))
                .map(({ element }) => titled(element));
            if (!untouched.length) continue;
            yield {
                at: headOf(programme.origin),
                message: `${titled(programme)} targets ${inSentence(coverage.dimension)}, and nothing in it reaches ${listed(untouched, 'or')}.`,
                subject: subjectOf(coverage.dimension),
                names: untouched,
            };
        }
    },
});
