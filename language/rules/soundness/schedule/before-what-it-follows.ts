import { isOverBefore } from '../../../model/schedule/ordering.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, references, when } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const beforeWhatItFollows = programmeRule({
    name: 'before-what-it-follows',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'Something comes `after` another, and is scheduled before it.',
    why: 'The order and the months contradict each other, and a reader cannot know which is meant.',
    advice: 'Change the months of one of the two, or take out `after`.',
    bad: `programme Northbridge "Northbridge" {
    live-project Redesign "Redesigning the referral route" {
        months 2 to 4
        after Mapping
    }
    tool-workshop Mapping "Mapping the system" {
        month 5
    }
}
`,
    on: 'Mapping',
    good: `programme Northbridge "Northbridge" {
    live-project Redesign "Redesigning the referral route" {
        months 5 to 7
        after Mapping
    }
    tool-workshop Mapping "Mapping the system" {
        month 5
    }
}
`,
    *check({ programme, computed }) {
        const { of } = computed(schedule);
        for (const { item, ref } of references(programme.everything, item => item.after)) {
            if (!isOverBefore(of(item), of(ref.to))) continue;
            yield {
                at: ref.origin,
                message: `${placed(item, of(item))} comes after ${placed(ref.to, of(ref.to))}, and is over before that starts.`,
                related: [when(ref.to, of(ref.to))],
            };
        }
    },
});
