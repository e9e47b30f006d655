import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { titled } from '../../findings/wording.ts';
import type { Activity, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOfKind, isOptional, withThoseAround } from '../../model/design/plan.ts';
import type { Schedule } from '../../model/schedule/schedule.ts';
import { schedule } from '../engine/computed.ts';
import { appending, insertingInto } from '../fixes/fixes.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { answering, coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

/** How many activities a quick fix offers at most. */
const OFFERED = 4;

export const projectNotReflectedOn = programmeRule({
    name: 'project-not-reflected-on',
    family: 'outcomes',
    severity: 'hint',
    findings: ['learning-from-failure'],
    carried: 'implied',
    summary: 'No activity reflects on a live project or practice experiment.',
    why: 'The study says that experiments bring failure, and that nobody gets it right throughout; cultures that can bear risk share openly what their mistakes have taught them.',
    advice: 'Let coaching, an action learning set or a review look back on it, with `reflects on`.',
    bad: `programme Northbridge "Northbridge" {
    live-project Referrals "Redesigning the referral route" { takes 1 day a week for 20 weeks }
    shadowing OneWeek "A week beside another" { takes 5 days }
    action-learning-set Sets "Action learning sets" {
        takes       6 sessions of 0.5 days
        reflects on OneWeek
    }
}
`,
    on: 'Referrals',
    good: `programme Northbridge "Northbridge" {
    live-project Referrals "Redesigning the referral route" { takes 1 day a week for 20 weeks }
    shadowing OneWeek "A week beside another" { takes 5 days }
    action-learning-set Sets "Action learning sets" {
        takes       6 sessions of 0.5 days
        reflects on OneWeek, Referrals
    }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'experience-without-reflection', within: 'programme' }],
    asksFor: ['ReflectsOn'],
    *check({ programme, computed }) {
        for (const project of programme.activities) {
            if (!isOfKind(project, 'live-project', 'practice-experiment')) continue;
            // To reflect on an event or a choice is to reflect on all in it.
            const whole = withThoseAround(project);
            const reflecting = coveringItems(programme).filter(
                item => item !== project && item.reflectsOn.some(({ to }) => whole.includes(to)),
            );
            if (reflecting.some(item => !isOptional(item))) continue;
            yield {
                at: headOf(project.origin),
                message: reflecting.length
                    ? `Only what is optional reflects on ${titled(project)}.`
                    : `Nothing in ${titled(programme)} reflects on ${titled(project)}.`,
                related: reflecting.map(item => ({ at: headOf(item.origin), message: `${titled(item)} is optional` })),
                within: programme.origin,
                fixes: fixesFor(project, programme, computed(schedule)),
            };
        }
    },
});

function fixesFor(project: Activity, programme: Programme, placed: Schedule): Fix[] {
    const { name } = project;
    if (name === undefined) return [];
    const able = answering(programme).filter(activity => activity.mode === 'reflection' && !isOverBefore(activity, project, placed));
    if (!able.length) {
        const snippet = `reflective-practice "\${1:Looking back}" {\n    takes \${2:0.5 days}\n    with peers\n    reflects on ${name}\n}`;
        return [{ ...addingActivity(programme, 'Add time to look back on it', snippet), preferred: true }];
    }
    return able.slice(0, OFFERED).map((activity, index) => ({
        title: `Let ${titled(activity)} reflect on it`,
        edits: [reflectingOn(name, activity)],
        ...(index === 0 ? { preferred: true } : {}),
    }));
}

function reflectingOn(name: string, activity: Activity) {
    const last = activity.reflectsOn.at(-1);
    return last ? appending(last.origin, `, ${name}`) : insertingInto(activity.origin.node as AstNode, `reflects on ${name}`);
}

/** Whether an activity is known to be over when the project begins, so that it cannot look back on it. */
function isOverBefore(activity: Activity, project: Activity, placed: Schedule): boolean {
    const [mine, its] = [placed.of(activity), placed.of(project)];
    return mine.placed && its.placed && mine.end !== null && its.start !== null && mine.end <= its.start;
}
