import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { choiceOf } from '../../findings/snippets.ts';
import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Activity } from '../../model/design/design.ts';
import { isOverBefore } from '../../model/schedule/ordering.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import type { Schedule } from '../../model/schedule/schedule.ts';
import { allIn } from '../questions/company.ts';
import { schedule } from '../engine/computed.ts';
import { appending, insertingInto } from '../fixes/fixes.ts';
import { answering, coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

/** How many activities the quick fix offers at most. */
const OFFERED = 4;

export const experienceWithoutReflection = programmeRule({
    name: 'experience-without-reflection',
    family: 'learning',
    severity: 'warning',
    findings: ['theory-needs-practice', 'peers-and-predecessors'],
    carried: 'implied',
    summary: 'The programme has experience, and no activity reflects on any of it or is applied in it.',
    why: 'Part of the worth of theory, the study found, is that it helps people to see in a new light what experience taught them; mentors, coaches and action learning sets were valued too. It follows that experience wants something or somebody to think it over with.',
    advice: 'Say with `reflects on` where the participants think it over, or with `applied in` what they try out there.',
    bad: `programme Northbridge "Northbridge" {
    secondment HealthSwap "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    coaching OneToOne "Coaching" { takes 8 sessions of 90 minutes }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    secondment HealthSwap "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    coaching OneToOne "Coaching" {
        takes 8 sessions of 90 minutes
        reflects on HealthSwap
    }
}
`,
    fixable: true,
    asksFor: ['Activity', 'Is', 'ReflectsOn', 'AppliedIn'],
    *check({ programme, computed }) {
        const experience = answering(programme).filter(isExperience);
        if (!experience.length) return;
        const threads = coveringItems(programme)
            .filter(item => !isOptional(item))
            .flatMap(item => [...item.reflectsOn, ...item.appliedIn]);
        if (threads.some(({ to }) => allIn(to).some(isExperience))) return;
        const titles = listedUpTo(experience.map(titled), 4);
        yield {
            at: headOf(programme.origin),
            message: `Nothing in ${titled(programme)} reflects on ${titles}, and nothing is applied there.`,
            related: experience.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is experience` })),
            fixes: fixesFor(
                experience,
                answering(programme).filter(({ mode }) => mode === 'reflection'),
                computed(schedule),
            ),
        };
    },
});

function isExperience(item: { readonly is: string; readonly mode?: string }): boolean {
    return item.is === 'activity' && item.mode === 'experience';
}

/** A `reflects on` for each of the first activities of reflection, with a choice of the named experience that does not come after it. */
function fixesFor(experience: readonly Activity[], reflection: readonly Activity[], schedule: Schedule): Fix[] {
    const fixes: Fix[] = [];
    for (const activity of reflection) {
        if (fixes.length === OFFERED) break;
        const names = experience.filter(each => !isOverBefore(schedule.of(activity), schedule.of(each))).flatMap(({ name }) => name ?? []);
        if (!names.length) continue;
        const last = activity.reflectsOn.at(-1);
        const edit = last
            ? appending(last.origin, `, ${choiceOf(1, names)}`)
            : insertingInto(activity.origin.node as AstNode, `reflects on ${choiceOf(1, names)}`);
        fixes.push({
            title: `Say what ${titled(activity)} reflects on`,
            edits: [edit],
            snippet: true,
            ...(fixes.length === 0 ? { preferred: true } : {}),
        });
    }
    return fixes;
}
