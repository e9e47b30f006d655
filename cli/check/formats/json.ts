import { type Place, wholeMessage } from '../../../language/findings/finding.ts';
import type { Checked, FoundIn } from '../found.ts';
import { told } from './report.ts';

/** How many findings are written at once: those of ten thousand plans in one text would take hundreds of megabytes. */
const AT_ONCE = 200;

/** The findings as JSON (product.md, 'Machine formats'), in pieces: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export function* checkAsJson(result: Checked): Generator<string> {
    const findings = told(result);
    // What `JSON.stringify` writes of the whole, cut before and behind the findings.
    const [before = '', after = ''] = inJson({ version: 1, findings: ['CUT'], summary: result.summary }).split('"CUT"');
    yield findings.length > 0 ? before.trimEnd() + '\n' : before.replace(/\s*$/, '');
    for (let from = 0; from < findings.length; from += AT_ONCE) {
        const some = inJson({ findings: findings.slice(from, from + AT_ONCE).map(findingJson) });
        yield some.slice(some.indexOf('[') + 2, some.lastIndexOf(']') - 3) + (from + AT_ONCE < findings.length ? ',\n' : '');
    }
    yield (findings.length > 0 ? after : after.trimStart()) + '\n';
}

function inJson(value: object): string {
    return JSON.stringify(value, null, 2);
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
