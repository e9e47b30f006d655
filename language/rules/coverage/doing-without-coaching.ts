import type { Fix } from '../../findings/finding.ts';
import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Dimension, Programme } from '../../model/design/design.ts';
import { type Doer, isOfKind, withThoseAround } from '../../model/design/plan.ts';
import { allIn } from '../questions/company.ts';
import { inSentence, MIGHT_TARGET, NEEDS_A_MAP, onDimension, targetedOfTheStudy } from '../questions/dimensions.ts';
import { addingActivity, lettingActivityTarget, wordFor } from '../fixes/fixes-of-plans.ts';
import { hasFocus } from '../questions/hosts.ts';
import { answering, isPlacement } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const doingWithoutCoaching = programmeRule({
    name: 'doing-without-coaching',
    family: 'coverage',
    severity: 'information',
    findings: ['coaching-for-doing'],
    carried: 'implied',
    summary: 'The ways of doing are targeted, and neither by coaching or mentoring nor by a placement with a `focus`.',
    why: 'For leaders new to it, the study suggests, coaching and mentoring tied to the work may be among the best ways to acquire the ways of doing; placements that name the work which rests on leading across systems could help as well.',
    advice: 'Let coaching or mentoring target what the participants are to do, or send them on a placement whose `focus` names it.',
    bad: `programme Northbridge "Northbridge" {
    live-project "One referral route" { targets doing.repurposing }
    coaching "Coaching" { targets being.resilience }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    live-project "One referral route" { targets doing.repurposing }
    coaching "Coaching" { targets being.resilience, doing.enabling }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'no-coaching', within: 'programme' }, ...NEEDS_A_MAP],
    asksFor: MIGHT_TARGET,
    *check(context) {
        const { programme } = context;
        const targeted = targetedOfTheStudy('doing', context);
        if (!targeted) return;
        const { dimension, items } = targeted;
        if (items.some(supportsDoing)) return;
        yield {
            ...onDimension(dimension, items, programme),
            message: `In ${titled(programme)}, ${listedUpTo(items.map(titled), 4)} ${items.length === 1 ? 'targets' : 'target'} ${inSentence(dimension)}; no coaching or mentoring does, nor any placement with a \`focus\`.`,
            fixes: fixesFor(dimension, programme),
        };
    },
});

/** Whether it is coaching, mentoring or a placement with a focus, or an event that holds such. */
function supportsDoing(item: Doer): boolean {
    return allIn(item).some(
        each =>
            each.is === 'activity' &&
            !withThoseAround(each).some(one => one.optional) &&
            (isOfKind(each, 'coaching', 'mentoring') || (isPlacement(each) && hasFocus(each))),
    );
}

function fixesFor(dimension: Dimension, programme: Programme): Fix[] {
    const [coaching] = answering(programme).filter(activity => isOfKind(activity, 'coaching', 'mentoring'));
    const adding = addingActivity(
        programme,
        'Add coaching',
        `coaching "\${1:Coaching}" {\n    takes \${2:6} sessions of \${3:90} minutes\n    led by systems-leader\n    targets ${wordFor(dimension, programme)}\n}`,
    );
    return coaching
        ? [{ ...lettingActivityTarget(coaching, dimension, programme), preferred: true }, adding]
        : [{ ...adding, preferred: true }];
}
