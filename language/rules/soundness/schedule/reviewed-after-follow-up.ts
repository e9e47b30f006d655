import { titled } from '../../../findings/wording.ts';
import { HARDLY, topOf } from '../../../model/amounts/amounts.ts';
import { elapsed, inMonths } from '../../../model/amounts/elapsed.ts';
import { monthsInWords, spanInWords } from '../../../model/amounts/wording.ts';
import { schedule } from '../../engine/computed.ts';
import { programmeRule } from '../../rule.ts';

export const reviewedAfterFollowUp = programmeRule({
    name: 'reviewed-after-follow-up',
    family: 'soundness',
    severity: 'information',
    findings: [],
    carried: null,
    summary: 'An outcome is reviewed later than the programme is followed up.',
    why: 'By then nobody is there any more to look.',
    advice: 'Follow the programme up for longer, or review the outcome earlier. Both are counted from the start.',
    bad: `programme Northbridge "Northbridge" {
    followed up for 24 months from the start
    outcome "People leave hospital to a home that is ready" {
        reviewed at 12 months, 36 months
    }
}
`,
    on: '36 months',
    good: `programme Northbridge "Northbridge" {
    followed up for 36 months from the start
    outcome "People leave hospital to a home that is ready" {
        reviewed at 12 months, 36 months
    }
}
`,
    *check({ programme, computed }) {
        const { followedUp } = computed(schedule);
        if (!followedUp) return;
        for (const outcome of programme.outcomes) {
            for (const review of outcome.reviews) {
                if (inMonths(elapsed(review.amount.least, review.unit)) <= topOf(followedUp) + HARDLY) continue;
                yield {
                    at: review.origin,
                    message: `${titled(outcome)} is reviewed at ${spanInWords(review)}, and the programme is followed up for ${monthsInWords(followedUp)} from its start.`,
                    related: programme.followedUp ? [{ at: programme.followedUp.origin, message: 'How long it is followed up' }] : [],
                };
            }
        }
    },
});
