import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import { coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

const FOR_CONFLICT = ['harnessing-conflict', 'working-without-power'];

export const noConflictPractice = programmeRule({
    name: 'no-conflict-practice',
    family: 'outcomes',
    severity: 'information',
    findings: ['conflict-is-energy', 'practical-tools'],
    carried: 'implied',
    summary: 'Nothing practises harnessing conflict or working without power.',
    why: 'In the study, conflict is to be expected wherever systems change, and it is energy where it is brought to the surface and paced. Harnessing it and working without power are among the practical tools that it names.',
    advice: 'Let an activity practise one of them: `practises harnessing-conflict`, in a workshop or in a live project where it arises.',
    bad: `programme Northbridge "Northbridge" {
    tool-workshop "Mapping the system" {
        takes     1 day
        practises systems-mapping
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    tool-workshop "Mapping the system, and who would rather not" {
        takes     1 day
        practises systems-mapping, harnessing-conflict
    }
}
`,
    yieldsTo: [{ to: 'no-practical-tools', within: 'programme' }],
    missing: 'practice in conflict',
    asksFor: ['Practises'],
    *check({ programme }) {
        if (!programme.activities.length) return;
        const practising = coveringItems(programme).filter(item => item.practises.some(({ to }) => FOR_CONFLICT.includes(to.name)));
        if (practising.some(item => !isOptional(item))) return;
        yield {
            at: headOf(programme.origin),
            message: practising.length
                ? `Only in what is optional do the participants of ${titled(programme)} practise harnessing conflict or working without power.`
                : `Nothing in ${titled(programme)} practises harnessing conflict, or working without power.`,
            related: practising.map(item => ({ at: headOf(item.origin), message: `${titled(item)} is optional` })),
        };
    },
});
