import type { AstNode } from 'langium';
import type { AcceptSaid } from '../../../model/design/design.ts';
import { appending } from '../../fixes/fixes.ts';
import { builtInRule, type Report } from '../../rule.ts';

export const acceptanceWithoutReason = builtInRule({
    name: 'acceptance-without-reason',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'An `accept` gives no reason, so it accepts nothing.',
    why: 'An acceptance is for those who review the design: what was weighed, and why it stands.',
    advice: 'Say why it is accepted, after `because`, in a sentence.',
    bad: `programme Northbridge "Northbridge" {
    system-workshop "Naming it"
    accept no-coaching
}
`,
    on: 'accept no-coaching',
    good: `programme Northbridge "Northbridge" {
    system-workshop "Naming it"
    accept no-coaching because "Every participant has a coach at home."
}
`,
    fixable: true,
});

/** That an acceptance gives no reason. */
export function withoutReason(accept: AcceptSaid): Report {
    const rule = { node: accept.origin.node, property: 'rule' };
    const empty = (accept.origin.node as AstNode & { reason?: string }).reason !== undefined;
    return {
        at: accept.origin,
        message: `\`${accept.rule}\` is to be accepted, but no reason is given, so it is not.`,
        fixes: empty
            ? []
            : [{ title: 'Give a reason', edits: [appending(rule, ' because "${1:The reason}"')], preferred: true, snippet: true }],
    };
}
