import { listed, titled } from '../../../findings/wording.ts';
import { headOf } from '../../../model/design/origin.ts';
import type { Doer } from '../../../model/design/plan.ts';
import { figures } from '../../engine/computed.ts';
import { programmeRule } from '../../rule.ts';

export const timeUnstated = programmeRule({
    name: 'time-unstated',
    family: 'soundness',
    severity: 'hint',
    findings: [],
    carried: null,
    summary: 'An activity that is not optional states no time, and no event, phase or programme that says its time as a whole holds it.',
    why: 'Unknown time is in no figure and no chart: what is asked of a participant looks less than it is, and the shares of the ways of learning are not the true ones.',
    advice: 'Say what it takes; roughly will do, as in `takes about 6 hours`.',
    bad: `programme Northbridge "Northbridge" {
    mentoring "A companion from an earlier cohort" {
        led by systems-leader
    }
}
`,
    on: '"A companion from an earlier cohort"',
    good: `programme Northbridge "Northbridge" {
    mentoring "A companion from an earlier cohort" {
        takes about 6 hours
        led by systems-leader
    }
}
`,
    missing: names => `the time of ${listed(names)}`,
    asksFor: ['Takes'],
    *check({ programme, computed }) {
        if (programme.takes) return;
        for (const item of computed(figures).time.everyUnstated) {
            // What is of no kind that is known may be no activity at all, and that is told.
            if (item.is === 'activity' && !item.kind) continue;
            yield { at: headOf(item.origin), message: `${titled(item)} ${whyUnknown(item)}.`, names: [titled(item)], within: item.origin };
        }
    },
});

function whyUnknown({ takes }: Doer): string {
    switch (takes?.form) {
        case undefined:
            return 'does not say how much time it takes';
        case 'sessions':
            return 'says how many sessions it has, and not how long they are';
        default:
            return 'says what it takes while it runs, and how long it runs is not known';
    }
}
