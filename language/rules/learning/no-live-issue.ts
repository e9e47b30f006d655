import { listedUpTo, titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOfKind } from '../../model/design/plan.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

const LIVE = ['live-project', 'deep-dive', 'listening-event', 'practice-experiment'] as const;

export const noLiveIssue = programmeRule({
    name: 'no-live-issue',
    family: 'learning',
    severity: 'hint',
    findings: ['wicked-issues', 'immersion-transforms'],
    carried: 'implied',
    summary: 'There is experience, but no live project, deep dive, listening event or practice experiment.',
    why: 'Issues that no agency can solve by itself are what systems leadership is for, in the study; and working intensively with others on how people live through a service changed those who did it.',
    advice: 'Let the participants work on an issue that their own agencies have in common, however small.',
    bad: `programme Northbridge "Northbridge" {
    shadowing "A week beside another" { takes 5 days }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    shadowing "A week beside another" { takes 5 days }
    practice-experiment "One thing differently" { takes 3 hours }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'no-experiential-learning', within: 'programme' }],
    missing: 'a live issue to work on',
    asksFor: ['Activity', 'Is'],
    *check({ programme }) {
        const activities = answering(programme);
        const experience = activities.filter(({ mode }) => mode === 'experience');
        if (!experience.length || activities.some(activity => isOfKind(activity, ...LIVE))) return;
        const optional = programme.activities.filter(activity => isOfKind(activity, ...LIVE));
        yield {
            at: headOf(programme.origin),
            message: optional.length
                ? `Work on a live issue is optional in ${titled(programme)}: ${listedUpTo(optional.map(titled), 3)}.`
                : `The experience that ${titled(programme)} gives (${listedUpTo(experience.map(titled), 3)}) has no live issue in it: no project, deep dive, listening event or practice experiment.`,
            related: optional.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is optional` })),
            fixes: [
                {
                    ...addingActivity(
                        programme,
                        'Add a live project',
                        'live-project "${1:An issue that no agency can solve alone}" {\n    takes ${2:1 day a week for 12 weeks}\n    with peers\n}',
                    ),
                    preferred: true,
                },
            ],
        };
    },
});
