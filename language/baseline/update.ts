import type { Finding } from '../findings/finding.ts';
import { type Baseline, canBeKnown, keyOf, type KnownFinding } from './baseline.ts';

/** A baseline as it would be now, beside what it was. */
export interface BaselineUpdate {
    readonly baseline: Baseline;
    /** What it did not hold before, with how many more. */
    readonly added: readonly KnownFinding[];
    /** What is there no more, with how many fewer. */
    readonly gone: readonly KnownFinding[];
}

/**
 * Brings a baseline up to what was found: `found` are the findings of every file that was looked at, by its path from the baseline's folder, files without any too.
 * What is known of other files stays, unless `isThere` says that a file is there no more.
 */
export function updateBaseline(
    before: Baseline,
    found: ReadonlyMap<string, readonly Finding[]>,
    isThere: (file: string) => boolean,
): BaselineUpdate {
    const was = counted(before.findings);
    const now = counted([
        ...before.findings.filter(({ file }) => !found.has(file) && isThere(file)),
        ...[...found].flatMap(([file, findings]) =>
            findings.filter(canBeKnown).map(({ rule, message }) => ({ file, rule, message, count: 1 })),
        ),
    ]);
    return {
        baseline: { findings: inOrder([...now.values()]) },
        added: inOrder(more(now, was)),
        gone: inOrder(more(was, now)),
    };
}

type Counts = ReadonlyMap<string, KnownFinding>;

function counted(findings: readonly KnownFinding[]): Counts {
    const counts = new Map<string, KnownFinding>();
    for (const { file, rule, message, count } of findings) {
        const key = `${file}\n${keyOf({ rule, message })}`;
        counts.set(key, { file, rule, message, count: count + (counts.get(key)?.count ?? 0) });
    }
    return counts;
}

/** What `a` has more of than `b`. */
function more(a: Counts, b: Counts): KnownFinding[] {
    return [...a].flatMap(([key, one]) => {
        const count = one.count - (b.get(key)?.count ?? 0);
        return count > 0 ? [{ ...one, count }] : [];
    });
}

function inOrder(findings: readonly KnownFinding[]): KnownFinding[] {
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return findings.toSorted((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.message, b.message));
}

/** The text of a baseline's file: a line for each sort of finding, so that versions of it can be compared and merged. Ends with a line end. */
export function baselineText({ findings }: Baseline): string {
    const lines = findings.map(({ file, rule, message, count }) => `    ${JSON.stringify({ file, rule, message, count })}`);
    return `{\n  "version": 1,\n  "findings": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}
