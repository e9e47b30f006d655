import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { listed, titled } from '../../findings/wording.ts';
import type { Activity } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOfKind } from '../../model/design/plan.ts';
import { appending, insertingInto, replacing } from '../fixes/fixes.ts';
import { isWithRole } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const coachBackgroundUnsaid = programmeRule({
    name: 'coach-background-unsaid',
    family: 'learning',
    severity: 'hint',
    findings: ['peers-and-predecessors'],
    carried: 'implied',
    summary: 'Coaching or mentoring is not led by a `systems-leader`.',
    why: 'Those who had themselves led systems well were valued in the study: as peers in support, and as mentors, coaches and in action learning sets.',
    advice: 'Say `led by systems-leader` where the coach or mentor has led across systems, and look for some who have.',
    bad: `programme Northbridge "Northbridge" {
    coaching OneToOne "Coaching" {
        takes 8 sessions of 90 minutes
        led by coach
    }
}
`,
    on: 'OneToOne',
    good: `programme Northbridge "Northbridge" {
    coaching OneToOne "Coaching" {
        takes 8 sessions of 90 minutes
        led by systems-leader
    }
}
`,
    fixable: true,
    missing: names => `who leads ${listed(names)}`,
    asksFor: ['LedBy', 'With'],
    *check({ programme }) {
        for (const activity of programme.activities) {
            if (!isOfKind(activity, 'coaching', 'mentoring') || isWithRole(activity, 'systems-leader')) continue;
            yield {
                at: headOf(activity.origin),
                message: activity.ledBy.length
                    ? `${titled(activity)} does not say whether whoever leads it has led across systems.`
                    : `${titled(activity)} does not say who leads it, and whether they have led across systems.`,
                names: [titled(activity)],
                within: activity.origin,
                fixes: [fixFor(activity)],
            };
        }
    },
});

/** A coach or mentor who leads it becomes a systems leader, and keeps what is said of them; beside others, one is added. */
function fixFor(activity: Activity): Fix {
    const fix = { title: 'Let a systems leader lead it', preferred: true };
    const coach = activity.ledBy.find(({ role }) => role.name === 'coach' || role.name === 'mentor');
    const last = activity.ledBy.at(-1);
    if (coach) return { ...fix, edits: [replacing({ node: coach.origin.node, property: 'role' }, 'systems-leader')] };
    if (last) return { ...fix, edits: [appending(last.origin, ', systems-leader')] };
    return { ...fix, edits: [insertingInto(activity.origin.node as AstNode, 'led by systems-leader')] };
}
