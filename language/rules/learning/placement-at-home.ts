import { titled } from '../../findings/wording.ts';
import { homeOf, isAtHome } from '../questions/hosts.ts';
import { isPlacement } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const placementAtHome = programmeRule({
    name: 'placement-at-home',
    family: 'learning',
    severity: 'warning',
    findings: ['experience-is-strongest'],
    carried: 'implied',
    summary: 'Every host of a secondment, placement, exchange, job swap or shadowing is the only agency that the cohort comes from.',
    why: 'What the study found valuable in secondments, shadowing and job swaps was work in another part of the system. At home, there is less of that to meet.',
    advice: 'Let another agency host it; or bring people from other agencies into the cohort, who can host each other.',
    bad: `agency Council "Northbridge Council" in local-government
programme Northbridge "Northbridge" {
    cohort { from Council }
    job-swap "A month at another desk" {
        hosted by Council
        focus "Who else has to agree."
    }
}
`,
    on: 'hosted by Council',
    good: `agency Council "Northbridge Council" in local-government
agency Trust "Northbridge Hospitals Trust" in health
programme Northbridge "Northbridge" {
    cohort { from Council }
    job-swap "A month at another desk" {
        hosted by Council, Trust
        focus "Who else has to agree."
    }
}
`,
    asksFor: ['From', 'HostedBy'],
    *check({ programme }) {
        const home = homeOf(programme);
        if (!home) return;
        for (const activity of programme.activities) {
            const { hostedBy } = activity;
            if (!isPlacement(activity) || !hostedBy || !isAtHome(hostedBy, home)) continue;
            yield {
                at: hostedBy.origin,
                message:
                    hostedBy.form === 'eachOther'
                        ? `Everybody in the cohort comes from ${titled(home)}, so whoever hosts another in ${titled(activity)} is of the same agency.`
                        : `${titled(activity)} is hosted by ${titled(home)} alone, where everybody in the cohort comes from.`,
                within: programme.origin,
                related: programme.cohort
                    ? programme.cohort.from
                          .slice(0, 1)
                          .map(({ origin }) => ({ at: origin, message: `The cohort comes from ${titled(home)}` }))
                    : [],
            };
        }
    },
});
