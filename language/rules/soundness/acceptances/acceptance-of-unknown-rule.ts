import type { AcceptSaid } from '../../../model/design/design.ts';
import { nearestWord } from '../../../parsing/words.ts';
import { replacing } from '../../fixes/fixes.ts';
import { builtInRule, type Report } from '../../rule.ts';

export const acceptanceOfUnknownRule = builtInRule({
    name: 'acceptance-of-unknown-rule',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'An `accept` names a rule that does not exist.',
    why: 'It accepts nothing, and whoever reads it believes that something was weighed.',
    advice: 'Write the name of the rule as the finding shows it; `balcony rules` lists them all.',
    bad: `programme Northbridge "Northbridge" {
    accept no-choaching because "The sponsors coach."
}
`,
    on: 'no-choaching',
    good: `programme Northbridge "Northbridge" {
    accept no-coaching because "The sponsors coach."
    system-workshop "Naming it"
}
`,
    fixable: true,
});

/** That an acceptance names none of the `known` rules. */
export function ofUnknownRule(accept: AcceptSaid, known: Iterable<string>): Report {
    const at = { node: accept.origin.node, property: 'rule' };
    const meant = nearestWord(accept.rule, [...known].sort())?.word;
    return {
        at,
        message: meant ? `There is no rule \`${accept.rule}\`. Did you mean \`${meant}\`?` : `There is no rule \`${accept.rule}\`.`,
        fixes: meant ? [{ title: `Write \`${meant}\``, edits: [replacing(at, meant)], preferred: true }] : [],
    };
}
