import { type Finding, isOpen } from '../findings/finding.ts';
import { UNBENDING } from '../settings/unbending.ts';

/** Findings that were there when the baseline was written: those of one rule that say the same in one file. */
export interface KnownFinding {
    /** The path of the file from the baseline's folder, with `/` between the parts. */
    readonly file: string;
    readonly rule: string;
    /** What was so, without why it matters and what to do, which other versions may put otherwise. */
    readonly message: string;
    /** How many there are; a whole number above 0. */
    readonly count: number;
}

/** What was found when a workspace began to be checked, so that only what is new counts. Lines play no part: they move. */
export interface Baseline {
    /** By file, rule and message, each once. */
    readonly findings: readonly KnownFinding[];
}

/** The name of a baseline's file where none is given. */
export const BASELINE_FILE = 'balcony-baseline.json';

/** Whether a baseline can hold a finding: it is open, and what it tells of is not a document that is broken. */
export function canBeKnown(finding: Finding): boolean {
    return isOpen(finding) && !UNBENDING.has(finding.rule);
}

/** The findings of one file, with those marked that `known`, of the same file, holds: of several alike, as many as were known, the first of the text first. */
export function markKnown(findings: readonly Finding[], known: readonly KnownFinding[]): readonly Finding[] {
    if (known.length === 0) return findings;
    const left = new Map<string, number>();
    for (const one of known) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + one.count);
    return findings.map(finding => {
        const count = left.get(keyOf(finding)) ?? 0;
        if (count === 0 || !canBeKnown(finding)) return finding;
        left.set(keyOf(finding), count - 1);
        return asKnown(finding);
    });
}

/** Known findings by their files. */
export function byFile({ findings }: Baseline): ReadonlyMap<string, readonly KnownFinding[]> {
    const files = new Map<string, KnownFinding[]>();
    for (const finding of findings) {
        const ofFile = files.get(finding.file);
        if (ofFile) ofFile.push(finding);
        else files.set(finding.file, [finding]);
    }
    return files;
}

/** What tells one sort of finding in a file from another. */
export function keyOf({ rule, message }: Pick<KnownFinding, 'rule' | 'message'>): string {
    return `${rule}\n${message}`;
}

/** The finding, its fixes still to be worked out when somebody asks for them. */
function asKnown(finding: Finding): Finding {
    const known: PropertyDescriptor = { value: true, enumerable: true };
    return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(finding), baselined: known }) as Finding;
}
