import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Activity, PlanItem } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional, isWithOthers, withThoseAround } from '../../model/design/plan.ts';
import { allIn, isAlone } from '../questions/company.ts';
import { insertingInto, replacing } from '../fixes/fixes.ts';
import { programmeRule } from '../rule.ts';

export const theoryAlone = programmeRule({
    name: 'theory-alone',
    family: 'learning',
    severity: 'information',
    findings: ['theory-needs-practice'],
    carried: 'implied',
    summary:
        'A theory activity is neither with others nor led by anyone, and nothing it is applied in is with others. Kinds that are with somebody by what they are, such as a seminar or a reading group, need not say so.',
    why: 'The leaders in the study valued theory, in formal settings and in their own reading, balanced by chances to interpret it in their own setting and through other people.',
    advice: 'Let the participants make sense of it with somebody: `with peers`, `led by`, or `applied in` something that they do together.',
    bad: `programme Northbridge "Northbridge" {
    e-learning Complexity "Complexity in six films" {
        is theory
        takes 6 hours
    }
}
`,
    on: 'Complexity',
    good: `programme Northbridge "Northbridge" {
    e-learning Complexity "Complexity in six films" {
        is theory
        takes 6 hours
        applied in Sets
    }
    action-learning-set Sets "Action learning sets" { takes 6 sessions of 0.5 days }
}
`,
    fixable: true,
    asksFor: ['With', 'LedBy', 'HostedBy', 'AppliedIn'],
    *check({ programme }) {
        for (const activity of programme.activities) {
            if (activity.mode !== 'theory' || isWithOthers(activity) || !isAlone(activity)) continue;
            const applied = appliedIn(activity);
            if (applied.some(item => allIn(item).some(each => !isOptional(each) && !isAlone(each)))) continue;
            yield {
                at: headOf(activity.origin),
                message: messageFor(activity, applied),
                within: programme.origin,
                related: applied.map(item => ({ at: headOf(item.origin), message: `${titled(activity)} is applied here` })),
                fixes: [fixFor(activity)],
            };
        }
    },
});

/** What the activity is applied in, or an event that it stands in. */
function appliedIn(activity: Activity): PlanItem[] {
    return withThoseAround(activity).flatMap(item => (item.is === 'choice' ? [] : item.appliedIn.map(({ to }) => to)));
}

function messageFor(activity: Activity, applied: readonly PlanItem[]): string {
    const how = activity.alone
        ? 'teaches theory to everybody alone'
        : 'teaches theory, and nobody is named who leads it or takes part in it';
    if (!applied.length) return `${titled(activity)} ${how}.`;
    return `${titled(activity)} ${how}; what it is applied in (${listedUpTo(applied.map(titled), 3)}) is not with others either.`;
}

function fixFor(activity: Activity): Fix {
    const edit = activity.alone ? replacing(activity.alone, 'with peers') : insertingInto(activity.origin.node as AstNode, 'with peers');
    return { title: 'Let the participants do it with peers', edits: [edit], preferred: true };
}
