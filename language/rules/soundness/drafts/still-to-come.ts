import { listed } from '../../../findings/wording.ts';
import type { Programme } from '../../../model/design/design.ts';
import { headOf } from '../../../model/design/origin.ts';
import type { Found } from '../../engine/found.ts';
import { builtInRule, type Report, type Rule } from '../../rule.ts';

export const stillToCome = builtInRule({
    name: 'still-to-come',
    family: 'soundness',
    severity: 'hint',
    findings: [],
    carried: null,
    summary: 'A programme with `status draft` lacks things that a finished one would have; they are told as one.',
    why: 'A draft grows: what is not written yet is no fault of it.',
    advice: 'Write on. With `status for approval`, or without a status, each of them is told by itself.',
    bad: `programme Northbridge "Northbridge" {
    status draft
    system-workshop "Naming it"
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    status for approval
    system-workshop "Naming it"
}
`,
});

/** That a draft lacks what `gathered` says, in words. */
export function toCome(programme: Programme, gathered: readonly Found[]): Report {
    const byRule = new Map<Rule, string[]>();
    for (const { rule, report } of gathered) byRule.set(rule, [...(byRule.get(rule) ?? []), ...(report.names ?? [])]);
    const words = [...byRule].map(([rule, names]) =>
        typeof rule.missing === 'function' ? rule.missing(names) : (rule.missing ?? rule.name),
    );
    return {
        at: headOf(programme.origin),
        message: `Still to come in this draft: ${listed(words)}.`,
        // What is on the programme's name is said here; the others are places to go to.
        related: gathered
            .filter(({ report }) => report.at.node !== programme.origin.node)
            .map(({ report }) => ({ at: report.at, message: report.message })),
    };
}
