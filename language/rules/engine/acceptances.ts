import type { AstNode } from 'langium';
import type { Acceptance } from '../../findings/finding.ts';
import type { AcceptSaid } from '../../model/design/design.ts';
import { type Found, nodeOf } from './found.ts';
import { isUnbending } from '../rule.ts';
import { isWithin } from './unread.ts';

/** How an acceptance stands: it counts, its day is past, or it gives no reason and accepts nothing. */
export function standingOf(accept: AcceptSaid, today: string): 'counts' | 'expired' | 'without-reason' {
    if (!accept.because?.trim()) return 'without-reason';
    return accept.until !== undefined && accept.until < today ? 'expired' : 'counts';
}

/** Whether an acceptance speaks of a finding: the rule that it names, on what it stands in or on something in that; not one on itself. */
export function speaksOf(accept: AcceptSaid, found: Found): boolean {
    if (nodeOf(found) === accept.origin.node) return false;
    return accept.rule === found.rule.name && !isUnbending(found.rule) && isWithin(nodeOf(found), accept.within.node as AstNode);
}

/** The acceptance that answers a finding, the nearest first; null where none does. `today` is `YYYY-MM-DD`, and on its last day an acceptance still counts. */
export function acceptanceOf(found: Found, accepts: readonly AcceptSaid[], today: string): Acceptance | null {
    let nearest: AcceptSaid | undefined;
    for (const accept of accepts) {
        if (standingOf(accept, today) !== 'counts' || !speaksOf(accept, found)) continue;
        if (!nearest || isWithin(accept.within.node as AstNode, nearest.within.node as AstNode)) nearest = accept;
    }
    return nearest ? { because: nearest.because ?? '', until: nearest.until ?? null } : null;
}
