import type { AcceptSaid } from '../../../model/design/design.ts';
import { builtInRule, type Report } from '../../rule.ts';

export const expiredAcceptance = builtInRule({
    name: 'expired-acceptance',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'An `accept` is past its `until` day, and what it accepted is open again.',
    why: 'Whoever set the day wanted it looked at again by then.',
    advice: 'Mend what was accepted, or set a later day and say why it still stands.',
    bad: `programme Northbridge "Northbridge" {
    system-workshop "Naming it"
    accept no-coaching because "Coaches are being found." until 2020-01-31
}
`,
    on: 'accept no-coaching because "Coaches are being found." until 2020-01-31',
    good: `programme Northbridge "Northbridge" {
    system-workshop "Naming it"
    accept no-coaching because "Coaches are being found." until 2999-01-31
}
`,
});

/** That an acceptance is past its last day. */
export function expired(accept: AcceptSaid): Report {
    return {
        at: accept.origin,
        message: `\`${accept.rule}\` was accepted until ${accept.until ?? ''}; that day is past, so it no longer is.`,
    };
}
