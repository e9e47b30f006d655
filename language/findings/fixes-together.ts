import { type Finding, type Fix, isOpen, type Range } from './finding.ts';

/** One fix of each finding that can be applied together with the others: none of them changes a place that another changes. In the order of the findings. */
export function fixesTogether(
    findings: readonly Finding[],
    isWanted: (fix: Fix) => boolean,
): { readonly finding: Finding; readonly fix: Fix }[] {
    const together: { finding: Finding; fix: Fix }[] = [];
    const taken: Fix['edits'][number][] = [];
    for (const finding of findings) {
        if (!isOpen(finding)) continue;
        const fix = finding.fixes.find(isWanted);
        if (!fix || fix.edits.some(edit => taken.some(other => other.uri === edit.uri && touch(other.range, edit.range)))) continue;
        taken.push(...fix.edits);
        together.push({ finding, fix });
    }
    return together;
}

/** It changes no meaning that the writer may have wanted, and leaves nothing to fill in. */
export function isSafe({ safe, snippet }: Fix): boolean {
    return safe === true && !snippet;
}

/** It is the one to offer first, and leaves nothing to fill in. */
export function isForAll({ preferred, snippet }: Fix): boolean {
    return preferred === true && !snippet;
}

/** Whether two ranges have a place in common, their ends included. */
export function touch(a: Range, b: Range): boolean {
    const isBefore = (one: Range['start'], other: Range['start']) =>
        one.line < other.line || (one.line === other.line && one.character < other.character);
    return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
