import { HARDLY, WEEKS_IN_A_MONTH } from '../../../model/amounts/amounts.ts';
import type { Placed, Placement } from '../../../model/schedule/placing.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, saysWhen, when } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const phasesOverlap = programmeRule({
    name: 'phases-overlap',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'Two phases share more than the month or week in which one ends and the next begins.',
    why: 'Phases follow one another; where two go on at once, a participant cannot tell which one she is in.',
    advice: 'Change the months of one of them, or make one phase of the two; a thread that runs through several phases is a `strand`.',
    bad: `programme Northbridge "Northbridge" {
    phase "Noticing" { months 1 to 4 }
    phase "Working" { months 3 to 9 }
}
`,
    on: 'months 3 to 9',
    good: `programme Northbridge "Northbridge" {
    phase "Noticing" { months 1 to 4 }
    phase "Working" { months 4 to 9 }
}
`,
    *check({ programme, computed }) {
        const { of } = computed(schedule);
        const phases = programme.phases.map(phase => ({ phase, placement: of(phase) }));
        for (const [at, later] of phases.entries()) {
            for (const earlier of phases.slice(0, at)) {
                if (!isExact(earlier.placement) || !isExact(later.placement) || !overlap(earlier.placement, later.placement)) continue;
                yield {
                    at: saysWhen(later.phase),
                    message: `${placed(later.phase, later.placement)} and ${placed(earlier.phase, earlier.placement)} overlap.`,
                    related: [when(earlier.phase, earlier.placement)],
                };
            }
        }
    },
});

/** A phase in the programme whose months are known exactly. */
function isExact(placement: Placement): placement is Placed {
    return placement.placed && placement.side === 'during' && placement.by !== 'programme' && !placement.approximate;
}

function overlap(one: Placed, other: Placed): boolean {
    return one.occurrences.some(a =>
        other.occurrences.some(b => {
            const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
            return end - start > HARDLY && !(isTurn(one, other, start, end) || isTurn(other, one, start, end));
        }),
    );
}

/** Whether the shared stretch is the one month, or week where both count weeks, in which `one` ends and `other` begins. */
function isTurn(one: Placed, other: Placed, start: number, end: number): boolean {
    const countsWeeks = [one, other].every(({ to }) => to !== null && to.weeks !== 0);
    const unit = countsWeeks ? 1 / WEEKS_IN_A_MONTH : 1;
    return end - start <= unit + HARDLY && equal(end, one.end) && equal(start, other.start);
}

function equal(time: number, other: number | null): boolean {
    return other !== null && Math.abs(time - other) < HARDLY;
}
