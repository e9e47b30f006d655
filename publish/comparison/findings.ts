import type { Finding } from '../../language/findings/finding.ts';
import type { FindingEffects } from '../../language/model/comparison/compare-findings.ts';

/** A finding that changes brought, took away, or answered. */
export interface FindingTold {
    /** What happened to it: `New`, `Gone`, `Accepted`, `Open again`. */
    readonly word: string;
    readonly finding: Finding;
    /** The version whose text it is on. */
    readonly version: 'before' | 'after';
}

/** What changes did to the findings: what is new first, then what is gone. */
export function findingsTold({ come, gone, accepted, reopened }: FindingEffects): FindingTold[] {
    const told = (word: string, version: 'before' | 'after') => (finding: Finding) => ({ word, finding, version });
    return [
        ...come.map(finding => told(finding.accepted ? 'New, accepted' : 'New', 'after')(finding)),
        ...gone.map(told('Gone', 'before')),
        ...accepted.map(({ after }) => told('Accepted', 'after')(after)),
        ...reopened.map(({ after }) => told('Open again', 'after')(after)),
    ];
}
