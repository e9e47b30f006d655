import { isOverBefore } from '../../../model/schedule/ordering.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, references, when } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const appliedTooLate = programmeRule({
    name: 'applied-too-late',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'An activity is `applied in` another that is over before it starts.',
    why: 'Nobody can put to use there what they have not met yet.',
    advice: 'Hold it earlier, or apply it in something that comes later.',
    bad: `programme Northbridge "Northbridge" {
    theory-module Ideas "Adaptive work" {
        month 5
        applied in Redesign
    }
    live-project Redesign "Redesigning the referral route" {
        months 2 to 4
    }
}
`,
    on: 'Redesign',
    good: `programme Northbridge "Northbridge" {
    theory-module Ideas "Adaptive work" {
        month 4
        applied in Redesign
    }
    live-project Redesign "Redesigning the referral route" {
        months 2 to 4
    }
}
`,
    *check({ programme, computed }) {
        const { of } = computed(schedule);
        for (const { item, ref } of references(programme.everything, item => item.appliedIn)) {
            if (!isOverBefore(of(ref.to), of(item))) continue;
            yield {
                at: ref.origin,
                message: `${placed(item, of(item))} is applied in ${placed(ref.to, of(ref.to))}, which is over before it starts.`,
                related: [when(ref.to, of(ref.to))],
            };
        }
    },
});
