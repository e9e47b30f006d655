import { listedUpTo, titled } from '../../findings/wording.ts';
import { agenciesOf } from '../questions/cohort.ts';
import { programmeRule } from '../rule.ts';

export const designedByOne = programmeRule({
    name: 'designed-by-one',
    family: 'system',
    severity: 'information',
    findings: ['design-together'],
    carried: 'stated',
    summary: 'One agency alone designs the programme.',
    why: 'The study would have the parts of the system work out together which skills and approaches would join them up, and then design the development of their leaders jointly.',
    advice: 'Bring in those whom it is to join up, and name them after `designed by`: the other agencies, service users, people who have been through it.',
    bad: `agency Council "Northbridge Council" in local-government
programme Northbridge "Northbridge" {
    designed by Council
}
`,
    on: 'designed by Council',
    good: `agency Council "Northbridge Council"         in local-government
agency Trust   "Northbridge Hospitals Trust" in health
programme Northbridge "Northbridge" {
    designed by Council, Trust
}
`,
    asksFor: ['DesignedBy'],
    *check({ programme }) {
        const designers = new Set(programme.designedBy.map(({ to }) => to));
        const [first] = programme.designedBy;
        if (!first || first.sort !== 'agency' || designers.size > 1) return;
        const others = programme.cohort ? agenciesOf(programme.cohort).filter(agency => agency !== first.to) : [];
        const too = others.length ? `, and its participants come from ${listedUpTo(others.map(titled), 4)} as well` : '';
        yield {
            at: { node: first.origin.node },
            message: `${titled(first.to)} designs ${titled(programme)} alone${too}.`,
        };
    },
});
