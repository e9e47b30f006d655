import type { Finding } from '../../language/findings/finding.ts';
import type { FindingEffects } from '../../language/model/comparison/compare-findings.ts';

export type Fate = 'new' | 'newAccepted' | 'gone' | 'accepted' | 'reopened';

/** A finding that changes brought, took away, or answered. */
export interface FindingTold {
    /** What happened to it. */
    readonly fate: Fate;
    readonly finding: Finding;
    /** The version whose text it is on. */
    readonly version: 'before' | 'after';
}

/** What changes did to the findings: what is new first, then what is gone. */
export function findingsTold({ come, gone, accepted, reopened }: FindingEffects): FindingTold[] {
    const told = (fate: Fate, version: 'before' | 'after') => (finding: Finding) => ({ fate, finding, version });
    return [
        ...come.map(finding => told(finding.accepted ? 'newAccepted' : 'new', 'after')(finding)),
        ...gone.map(told('gone', 'before')),
        ...accepted.map(({ after }) => told('accepted', 'after')(after)),
        ...reopened.map(({ after }) => told('reopened', 'after')(after)),
    ];
}
