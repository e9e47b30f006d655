import { noneOf, titled } from '../../findings/wording.ts';
import type { Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { addingActivity } from '../fixes/fixes-of-plans.ts';
import { modesInWords } from '../questions/modes-in-words.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noExperientialLearning = programmeRule({
    name: 'no-experiential-learning',
    family: 'learning',
    severity: 'warning',
    findings: ['experience-is-strongest'],
    carried: 'stated',
    summary: 'No activity of the programme is experience.',
    why: 'The study calls experience the most powerful way to learn this: secondments, shadowing, job swaps, work in other parts of the system.',
    advice: 'Send the participants to work somewhere else in the system for a while, or give them a live issue to work on together.',
    bad: `programme Northbridge "Northbridge" {
    theory-module "Adaptive work" { takes 2 days }
    coaching "Coaching"           { takes 8 sessions of 90 minutes }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    theory-module "Adaptive work" { takes 2 days }
    job-swap "A month at another agency's desk" { takes 2 days a week for 4 weeks }
}
`,
    fixable: true,
    missing: 'learning by experience',
    asksFor: ['Activity', 'Is', 'Optional'],
    *check({ programme }) {
        if (!programme.activities.length || answering(programme).some(({ mode }) => mode === 'experience')) return;
        const optional = programme.activities.filter(({ mode }) => mode === 'experience');
        yield {
            at: headOf(programme.origin),
            message: optional.length
                ? `What ${titled(programme)} has of learning by experience is optional, so some will have none.`
                : messageFor(programme),
            related: optional.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is optional` })),
            fixes: WAYS.map(([kind, a, title, takes], index) => ({
                ...addingActivity(
                    programme,
                    `Add ${a}`,
                    `${kind} "\${1:${title}}" {\n    takes \${2:${takes}}\n    focus "\${3:What to attend to}"\n}`,
                ),
                ...(index === 0 ? { preferred: true } : {}),
            })),
        };
    },
});

function messageFor(programme: Programme): string {
    const { activities } = programme;
    const modes = modesInWords(activities);
    if (activities.length === 1)
        return modes
            ? `The only activity of ${titled(programme)} is ${modes}, not experience.`
            : `The only activity of ${titled(programme)} is not experience, and does not say how people learn in it.`;
    const none = `${noneOf(activities.length, 'activity', 'activities')} of ${titled(programme)} is experience`;
    if (!modes) return `${none}, and ${activities.length === 2 ? 'neither' : 'none'} of them says how people learn in it.`;
    return activities.every(({ mode }) => mode !== undefined)
        ? `${none}: they are ${modes}.`
        : `${none}: those that say how people learn in them are ${modes}.`;
}

const WAYS = [
    ['secondment', 'a secondment', 'Secondment', '2 days a week for 6 weeks'],
    ['shadowing', 'shadowing', 'Shadowing', '2 days'],
    ['job-swap', 'a job swap', 'Job swap', '10 days'],
    ['placement', 'a placement', 'Placement', '5 days'],
] as const;
