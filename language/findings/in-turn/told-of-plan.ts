import type { Programme } from '../../model/design/design.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Counts, countsOf, type Finding } from '../finding.ts';
import { shortened } from '../shortened.ts';

/** What was found in one plan, in a form that keeps nothing of its tree and passes from one thread to another. */
export interface ToldOfPlan {
    /** A list of what `shortened` makes of findings, as JSON: without fixes, which would keep the tree. */
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly counts: Counts;
    /** How many programmes it holds. */
    readonly programmes: number;
    /** An acceptance in it has a last day, so the findings hold for one day alone. */
    readonly runsOut: boolean;
}

/** Writes down what was found in the plan at `uri`. */
export function toldOf(
    findings: readonly Finding[],
    { programmes, settings }: { readonly programmes: readonly Programme[]; readonly settings: Settings },
    uri: string,
): ToldOfPlan {
    return {
        bytes: new TextEncoder().encode(JSON.stringify(findings.map(finding => shortened(finding, uri, settings)))),
        counts: countsOf(findings),
        programmes: programmes.length,
        runsOut: programmes.some(programme => programme.allAccepts.some(({ until }) => until !== undefined)),
    };
}
