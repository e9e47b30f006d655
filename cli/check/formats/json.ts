import { type Place, wholeMessage } from '../../../language/findings/finding.ts';
import type { Checked, FoundIn } from '../found.ts';
import { inPieces } from './json-pieces.ts';
import { told } from './report.ts';

/** The findings as JSON (product.md, 'Machine formats'), in pieces: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export function* checkAsJson(result: Checked): Generator<string> {
    yield* inPieces(toldAsJson(result), {
        whole: findings => ({ version: 1, findings, summary: result.summary }),
        bare: findings => ({ findings }),
    });
    yield '\n';
}

function* toldAsJson(result: Checked): Generator<object> {
    for (const one of told(result)) yield findingJson(one);
}

function findingJson({ finding, nameOf }: FoundIn): object {
    const { rule, severity, rests, carried, threshold, accepted, related } = finding;
    return {
        rule,
        severity,
        ...placeJson(finding, nameOf),
        endLine: finding.range.end.line + 1,
        endColumn: finding.range.end.character + 1,
        message: wholeMessage(finding),
        finding: rests,
        carried,
        threshold,
        accepted: accepted && { because: accepted.because, until: accepted.until },
        related: related.map(other => ({ ...placeJson(other, nameOf), message: other.message })),
    };
}

function placeJson({ uri, range }: Place, nameOf: FoundIn['nameOf']): { file: string; line: number; column: number } {
    return { file: nameOf(uri), line: range.start.line + 1, column: range.start.character + 1 };
}
