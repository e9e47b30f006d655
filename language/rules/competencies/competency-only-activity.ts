import type { Fix } from '../../findings/finding.ts';
import { listedUpTo, titled } from '../../findings/wording.ts';
import type { AstNode } from 'langium';
import type { Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { around, type Doer } from '../../model/design/plan.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { givingTarget, wordForTarget } from '../fixes/fixes-of-plans.ts';
import { coveringItems, targetsOnMap } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';
import { trainsOnly } from '../questions/training.ts';

export const competencyOnlyActivity = programmeRule({
    name: 'competency-only-activity',
    family: 'competencies',
    severity: 'information',
    findings: ['competencies-are-not-the-way', 'thinking-can-be-nurtured'],
    carried: 'implied',
    summary: 'An activity trains competencies and itself targets nothing, in a programme that does target dimensions.',
    why: 'The study did not find that developing people around competencies is the way forward; what training there is can support the ways of doing where leading across systems is built into it.',
    advice: 'Say with `targets` which way of leading the training is there for. Where it is there for none, ask whether it belongs in this programme.',
    bad: `competency Influencing "Influencing without authority" expresses doing.enabling, relating.empathy
programme Northbridge "Northbridge" {
    coaching "Coaching" { targets being.resilience }
    skills-course Persuading "Two days on influence" {
        takes 2 days
        trains Influencing
    }
}
`,
    on: 'Persuading',
    good: `competency Influencing "Influencing without authority" expresses doing.enabling, relating.empathy
programme Northbridge "Northbridge" {
    coaching "Coaching" { targets being.resilience }
    skills-course Persuading "Two days on influence" {
        takes 2 days
        trains Influencing
        targets doing.enabling
    }
}
`,
    fixable: true,
    yieldsTo: [
        { to: 'competency-only-programme', within: 'programme' },
        { to: 'competency-heavy', within: 'programme' },
    ],
    asksFor: ['Targets'],
    *check({ programme }) {
        const items = coveringItems(programme);
        if (!items.some(item => targetsOnMap(item).length)) return;
        for (const item of items) {
            if (!item.trains.length || !trainsOnly(item)) continue;
            const competencies = listedUpTo(
                item.trains.map(({ to }) => titled(to)),
                4,
            );
            yield {
                at: headOf(item.origin),
                message: `${titled(item)} trains ${competencies}, and does not itself target any dimension.`,
                within: around(item).at(-1)?.origin ?? item.origin,
                fixes: fixesFor(item, programme),
            };
        }
    },
});

/** What the competencies express, as its own targets; where they express nothing, a dimension to choose. */
function fixesFor(item: Doer, programme: Programme): Fix[] {
    const expressed = item.trains.flatMap(({ to }) => to.expresses).flatMap(target => wordForTarget(target, programme) ?? []);
    if (!expressed.length) return givingTarget(item, programme).map(fix => ({ ...fix, preferred: true }));
    const words = [...new Set(expressed)].join(', ');
    return [
        {
            title: `Let it target what it trains: ${words}`,
            edits: [insertingInto(item.origin.node as AstNode, `targets ${words}`)],
            preferred: true,
        },
    ];
}
