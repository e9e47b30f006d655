import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOfKind, isOptional } from '../../model/design/plan.ts';
import { answering, coveringItems, isWithRole } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noPeerLearning = programmeRule({
    name: 'no-peer-learning',
    family: 'learning',
    severity: 'warning',
    findings: ['peers-and-predecessors'],
    carried: 'stated',
    summary: 'The programme has no action learning set and no peer support, and nothing in it is with peers.',
    why: 'The study found that leaders value working with people who struggle with the same issues.',
    advice: 'Add an action learning set or peer support, or say with `with peers` where the participants learn together.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" { takes 8 sessions of 90 minutes }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" { takes 8 sessions of 90 minutes }
    action-learning-set "Sets" { takes 6 sessions of 0.5 days }
}
`,
    missing: 'learning with peers',
    asksFor: ['Activity', 'With', 'LedBy', 'Optional'],
    *check({ programme }) {
        if (!programme.activities.length) return;
        if (answering(programme).some(activity => isOfKind(activity, 'action-learning-set', 'peer-support'))) return;
        if (coveringItems(programme).some(item => !isOptional(item) && isWithRole(item, 'peers'))) return;
        yield {
            at: headOf(programme.origin),
            message: `Nobody in ${titled(programme)} learns with peers: it has no action learning set, no peer support, and nothing \`with peers\`.`,
        };
    },
});
