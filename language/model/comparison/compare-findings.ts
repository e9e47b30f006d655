import type { Finding, Position } from '../../findings/finding.ts';
import { placeOf } from '../design/origin.ts';
import type { Comparison } from './comparison.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A finding in both versions. */
export interface FindingPair {
    readonly before: Finding;
    readonly after: Finding;
}

/** What changes did to the findings, each list in the order of the text. */
export interface FindingEffects {
    readonly gone: readonly Finding[];
    readonly come: readonly Finding[];
    readonly kept: readonly FindingPair[];
    /** Of those kept: accepted in the later version only, and in the earlier only. */
    readonly accepted: readonly FindingPair[];
    readonly reopened: readonly FindingPair[];
}

/**
 * Compares the findings of two versions of a programme by rule and by the piece that they are on, wherever that stands in the text: of several alike the first with the
 * first. Findings outside the programme (on what is shared) are compared by rule and message.
 */
export function compareFindings(comparison: Comparison, before: readonly Finding[], after: readonly Finding[]): FindingEffects {
    const keyBefore = keysIn(comparison, comparison.before);
    const keyAfter = keysIn(comparison, comparison.after);
    const left = new Map<string, Finding[]>();
    for (const finding of each(before)) left.set(keyBefore(finding), [...(left.get(keyBefore(finding)) ?? []), finding]);
    const [come, kept]: [Finding[], FindingPair[]] = [[], []];
    for (const finding of each(after)) {
        const was = left.get(keyAfter(finding))?.shift();
        if (was) kept.push({ before: was, after: finding });
        else come.push(finding);
    }
    const still = new Set([...left.values()].flat());
    return {
        gone: each(before).filter(finding => still.has(finding)),
        come,
        kept,
        accepted: kept.filter(pair => !pair.before.accepted && pair.after.accepted),
        reopened: kept.filter(pair => pair.before.accepted && !pair.after.accepted),
    };
}

/** Findings one by one, those too that one tells together. */
function each(findings: readonly Finding[]): readonly Finding[] {
    return findings.flatMap(finding => finding.gathered ?? [finding]);
}

/** What tells the findings of one version apart: the rule, and the name of the innermost piece that the finding is on. */
function keysIn({ pairing }: Comparison, programme: Comparison['before']): (finding: Finding) => string {
    const places = piecesOf(programme).map((piece: Piece) => ({ piece, ...placeOf(piece.thing.origin) }));
    return finding => {
        const around = places.filter(({ uri, range }) => uri === finding.uri && isIn(finding.range.start, range));
        // What stands in another piece begins after it.
        const innermost = around.reduce<(typeof around)[number] | undefined>(
            (inner, place) => (inner && isBefore(place.range.start, inner.range.start) ? inner : place),
            undefined,
        );
        return `${finding.rule} ${innermost ? (pairing.nameFor(innermost.piece.thing) ?? '') : finding.message}`;
    };
}

function isIn(position: Position, { start, end }: { readonly start: Position; readonly end: Position }): boolean {
    return !isBefore(position, start) && isBefore(position, end);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}
