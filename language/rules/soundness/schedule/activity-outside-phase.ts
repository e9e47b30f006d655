import { isScheduled } from '../../../model/schedule/ordering.ts';
import type { Placed } from '../../../model/schedule/placing.ts';
import { type Bounds, reachesOut } from '../../questions/bounds.ts';
import { schedule } from '../../engine/computed.ts';
import { placed, saysWhen, when } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const activityOutsidePhase = programmeRule({
    name: 'activity-outside-phase',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'An activity, event or choice is not in the months of the phase, event or choice that it stands in.',
    why: 'A reader looks for it where it stands, and its months say that it is elsewhere.',
    advice: 'Change its months or those of what it stands in, or move it where it belongs.',
    bad: `programme Northbridge "Northbridge" {
    phase "Noticing" {
        months 1 to 4
        seminar "Adaptive work" {
            month 5
        }
    }
}
`,
    on: 'month 5',
    good: `programme Northbridge "Northbridge" {
    phase "Noticing" {
        months 1 to 4
        seminar "Adaptive work" {
            month 4
        }
    }
}
`,
    yieldsTo: [
        { to: 'activity-outside-programme', within: 'subject' },
        { to: 'phase-outside-programme', within: 'contains' },
    ],
    *check({ programme, computed }) {
        const { of } = computed(schedule);
        for (const item of programme.everything) {
            const { parent } = item;
            if (parent.is === 'programme') continue;
            const [placement, around] = [of(item), of(parent)];
            if (!placement.placed || placement.by !== 'itself' || !isScheduled(around) || !isOutside(placement, around)) continue;
            yield {
                at: saysWhen(item),
                message: `${placed(item, placement)} is outside ${placed(parent, around)}.`,
                related: [when(parent, around)],
            };
        }
    },
});

function isOutside(placement: Placed, around: Placed): boolean {
    if (placement.side !== around.side) return true;
    if (placement.start === null && placement.end === null) return false;
    // How far what is held on a day goes on is not known.
    const isOpen = around.end === null || around.about || (around.date !== undefined && around.by === 'itself');
    const bounds: Bounds = { start: around.start ?? -Infinity, end: isOpen ? Infinity : (around.end ?? Infinity), to: around.to };
    return reachesOut(placement, bounds);
}
