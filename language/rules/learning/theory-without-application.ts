import { choiceOf } from '../../findings/snippets.ts';
import { titled } from '../../findings/wording.ts';
import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import type { Activity, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { around } from '../../model/design/plan.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { programmeRule } from '../rule.ts';

export const theoryWithoutApplication = programmeRule({
    name: 'theory-without-application',
    family: 'learning',
    severity: 'warning',
    findings: ['theory-needs-practice'],
    carried: 'stated',
    summary: 'A theory activity says nothing that it is applied in.',
    why: 'Leaders in the study valued theory, some more and some less, and balanced it with chances to make sense of it and use it, at home and with others.',
    advice: 'Say with `applied in` where the participants put it to use: a placement, a live project, a practice experiment.',
    bad: `programme Northbridge "Northbridge" {
    theory-module AdaptiveWork "Adaptive work and wicked issues" { takes 2 days }
    live-project Referrals "Redesigning the referral route" { takes 1 day a week for 20 weeks }
}
`,
    on: 'AdaptiveWork',
    good: `programme Northbridge "Northbridge" {
    theory-module AdaptiveWork "Adaptive work and wicked issues" {
        takes 2 days
        applied in Referrals
    }
    live-project Referrals "Redesigning the referral route" { takes 1 day a week for 20 weeks }
}
`,
    fixable: true,
    asksFor: ['AppliedIn', 'Activity', 'Is'],
    *check({ programme }) {
        for (const activity of programme.activities) {
            if (activity.mode !== 'theory' || activity.appliedIn.length) continue;
            // An event that says what it is applied in says so of the theory in it.
            if (around(activity).some(item => item.is === 'event' && item.appliedIn.length)) continue;
            yield {
                at: headOf(activity.origin),
                message: `${titled(activity)} teaches theory, and nothing says where the participants put it to use.`,
                within: activity.origin,
                fixes: fixesFor(activity, programme),
            };
        }
    },
});

/** An `applied in` with a choice of the named activities of experience: those written later first, since theory is applied after it was met. */
function fixesFor(theory: Activity, programme: Programme): Fix[] {
    const at = programme.activities.indexOf(theory);
    const experience = programme.activities.filter(activity => activity.mode === 'experience' && activity.name !== undefined);
    const later = experience.filter(activity => programme.activities.indexOf(activity) > at);
    const names = [...later, ...experience.filter(activity => !later.includes(activity))].flatMap(({ name }) => name ?? []);
    if (!names.length) return [];
    const edit = insertingInto(theory.origin.node as AstNode, `applied in ${choiceOf(1, names)}`);
    return [{ title: 'Say what it is applied in', edits: [edit], preferred: true, snippet: true }];
}
