import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { choiceOf } from '../../findings/snippets.ts';
import { listed, titled } from '../../findings/wording.ts';
import type { Outcome, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { appending, insertingInto } from '../fixes/fixes.ts';
import { aimInWords, isEndOutcome } from '../questions/outcomes.ts';
import { programmeRule } from '../rule.ts';

export const processOutcomeAdrift = programmeRule({
    name: 'process-outcome-adrift',
    family: 'outcomes',
    severity: 'warning',
    findings: ['two-kinds-of-outcome'],
    carried: 'implied',
    summary: 'A process outcome leads to no end outcome, not through other process outcomes either.',
    why: 'The study tells outcomes of process from end outcomes for service users. Leadership shows most clearly in the first, and how they lead on to the second is seldom worked out.',
    advice: 'Say with `leads to` which end outcome it is for; where there is none, ask what it is for.',
    bad: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home at 21" { for care-leavers }
    process outcome OneReferral "One referral route across the four agencies"
}
`,
    on: 'OneReferral',
    good: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home at 21" { for care-leavers }
    process outcome OneReferral "One referral route across the four agencies" {
        leads to SettledHomes
    }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'no-service-user-outcome', within: 'programme' }],
    asksFor: ['LeadsTo', 'For'],
    *check({ programme }) {
        for (const outcome of programme.outcomes) {
            if (outcome.sort !== 'process' || reachesEnd(outcome)) continue;
            // The last of a chain is what is to be mended; a chain in a circle has no last, and is a fault of its own.
            if (outcome.leadsTo.some(({ to }) => to.sort === 'process')) continue;
            const before = programme.outcomes.filter(other => other.leadsTo.some(({ to }) => to === outcome));
            yield {
                at: headOf(outcome.origin),
                message: messageFor(outcome),
                related: before.map(other => ({ at: headOf(other.origin), message: `${titled(other)} leads to it` })),
                within: outcome.origin,
                fixes: fixesFor(outcome, programme),
            };
        }
    },
});

function reachesEnd(outcome: Outcome, seen = new Set<Outcome>()): boolean {
    if (seen.has(outcome)) return false;
    seen.add(outcome);
    return outcome.leadsTo.some(({ to }) => isEndOutcome(to) || reachesEnd(to, seen));
}

function messageFor(outcome: Outcome): string {
    if (!outcome.leadsTo.length) return `${titled(outcome)} is a process outcome, and nothing says which end outcome it leads to.`;
    const aims = [...new Set(outcome.leadsTo.map(({ to }) => to))].map(to => `${titled(to)}, which is ${aimInWords(to)}`);
    return `${titled(outcome)} leads to ${listed(aims)}, and to no end outcome for people who use services.`;
}

function fixesFor(outcome: Outcome, { outcomes }: Programme): Fix[] {
    const names = outcomes.filter(isEndOutcome).flatMap(({ name }) => name ?? []);
    if (!names.length) return [];
    const last = outcome.leadsTo.at(-1);
    const edit = last
        ? appending(last.origin, `, ${choiceOf(1, names)}`)
        : insertingInto(outcome.origin.node as AstNode, `leads to ${choiceOf(1, names)}`);
    return [{ title: 'Say which end outcome it leads to', edits: [edit], preferred: true, snippet: true }];
}
