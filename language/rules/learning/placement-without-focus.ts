import type { AstNode } from 'langium';
import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { around, isOfKind } from '../../model/design/plan.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { hasFocus } from '../questions/hosts.ts';
import { isPlacement } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const placementWithoutFocus = programmeRule({
    name: 'placement-without-focus',
    family: 'learning',
    severity: 'warning',
    findings: ['placements-name-the-system'],
    carried: 'implied',
    summary: 'A secondment, placement, exchange, job swap or shadowing has no `focus`.',
    why: 'The study thinks placements and exchanges useful where they name which parts of the work rest on systems thinking and systems leadership. It says so of these two; of secondments, job swaps and shadowing it follows.',
    advice: 'Say with `focus` what the participants are to attend to there.',
    bad: `programme Northbridge "Northbridge" {
    placement HealthPlacement "Six weeks on a discharge team" { hosted by each other }
}
`,
    on: 'HealthPlacement',
    good: `programme Northbridge "Northbridge" {
    placement HealthPlacement "Six weeks on a discharge team" {
        hosted by each other
        focus "How decisions made here land on somebody three agencies away."
    }
}
`,
    fixable: true,
    asksFor: ['Focus'],
    *check({ programme }) {
        for (const activity of programme.activities) {
            if (!isPlacement(activity) || hasFocus(activity)) continue;
            yield {
                at: headOf(activity.origin),
                message: `${titled(activity)} does not say which parts of the work there rest on leading across systems.`,
                within: around(activity).at(-1)?.origin ?? activity.origin,
                ...(isOfKind(activity, 'placement', 'exchange') ? { carried: 'stated' } : {}),
                fixes: [
                    {
                        title: 'Say what to attend to there',
                        edits: [insertingInto(activity.origin.node as AstNode, 'focus "${1:What to attend to there}"')],
                        preferred: true,
                        snippet: true,
                    },
                ],
            };
        }
    },
});
