import { type Place, wholeMessage } from '../../../language/findings/finding.ts';
import { type Checked, type FoundIn, type FoundInFile, FoundInFiles } from '../found.ts';
import { type Around, inPieces, pieceOf, withPieces } from './json-pieces.ts';
import { told } from './report.ts';

/** Gives what the report says of a file: as it was kept, else as `make` writes it. */
export type KeptPiece = (found: FoundInFile, make: () => string) => string | Uint8Array;

/**
 * The findings as JSON (product.md, 'Machine formats'), in pieces: lines and columns from 1, columns in UTF-16 units, the end exclusive. What is said of a file can be
 * `kept` from one time to the next.
 */
export function* checkAsJson(result: Checked, kept: KeptPiece = (_found, make) => make()): Generator<string | Uint8Array> {
    const around: Around = { whole: findings => ({ version: 1, findings, summary: result.summary }), bare: findings => ({ findings }) };
    const { found } = result;
    const ofFile = (one: FoundInFile) => kept(one, () => pieceOf(one.tell(one.file, one.of.findings).map(findingJson), around));
    yield* found instanceof FoundInFiles
        ? withPieces(eachOf(found.files, ofFile), around)
        : inPieces(eachOf(told(result), findingJson), around);
    yield '\n';
}

function* eachOf<One, Other>(all: Iterable<One>, of: (one: One) => Other): Generator<Other> {
    for (const one of all) yield of(one);
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
