import { listed, titled } from '../../findings/wording.ts';
import type { Programme, Sponsor } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { programmeRule } from '../rule.ts';

/** The conditions that are latitude in the study's sense: room for risk, for several ways, and for letting go. */
const LATITUDE = ['tolerance-of-risk', 'many-routes', 'ceding'];

export const latitudeNotGranted = programmeRule({
    name: 'latitude-not-granted',
    family: 'system',
    severity: 'information',
    findings: ['authorising-environment', 'letting-go', 'learning-from-failure'],
    carried: 'implied',
    summary: 'No sponsor grants `tolerance-of-risk`, `many-routes` or `ceding`.',
    why: 'What authorises leading across systems is, in the study, latitude above all: risk that is tolerated within limits, several routes to one outcome, and goals that an organisation lets go.',
    advice: 'Ask the sponsors how much of this they can give, and write it down with `grants tolerance-of-risk`, `grants many-routes` or `grants ceding`.',
    bad: `programme Northbridge "Northbridge" {
    authorised by "The Chief Executives' Group" {
        grants protected-time 50 days
    }
}
`,
    on: '"The Chief Executives\' Group"',
    good: `programme Northbridge "Northbridge" {
    authorised by "The Chief Executives' Group" {
        grants protected-time 50 days
        grants many-routes "Each agency may reach the outcome its own way."
    }
}
`,
    asksFor: ['AuthorisedBy', 'Grants'],
    *check({ programme }) {
        const [sponsor, ...others] = programme.sponsors;
        if (!sponsor || programme.sponsors.some(({ grants }) => grants.some(({ condition }) => LATITUDE.includes(condition.name)))) return;
        yield {
            at: headOf(sponsor.origin),
            message: messageFor(programme.sponsors),
            related: others.map(other => ({ at: headOf(other.origin), message: `${titled(other)} grants none of them either` })),
            within: programme.origin,
        };
    },
});

function messageFor(sponsors: Programme['sponsors']): string {
    const granted = [...new Set(sponsors.flatMap(({ grants }) => grants.map(({ condition }) => condition.title.toLowerCase())))];
    const [grant, say] = sponsors.length === 1 ? ['grants', 'does not say'] : ['grant', 'do not say'];
    const who = listed(sponsors.map((sponsor: Sponsor) => titled(sponsor)));
    return granted.length
        ? `${who} ${grant} ${listed(granted)}, and no latitude: neither tolerance of risk, nor many routes, nor a willingness to cede.`
        : `${who} ${say} what latitude the participants have: neither tolerance of risk, nor many routes, nor a willingness to cede.`;
}
