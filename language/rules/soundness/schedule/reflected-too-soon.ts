import { isOverBefore } from '../../../model/schedule/ordering.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, references, when } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const reflectedTooSoon = programmeRule({
    name: 'reflected-too-soon',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'An activity `reflects on` another that starts only after it has ended.',
    why: 'There is nothing yet to look back on.',
    advice: 'Hold it later or let it run on, or take the reflection out.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        months 1 to 4
        reflects on HealthSwap
    }
    secondment HealthSwap "Six weeks on a discharge team" {
        months 5 to 6
    }
}
`,
    on: 'HealthSwap',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        months 1 to 5
        reflects on HealthSwap
    }
    secondment HealthSwap "Six weeks on a discharge team" {
        months 5 to 6
    }
}
`,
    *check({ programme, computed }) {
        const { of } = computed(schedule);
        for (const { item, ref } of references(programme.everything, item => item.reflectsOn)) {
            if (!isOverBefore(of(item), of(ref.to))) continue;
            yield {
                at: ref.origin,
                message: `${placed(item, of(item))} reflects on ${placed(ref.to, of(ref.to))}, which starts only when it is over.`,
                related: [when(ref.to, of(ref.to))],
            };
        }
    },
});
