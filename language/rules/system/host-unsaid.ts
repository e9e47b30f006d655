import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { choiceOf } from '../../findings/snippets.ts';
import { listed, titled } from '../../findings/wording.ts';
import type { Activity, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { around } from '../../model/design/plan.ts';
import { agenciesOf } from '../questions/cohort.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { isPlacement } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const hostUnsaid = programmeRule({
    name: 'host-unsaid',
    family: 'system',
    severity: 'hint',
    findings: ['experience-is-strongest'],
    carried: 'house',
    summary: 'A secondment, placement, exchange, job swap or shadowing does not say who hosts it.',
    why: 'What the study found valuable in these is work in a different part of the system. Only the host tells a reader which part that is.',
    advice: 'Say with `hosted by` which agency, which sector (`hosted by any in health`), or that the participants host each other.',
    bad: `programme Northbridge "Northbridge" {
    shadowing "A day beside another" { takes 1 day }
}
`,
    on: '"A day beside another"',
    good: `programme Northbridge "Northbridge" {
    shadowing "A day beside another" {
        takes 1 day
        hosted by each other
    }
}
`,
    fixable: true,
    missing: names => `who hosts ${listed(names)}`,
    asksFor: ['HostedBy'],
    *check({ programme, namesInReach }) {
        for (const activity of programme.activities) {
            if (!isPlacement(activity) || activity.hostedBy) continue;
            const holding = around(activity).filter(item => item.is === 'event');
            // What an event is hosted by hosts what is in it.
            if (holding.some(event => event.hostedBy)) continue;
            yield {
                at: headOf(activity.origin),
                message: `Nothing says who hosts ${titled(activity)}.`,
                names: [titled(activity)],
                within: holding.at(-1)?.origin ?? activity.origin,
                fixes: fixesFor(activity, programme, namesInReach('Agency')),
            };
        }
    },
});

function fixesFor(activity: Activity, { cohort }: Programme, agencies: readonly string[]): Fix[] {
    const saying = (hosts: string) => [insertingInto(activity.origin.node as AstNode, `hosted by ${hosts}`)];
    const home = cohort ? agenciesOf(cohort) : [];
    // Somebody from one agency alone learns nothing of another part of the system at home.
    const others = home.length === 1 ? agencies.filter(name => name !== home[0]?.name) : agencies;
    const fixes: Fix[] = [];
    if (others.length) fixes.push({ title: 'Say which agency hosts it', edits: saying(choiceOf(1, others)), snippet: true });
    if (home.length !== 1) fixes.push({ title: 'Let the participants host each other', edits: saying('each other') });
    return fixes.map((fix, index) => (index === 0 ? { ...fix, preferred: true } : fix));
}
