import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noSystemActivity = programmeRule({
    name: 'no-system-activity',
    family: 'system',
    severity: 'information',
    findings: ['start-with-the-system'],
    carried: 'stated',
    summary: 'No activity of the programme works on the system itself.',
    why: 'The study holds that building capacity probably has to begin with the system: to train individuals may be worth relatively little where their organisations cannot value what they bring.',
    advice: 'Add a system workshop or a sponsor meeting, in which those who commission it and those who take part work on the system together.',
    bad: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    coaching "Coaching" { takes 6 sessions of 90 minutes }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    system-workshop "Naming how we lead here" { takes 1 day with peers, sponsors }
    secondment "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    coaching "Coaching" { takes 6 sessions of 90 minutes }
}
`,
    fixable: true,
    missing: 'work on the system itself',
    asksFor: ['Activity', 'Is', 'Optional'],
    *check({ programme }) {
        if (!programme.activities.length || answering(programme).some(({ mode }) => mode === 'system')) return;
        const optional = programme.activities.filter(({ mode }) => mode === 'system');
        yield {
            at: headOf(programme.origin),
            message: optional.length
                ? `What ${titled(programme)} has of work on the system itself is optional.`
                : `Everything in ${titled(programme)} develops its participants; nothing in it has them and their sponsors work on the system itself.`,
            related: optional.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is optional` })),
            fixes: [
                {
                    ...addingActivity(
                        programme,
                        'Add a system workshop',
                        'system-workshop "${1:Naming how we lead here}" {\n    takes ${2:1 day}\n    with peers, sponsors\n}',
                    ),
                    preferred: true,
                },
            ],
        };
    },
});
