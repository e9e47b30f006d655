import { titled } from '../../findings/wording.ts';
import { agenciesOf, everybodyIn } from '../questions/cohort.ts';
import { programmeRule } from '../rule.ts';

export const singleAgencyCohort = programmeRule({
    name: 'single-agency-cohort',
    family: 'system',
    severity: 'warning',
    findings: ['many-professions'],
    carried: 'stated',
    summary: 'The cohort is from one agency.',
    why: 'The leaders whom the study heard valued training beside peers from many professional groups, rather than training that confirms one identity and its silo. It also gives people across organisations a language in common.',
    advice: 'Invite people from the other agencies that share the issue, or say with `from any in` which sectors they may come from.',
    bad: `agency Council "Northbridge Council" in local-government
programme Northbridge "Northbridge" {
    cohort {
        12 people
        from Council
    }
}
`,
    on: 'from Council',
    good: `agency Council "Northbridge Council"         in local-government
agency Trust   "Northbridge Hospitals Trust" in health
programme Northbridge "Northbridge" {
    cohort {
        12 people
        from Council, Trust
    }
}
`,
    asksFor: ['From'],
    *check({ programme: { cohort } }) {
        if (!cohort || cohort.fromAnyIn.length) return;
        const [agency, another] = agenciesOf(cohort);
        const [from] = cohort.from;
        if (!agency || another || !from) return;
        yield {
            at: { node: from.origin.node },
            message: `${everybodyIn(cohort, 'comes', 'come')} from ${titled(agency)}.`,
            within: cohort.origin,
        };
    },
});
