import type { AstNode } from 'langium';
import { titled } from '../../../findings/wording.ts';
import type { AcceptSaid, Programme } from '../../../model/design/design.ts';
import { deleting } from '../../fixes/fixes.ts';
import { builtInRule, type Report } from '../../rule.ts';

export const staleAcceptance = builtInRule({
    name: 'stale-acceptance',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'An `accept` answers nothing: nothing of its rule is found where it stands.',
    why: 'A reader of the design takes it for a weakness that is there; and should it come back, it would be accepted unseen.',
    advice: 'Take the line out, or move it to the programme, phase or activity that the finding is on.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching"
    accept no-coaching because "Coaches are being found."
}
`,
    on: 'accept no-coaching because "Coaches are being found."',
    good: `programme Northbridge "Northbridge" {
    system-workshop "Naming it"
    accept no-coaching because "Coaches are being found."
}
`,
    fixable: true,
});

/** That an acceptance answers nothing. */
export function stale(accept: AcceptSaid, programme: Programme): Report {
    const within = accept.within.node as AstNode & { title?: string; name?: string };
    const where = within === programme.origin.node ? 'the programme' : titled({ title: within.title ?? '', name: within.name ?? '' });
    return {
        at: accept.origin,
        message: `\`${accept.rule}\` is accepted, but nothing of the kind is found in ${where}.`,
        unnecessary: true,
        fixes: [{ title: 'Take out this acceptance', edits: [deleting(accept.origin.node as AstNode)], preferred: true }],
    };
}
