import { titled } from '../../../findings/wording.ts';
import { cyclesAmong } from '../../questions/cycles.ts';
import { programmeRule } from '../../rule.ts';

export const cycleLeadsTo = programmeRule({
    name: 'cycle-leads-to',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'Outcomes lead to each other in a circle.',
    why: 'They lead to no outcome for anybody.',
    advice: 'Take out one `leads to`, and let the last of them lead to an outcome for people.',
    bad: `programme Northbridge "Northbridge" {
    process outcome OneReferral "One referral route" {
        leads to SharedBudget
    }
    process outcome SharedBudget "A shared budget" {
        leads to OneReferral
    }
}
`,
    on: 'SharedBudget',
    good: `programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home"
    process outcome OneReferral "One referral route" {
        leads to SharedBudget
    }
    process outcome SharedBudget "A shared budget" {
        leads to SettledHomes
    }
}
`,
    *check({ programme }) {
        for (const [first, ...others] of cyclesAmong(
            programme.outcomes,
            outcome => outcome.leadsTo,
            ref => ref.to,
        )) {
            if (!first) continue;
            const way = [first, ...others].map(step => `to ${titled(step.to)}`).join(', which leads ');
            yield {
                at: first.by.origin,
                message: first.from === first.to ? `${titled(first.from)} leads to itself.` : `${titled(first.from)} leads ${way}.`,
                related: others.map(step => ({ at: step.by.origin, message: `${titled(step.from)} leads to ${titled(step.to)}` })),
            };
        }
    },
});
