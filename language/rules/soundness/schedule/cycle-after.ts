import { titled } from '../../../findings/wording.ts';
import type { PlanItem, Ref } from '../../../model/design/design.ts';
import { cyclesAmong } from '../../questions/cycles.ts';
import { programmeRule } from '../../rule.ts';

export const cycleAfter = programmeRule({
    name: 'cycle-after',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'Activities come `after` each other in a circle.',
    why: 'None of them could ever begin.',
    advice: 'Take out one `after`.',
    bad: `programme Northbridge "Northbridge" {
    tool-workshop Mapping "Mapping the system" {
        after Redesign
    }
    live-project Redesign "Redesigning the referral route" {
        after Mapping
    }
}
`,
    on: 'Redesign',
    good: `programme Northbridge "Northbridge" {
    tool-workshop Mapping "Mapping the system"
    live-project Redesign "Redesigning the referral route" {
        after Mapping
    }
}
`,
    *check({ programme }) {
        const refs = (item: PlanItem): readonly Ref<PlanItem>[] => (item.is === 'choice' ? [] : item.after);
        for (const [first, ...others] of cyclesAmong(programme.everything, refs, ref => ref.to)) {
            if (!first) continue;
            const way = [first, ...others].map(step => `after ${titled(step.to)}`).join(', which comes ');
            yield {
                at: first.by.origin,
                message: first.from === first.to ? `${titled(first.from)} comes after itself.` : `${titled(first.from)} comes ${way}.`,
                related: others.map(step => ({ at: step.by.origin, message: `${titled(step.from)} comes after ${titled(step.to)}` })),
            };
        }
    },
});
