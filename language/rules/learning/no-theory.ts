import { listedUpTo, titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noTheory = programmeRule({
    name: 'no-theory',
    family: 'learning',
    severity: 'information',
    findings: ['theory-needs-practice'],
    carried: 'stated',
    summary: 'There is experience, and nothing of mode theory.',
    why: 'Leaders in the study valued theory, some more and some less. Part of its worth was that it let them see in a new light, and understand better, what experience had taught them.',
    advice: 'Add some theory for the participants to hold against what they meet: a module, a conversation with a leader, a reading group.',
    bad: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    coaching "Coaching" { takes 8 sessions of 90 minutes }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" { takes 2 days a week for 6 weeks }
    reading-group "Two chapters a month" { takes 5 sessions of 2 hours }
}
`,
    missing: 'theory to hold against experience',
    asksFor: ['Activity', 'Is'],
    *check({ programme }) {
        const activities = answering(programme);
        const experience = activities.filter(({ mode }) => mode === 'experience');
        if (!experience.length || activities.some(({ mode }) => mode === 'theory')) return;
        const optional = programme.activities.filter(({ mode }) => mode === 'theory');
        yield {
            at: headOf(programme.origin),
            message: optional.length
                ? `What ${titled(programme)} has of theory is optional, so some will have none to hold against their experience.`
                : `${titled(programme)} has experience (${listedUpTo(experience.map(titled), 3)}), and no theory to hold against it.`,
            related: optional.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is optional` })),
        };
    },
});
