import { listed } from '../../findings/wording.ts';
import { everybodyIn } from '../questions/cohort.ts';
import { programmeRule } from '../rule.ts';

export const seniorOnlyCohort = programmeRule({
    name: 'senior-only-cohort',
    family: 'system',
    severity: 'information',
    findings: ['distributed', 'staff-at-every-level'],
    carried: 'implied',
    summary: 'All the levels that the cohort names are senior.',
    why: 'In the study, leadership across systems comes from aptitude and from being willing to take responsibility, wherever somebody sits, and it rests on good people at all levels.',
    advice: 'Name a level nearer the work as well, such as `team-leader` or `practitioner`.',
    bad: `programme Northbridge "Northbridge" {
    cohort {
        12 people
        at director, chief-executive
    }
}
`,
    on: 'at director, chief-executive',
    good: `programme Northbridge "Northbridge" {
    cohort {
        12 people
        at director, practitioner
    }
}
`,
    asksFor: ['At'],
    *check({ programme: { cohort } }) {
        const [first] = cohort?.at ?? [];
        if (!cohort || !first || cohort.at.some(({ to }) => !to.senior)) return;
        const levels = [...new Set(cohort.at.map(({ to }) => to.title.toLowerCase()))];
        yield {
            at: { node: first.origin.node },
            message: `${everybodyIn(cohort, 'is', 'are')} at a senior level: ${listed(levels, 'or')}.`,
            within: cohort.origin,
        };
    },
});
