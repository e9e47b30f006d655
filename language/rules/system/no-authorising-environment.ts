import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { addingToProgramme } from '../fixes/fixes-of-plans.ts';
import { programmeRule } from '../rule.ts';

export const noAuthorisingEnvironment = programmeRule({
    name: 'no-authorising-environment',
    family: 'system',
    severity: 'warning',
    findings: ['authorising-environment'],
    carried: 'implied',
    summary: 'The programme does not say who authorises it.',
    why: 'In the study, what lets people lead across a system is latitude: risk that is tolerated, many routes, agencies willing to cede, political support.',
    advice: 'Say with `authorised by` who stands behind the participants, and with `grants` what latitude they give.',
    bad: `programme Northbridge "Northbridge" {
    place "Northbridge"
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    place "Northbridge"
    authorised by "Northbridge Chief Executives' Group" {
        grants tolerance-of-risk "Trials that fail are reviewed for what they taught."
    }
}
`,
    fixable: true,
    missing: 'who authorises it',
    asksFor: ['AuthorisedBy'],
    *check({ programme }) {
        if (programme.sponsors.length) return;
        yield {
            at: headOf(programme.origin),
            message: `Nobody is named who gives the participants of ${titled(programme)} the latitude to act.`,
            fixes: [
                {
                    ...addingToProgramme(
                        programme,
                        'Say who authorises it',
                        'authorised by "${1:Who stands behind it}" {\n    grants tolerance-of-risk "${2:What that means here}"\n}',
                    ),
                    preferred: true,
                },
            ],
        };
    },
});
