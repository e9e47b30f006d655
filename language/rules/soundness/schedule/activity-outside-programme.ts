import { topOf } from '../../../model/amounts/amounts.ts';
import { monthsInWords } from '../../../model/amounts/wording.ts';
import { reachesOut } from '../../questions/bounds.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, saysWhen, statementOf } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const activityOutsideProgramme = programmeRule({
    name: 'activity-outside-programme',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'An activity, event or choice is before the programme starts or goes on when it has ended.',
    why: 'Its time and the length of the programme contradict each other.',
    advice: 'Change one of them; for what lies outside on purpose, write `before the start` or `after the end`.',
    bad: `programme Northbridge "Northbridge" {
    lasts 10 months
    celebration "Handing on" {
        month 11
    }
}
`,
    on: 'month 11',
    good: `programme Northbridge "Northbridge" {
    lasts 10 months
    celebration "Handing on" {
        month 10
    }
    peer-support "Companions" {
        after the end
    }
}
`,
    yieldsTo: [{ to: 'phase-outside-programme', within: 'contains' }],
    *check({ programme, computed }) {
        const { of, length, saysLength, end } = computed(schedule);
        const bounds = { start: 0, end: saysLength && length && !length.approximate ? topOf(length) : Infinity, to: end };
        for (const item of programme.everything) {
            const placement = of(item);
            if (!placement.placed || placement.side !== 'during' || placement.by !== 'itself' || !reachesOut(placement, bounds)) continue;
            const isEarly = placement.start !== null && placement.start < 0;
            yield {
                at: saysWhen(item),
                message: isEarly
                    ? `${placed(item, placement)} is before the programme starts.`
                    : `${placed(item, placement)} goes beyond the programme, which lasts ${length ? monthsInWords(length) : 'less'}.`,
                related: programme.lasts && !isEarly ? [{ at: statementOf(programme.lasts), message: 'How long the programme lasts' }] : [],
            };
        }
    },
});
