import { topOf } from '../../../model/amounts/amounts.ts';
import { monthsInWords } from '../../../model/amounts/wording.ts';
import { reachesOut } from '../../questions/bounds.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, saysWhen, statementOf } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const phaseOutsideProgramme = programmeRule({
    name: 'phase-outside-programme',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A phase goes on for longer than the programme lasts.',
    why: 'One of the two lengths is wrong, and everything that is worked out from them with it.',
    advice: 'Change the months of the phase or the length of the programme; for what comes afterwards, write `after the end`.',
    bad: `programme Northbridge "Northbridge" {
    lasts 10 months
    phase "Sustaining" {
        months 9 to 12
    }
}
`,
    on: 'months 9 to 12',
    good: `programme Northbridge "Northbridge" {
    lasts 12 months
    phase "Sustaining" {
        months 9 to 12
    }
}
`,
    *check({ programme, computed }) {
        const { of, length, saysLength, end } = computed(schedule);
        // A length that is said roughly bounds nothing.
        if (!saysLength || !length || length.approximate) return;
        for (const phase of programme.phases) {
            const placement = of(phase);
            if (!placement.placed || placement.side !== 'during' || placement.by === 'programme') continue;
            if (!reachesOut(placement, { start: 0, end: topOf(length), to: end })) continue;
            yield {
                at: saysWhen(phase),
                message: `${placed(phase, placement)} goes beyond the programme, which lasts ${monthsInWords(length)}.`,
                related: programme.lasts ? [{ at: statementOf(programme.lasts), message: 'How long the programme lasts' }] : [],
                within: phase.origin,
            };
        }
    },
});
