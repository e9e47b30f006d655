import assert from 'node:assert/strict';
import type { Finding } from '../../language/findings/finding.ts';
import { check, type Looking } from './workspace.ts';

const MARK = /^\s*\/\/\s*\^+ /;

/**
 * Checks a programme in which findings are drawn under the words that they are on, in comments:
 *
 *     takes 2 days
 * //  ^^^^^^^^^^^^ error[said-twice]
 *
 * `of` are the rules that are looked at; what others find does not count. Several findings on one line are drawn one under the other. `~` after the rule's name
 * means that it is accepted. Fails with the text as it would have to be drawn.
 */
export async function expectMarked(drawn: string, of: readonly string[], looking: Looking = {}): Promise<Finding[]> {
    const text = withoutMarks(drawn);
    const findings = (await check(text, looking)).filter(({ rule }) => of.includes(rule));
    assert.equal(draw(text, findings), drawn);
    return findings;
}

function withoutMarks(drawn: string): string {
    return drawn
        .split('\n')
        .filter(line => !MARK.test(line))
        .join('\n');
}

/** The text with its findings drawn under the words that they are on. */
export function draw(text: string, findings: readonly Finding[]): string {
    return text
        .split('\n')
        .flatMap((line, at) => [line, ...findings.filter(({ range }) => range.start.line === at).map(finding => mark(finding, line))])
        .join('\n');
}

function mark({ range, severity, rule, accepted }: Finding, line: string): string {
    const end = range.end.line === range.start.line ? range.end.character : line.length;
    return `//${' '.repeat(Math.max(0, range.start.character - 2))}${'^'.repeat(end - range.start.character)} ${severity}[${rule}]${accepted ? '~' : ''}`;
}
