import { listedUpTo, titled } from '../../findings/wording.ts';
import { dimensionsOf, inSentence, MIGHT_TARGET, NEEDS_A_MAP, onDimension, onlyThrough } from '../questions/dimensions.ts';
import { modesInWords } from '../questions/modes-in-words.ts';
import { programmeRule } from '../rule.ts';

export const dimensionByTheoryOnly = programmeRule({
    name: 'dimension-by-theory-only',
    family: 'coverage',
    severity: 'warning',
    findings: ['experience-is-strongest'],
    carried: 'implied',
    summary: 'A dimension is targeted, but only by theory and skills activities.',
    why: 'In the study, the mindset grows where usual ways of learning are mixed with other ideas and experiences, and experience teaches most. What is met in theory alone is likely to stay an idea.',
    advice: 'Let something else target it too: an experience, coaching, a tool that is practised. Often such an activity is there already and only has to say so.',
    bad: `programme Northbridge "Northbridge" {
    theory-module "Complex adaptive systems" { targets thinking.synthesis }
    live-project "One referral route" { targets doing.repurposing }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    theory-module "Complex adaptive systems" { targets thinking.synthesis }
    live-project "One referral route" { targets doing.repurposing, thinking.synthesis }
}
`,
    yieldsTo: [{ to: 'being-taught', within: 'subject' }, ...NEEDS_A_MAP],
    asksFor: MIGHT_TARGET,
    *check(context) {
        const { programme } = context;
        for (const coverage of dimensionsOf(context)) {
            const activities = onlyThrough(coverage, ['theory', 'skills']);
            if (!activities) continue;
            const { dimension } = coverage;
            yield {
                ...onDimension(dimension, activities, programme),
                message: `${titled(programme)} meets ${inSentence(dimension)} in ${modesInWords(activities)} alone: ${listedUpTo(activities.map(titled), 4)}.`,
            };
        }
    },
});
