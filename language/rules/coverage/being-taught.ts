import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Dimension } from '../../model/design/design.ts';
import { DEFAULT_FRAMEWORK } from '../../references/scope-provider.ts';
import { dimensionsOf, inSentence, MIGHT_TARGET, NEEDS_A_MAP, onDimension, onlyThrough } from '../questions/dimensions.ts';
import { modesInWords } from '../questions/modes-in-words.ts';
import { programmeRule, type Report } from '../rule.ts';

export const beingTaught = programmeRule({
    name: 'being-taught',
    family: 'coverage',
    severity: 'warning',
    findings: ['limits-of-teaching'],
    carried: 'implied',
    summary: 'A dimension that the framework marks as limited is targeted only by theory, tools or skills activities.',
    why: 'In the study, temperament and style may limit how far leading across systems can be taught, and many saw little room to develop people whose own nature and values run wholly the other way.',
    advice: 'Give it to experience, and to coaching or another way of reflecting on it; and look at how people are chosen, since what can hardly be taught has to be brought.',
    bad: `programme Northbridge "Northbridge" {
    theory-module "The character of a leader" { targets being.courage, being.humility }
    live-project "One referral route" { targets doing.repurposing }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    theory-module "Courage in public life" { targets being.courage }
    live-project "One referral route" { targets doing.repurposing, being.courage }
}
`,
    yieldsTo: NEEDS_A_MAP,
    asksFor: MIGHT_TARGET,
    *check(context) {
        const { programme } = context;
        for (const coverage of dimensionsOf(context)) {
            const { dimension } = coverage;
            const activities = dimension.limited === undefined ? undefined : onlyThrough(coverage, ['theory', 'tools', 'skills']);
            if (!activities) continue;
            yield {
                ...onDimension(dimension, activities, programme),
                message: `${titled(programme)} leaves ${inSentence(dimension)} to ${modesInWords(activities)} alone: ${listedUpTo(activities.map(titled), 4)}.`,
                ...whyOf(dimension),
            };
        }
    },
});

/** The study speaks of the ways of being; of a dimension of another framework, that framework says why. */
function whyOf(dimension: Dimension): Pick<Report, 'why'> {
    if (dimension.framework === DEFAULT_FRAMEWORK || !dimension.limited) return {};
    return { why: `The framework says that it can hardly be taught: “${dimension.limited}”` };
}
