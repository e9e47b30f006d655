import { countOf, inWords, titled } from '../../findings/wording.ts';
import type { Activity, TargetRef } from '../../model/design/design.ts';
import { hoursOfDose } from '../../model/amounts/doses.ts';
import { headOf } from '../../model/design/origin.ts';
import { schedule } from '../engine/computed.ts';
import { targetsOnMap } from '../questions/questions.ts';
import { programmeRule, type ProgrammeContext } from '../rule.ts';

export const unfocusedActivity = programmeRule({
    name: 'unfocused-activity',
    family: 'coverage',
    severity: 'information',
    findings: ['placements-name-the-system'],
    carried: 'house',
    summary: 'An activity that is not of mode experience targets more dimensions than it has half-days.',
    why: 'What is to grow needs time, and people learn more where it is named what they should attend to.',
    advice: 'Keep the one or two dimensions it is for, and write the others as `touches`; or give it more time.',
    bad: `programme Northbridge "Northbridge" {
    seminar "Everything in an afternoon" {
        takes 3 hours
        targets thinking.synthesis, doing.narrative, being.courage
    }
}
`,
    on: 'targets thinking.synthesis, doing.narrative, being.courage',
    good: `programme Northbridge "Northbridge" {
    seminar "Making sense in an afternoon" {
        takes 3 hours
        targets thinking.synthesis
        touches doing.narrative, being.courage
    }
}
`,
    yieldsTo: [
        { to: 'competency-only-programme', within: 'programme' },
        { to: 'nothing-mapped', within: 'programme' },
    ],
    asksFor: ['Takes', 'Activity'],
    *check(context) {
        for (const activity of context.programme.activities) {
            // What only its competencies express is no aim of its own; that is told by another rule.
            if (activity.mode === 'experience' || !activity.targets.length) continue;
            const halfDays = halfDaysOf(activity, context);
            const dimensions = dimensionsOf(targetsOnMap(activity));
            if (halfDays === undefined || dimensions <= halfDays) continue;
            const statement = (activity.targets[0]?.origin.node as { $container?: object } | undefined)?.$container;
            yield {
                at: statement ? { node: statement } : headOf(activity.origin),
                message: `${titled(activity)} targets ${inWords(dimensions)} dimensions in ${halfDays === 1 ? 'half a day' : countOf(halfDays, 'half-day')}.`,
                within: activity.origin,
            };
        }
    },
});

/** How many half-days an activity takes at the most: rounded up, never under one; undefined where nobody can tell. */
function halfDaysOf(activity: Activity, { computed, settings }: ProgrammeContext): number | undefined {
    const hours = activity.takes && hoursOfDose(activity.takes, settings.hours, computed(schedule).weeks.get(activity));
    if (!hours || hours.most === null) return undefined;
    // Hours are sums of fractions: what is over a half-day by less than a second is not over it.
    return Math.max(1, Math.ceil(hours.most / (settings.hours.day / 2) - 1e-6));
}

/** How many dimensions are targeted, of the framework that has the most of them: two frameworks are two views of one thing. */
function dimensionsOf(targets: readonly TargetRef[]): number {
    const byFramework = new Map<string, Set<string>>();
    for (const { framework, dimension } of targets) byFramework.set(framework, (byFramework.get(framework) ?? new Set()).add(dimension));
    return Math.max(0, ...[...byFramework.values()].map(dimensions => dimensions.size));
}
