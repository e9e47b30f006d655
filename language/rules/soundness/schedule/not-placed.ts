import { listed, titled } from '../../../findings/wording.ts';
import { headOf } from '../../../model/design/origin.ts';
import { whyNotPlacedInWords } from '../../../model/amounts/wording.ts';
import { schedule } from '../../engine/computed.ts';
import { programmeRule } from '../../rule.ts';

export const notPlaced = programmeRule({
    name: 'not-placed',
    family: 'soundness',
    severity: 'hint',
    findings: [],
    carried: null,
    summary: 'No months or weeks can be worked out for a phase of a programme that has others.',
    why: 'It is shown in its order only: without dates, in no month’s load, and what a participant does in it `a week` or `a month` cannot be counted.',
    advice: 'Give it its months or weeks, or say how long it lasts.',
    bad: `programme Northbridge "Northbridge" {
    phase "Noticing" { months 1 to 4 }
    phase "Working" { about "In another part of the system." }
}
`,
    on: '"Working"',
    good: `programme Northbridge "Northbridge" {
    phase "Noticing" { months 1 to 4 }
    phase "Working" { lasts 10 months }
}
`,
    missing: names => `the months of ${listed(names)}`,
    asksFor: ['When', 'Lasts', 'OnDate'],
    *check({ programme, computed }) {
        if (programme.phases.length < 2) return;
        const { of } = computed(schedule);
        for (const phase of programme.phases) {
            const placement = of(phase);
            // Months that cannot be right are told by themselves.
            if (placement.placed || placement.why === 'faulty') continue;
            yield {
                at: headOf(phase.origin),
                message: `Nobody can tell when ${titled(phase)} is: ${whyNotPlacedInWords(placement.why)}.`,
                names: [titled(phase)],
                within: phase.origin,
            };
        }
    },
});
