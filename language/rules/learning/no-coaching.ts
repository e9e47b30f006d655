import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOfKind } from '../../model/design/plan.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noCoaching = programmeRule({
    name: 'no-coaching',
    family: 'learning',
    severity: 'warning',
    findings: ['coaching-for-doing'],
    carried: 'stated',
    summary: 'No activity of the programme is coaching or mentoring.',
    why: 'The study says that for leaders new to it, coaching and mentoring tied to their work may be among the best ways to acquire the ways of doing.',
    advice: 'Add coaching or mentoring that goes along with the work, best by somebody who has led across systems.',
    bad: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    coaching "Coaching along the way" { takes 6 sessions of 90 minutes }
}
`,
    fixable: true,
    missing: 'coaching or mentoring',
    asksFor: ['Activity', 'Optional'],
    *check({ programme }) {
        if (!programme.activities.length || answering(programme).some(activity => isOfKind(activity, 'coaching', 'mentoring'))) return;
        const optional = programme.activities.filter(activity => isOfKind(activity, 'coaching', 'mentoring'));
        yield {
            at: headOf(programme.origin),
            message: optional.length
                ? `The coaching and mentoring in ${titled(programme)} is optional, so some will have none.`
                : `Nobody coaches or mentors the participants of ${titled(programme)} yet.`,
            related: optional.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is optional` })),
            fixes: [
                {
                    ...addingActivity(
                        programme,
                        'Add coaching',
                        'coaching "${1:Coaching}" {\n    takes ${2:6} sessions of ${3:90} minutes\n    led by systems-leader\n}',
                    ),
                    preferred: true,
                },
            ],
        };
    },
});
