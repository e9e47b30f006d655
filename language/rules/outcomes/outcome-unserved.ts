import { listed, titled } from '../../findings/wording.ts';
import type { Activity, Outcome, Programme, ProgrammeEvent } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import { isEndOutcome } from '../questions/outcomes.ts';
import { coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const outcomeUnserved = programmeRule({
    name: 'outcome-unserved',
    family: 'outcomes',
    severity: 'warning',
    findings: ['outcomes-for-users'],
    carried: 'implied',
    summary: 'No activity serves an outcome, nor a process outcome that leads to it.',
    why: 'In the study, better outcomes for the people who use services are at the core: they are what the work is for, and what it is held together by.',
    advice: 'Say with `serves` which activity works towards it; where none does, add one, or take the outcome out.',
    bad: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home at 21" { for care-leavers }
    live-project Referrals "Redesigning the referral route" { takes 1 day a week for 20 weeks }
}
`,
    on: 'SettledHomes',
    good: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home at 21" { for care-leavers }
    live-project Referrals "Redesigning the referral route" {
        takes  1 day a week for 20 weeks
        serves SettledHomes
    }
}
`,
    asksFor: ['Serves', 'LeadsTo'],
    *check({ programme }) {
        if (!programme.activities.length) return;
        const items = coveringItems(programme);
        const served = servedBy(
            items.filter(item => !isOptional(item)),
            programme,
        );
        for (const outcome of programme.outcomes) {
            if (served.has(outcome)) continue;
            const optional = items.filter(item => servedBy([item], programme).has(outcome));
            yield {
                at: headOf(outcome.origin),
                message: optional.length
                    ? `Nothing serves ${titled(outcome)} but ${listed(optional.map(titled))}, which not everybody does.`
                    : `No activity of ${titled(programme)} serves ${titled(outcome)}${viaOthers(outcome, programme)}.`,
                related: optional.map(item => ({ at: headOf(item.origin), message: `${titled(item)} is optional` })),
                ...(isEndOutcome(outcome) || (outcome.sort === 'process' && outcome.leadsTo.length > 0) ? {} : { why: OF_OTHER_AIMS }),
                within: programme.origin,
            };
        }
    },
});

/** Where the aim is not what gets better for people who use services, which is what the study speaks of. */
const OF_OTHER_AIMS = 'An outcome that nothing in the plan works towards is a hope: nobody can say what would bring it about.';

/** The outcomes that items serve, and those that process outcomes among these lead to. */
function servedBy(items: readonly (Activity | ProgrammeEvent)[], { outcomes }: Programme): ReadonlySet<Outcome> {
    const served = new Set<Outcome>();
    const serve = (outcome: Outcome) => {
        if (served.has(outcome)) return;
        served.add(outcome);
        if (outcome.sort === 'process') for (const { to } of outcome.leadsTo) serve(to);
    };
    for (const item of items) for (const { to } of item.serves) if (outcomes.includes(to)) serve(to);
    return served;
}

function viaOthers(outcome: Outcome, { outcomes }: Programme): string {
    const before = outcomes.filter(other => other.sort === 'process' && other.leadsTo.some(({ to }) => to === outcome));
    return before.length ? `, nor ${listed(before.map(titled), 'or')}, which ${before.length === 1 ? 'leads' : 'lead'} to it` : '';
}
