import { listed, titled } from '../../findings/wording.ts';
import { agenciesOf } from '../questions/cohort.ts';
import { programmeRule } from '../rule.ts';

export const noElectedMembers = programmeRule({
    name: 'no-elected-members',
    family: 'system',
    severity: 'hint',
    findings: ['elected-members-lead-too'],
    carried: 'implied',
    summary:
        'Local government is in the cohort, at levels that are named, and neither is an elected member among them nor does a sponsor grant political support.',
    why: 'The study counts local politicians among the systems leaders, and saw that they can speed up change, above all in partnership with officials.',
    advice: 'Invite elected members (`at elected-member`), or have political support granted (`grants political-support`).',
    bad: `agency Council "Northbridge Council" in local-government
programme Northbridge "Northbridge" {
    cohort {
        from Council
        at   director, team-leader
    }
}
`,
    on: 'at   director, team-leader',
    good: `agency Council "Northbridge Council" in local-government
programme Northbridge "Northbridge" {
    cohort {
        from Council
        at   director, team-leader, elected-member
    }
}
`,
    missing: 'a part for elected members',
    asksFor: ['At', 'AuthorisedBy', 'Grants'],
    *check({ programme }) {
        const { cohort, sponsors } = programme;
        const [first] = cohort?.at ?? [];
        if (!cohort || !first || cohort.at.some(({ to }) => to.name === 'elected-member')) return;
        if (sponsors.some(({ grants }) => grants.some(({ condition }) => condition.name === 'political-support'))) return;
        const councils = agenciesOf(cohort).filter(({ sector }) => sector === 'local-government');
        if (!councils.length && !cohort.fromAnyIn.some(({ to }) => to.name === 'local-government')) return;
        const who = councils.length ? listed(councils.map(titled)) : 'Local government';
        const levels = listed([...new Set(cohort.at.map(({ to }) => to.title.toLowerCase()))]);
        yield {
            at: { node: first.origin.node },
            message: `${who} ${councils.length > 1 ? 'are' : 'is'} in the cohort, at ${levels} level; no elected member is, and no sponsor grants political support.`,
            within: programme.origin,
        };
    },
});
