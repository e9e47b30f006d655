import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noServiceUserVoice = programmeRule({
    name: 'no-service-user-voice',
    family: 'outcomes',
    severity: 'warning',
    findings: ['user-voice', 'immersion-transforms'],
    carried: 'implied',
    summary: 'No activity or event is with, or led by, people who use services.',
    why: 'In the study, few things changed leaders as much as the stories that people told them of their services: what they had hoped for, and where they were let down. Some who went into them in depth called it life-changing.',
    advice: 'Add a listening event or a deep dive, or bring service users into what is there, with `with service-users`.',
    bad: `programme Northbridge "Northbridge" {
    live-project "Redesigning the referral route" {
        takes 1 day a week for 20 weeks
        with  peers
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    live-project "Redesigning the referral route" {
        takes 1 day a week for 20 weeks
        with  peers, service-users
    }
}
`,
    fixable: true,
    missing: 'the voices of people who use services',
    asksFor: ['Activity', 'With', 'LedBy', 'EachTeam'],
    *check({ programme }) {
        if (!programme.activities.length) return;
        const heard = coveringItems(programme).filter(item => item.withServiceUsers);
        if (heard.some(item => !isOptional(item))) return;
        // Where they are in each team, they are in whatever the teams do.
        if (programme.cohort?.eachTeamWith.some(({ to }) => to.serviceUsers)) return;
        yield {
            at: headOf(programme.origin),
            message: heard.length
                ? `Only in what is optional do the participants of ${titled(programme)} meet people who use services.`
                : `Nothing in ${titled(programme)} is with, or led by, people who use services.`,
            related: heard.map(item => ({ at: headOf(item.origin), message: `${titled(item)} is optional` })),
            fixes: [
                {
                    ...addingActivity(
                        programme,
                        'Add a listening event',
                        'listening-event "${1:Hearing from those who use our services}" {\n    takes ${2:1 day}\n    with service-users, peers\n}',
                    ),
                    preferred: true,
                },
            ],
        };
    },
});
