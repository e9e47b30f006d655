import { listed } from '../../findings/wording.ts';
import { programmeRule } from '../rule.ts';

export const competencySelection = programmeRule({
    name: 'competency-selection',
    family: 'competencies',
    severity: 'warning',
    findings: ['recruitment-reappraised', 'appraisal-by-tasks'],
    carried: 'stated',
    summary: 'Every way of choosing the cohort is competency-based.',
    why: 'Some of the leaders whom the study heard would look again at what recruitment and promotion have sought: those who disturb a system may not be those who were thought promotable.',
    advice: 'Add a way that lets other people in: self-nomination, nomination by peers, or a conversation about why they want to come.',
    bad: `programme Northbridge "Northbridge" {
    cohort {
        chosen by appraisal-rating, competency-test
    }
}
`,
    on: 'chosen by appraisal-rating, competency-test',
    good: `programme Northbridge "Northbridge" {
    cohort {
        chosen by appraisal-rating, conversation
    }
}
`,
    asksFor: ['ChosenBy'],
    *check({ programme }) {
        const ways = programme.cohort?.chosenBy ?? [];
        const [first] = ways;
        if (!first || ways.some(({ to }) => to.nature !== 'competency-based')) return;
        const titles = ways.map(({ to }) => to.title.toLowerCase());
        yield {
            at: { node: first.origin.node },
            message: `Everybody in the cohort is chosen by ${listed(titles)}: ${ways.length === 1 ? 'a way that looks' : 'ways that look'} for competencies.`,
        };
    },
});
