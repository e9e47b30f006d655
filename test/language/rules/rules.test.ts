import assert from 'node:assert/strict';
import { plainText } from '../../../language/findings/snippets.ts';
import type { Finding, Fix } from '../../../language/findings/finding.ts';
import { RULES } from '../../../language/rules/registry.ts';
import { check, offsetAt, wordsAt } from '../../support/workspace.ts';

/** The text after a fix, as it stands when nobody types anything into its placeholders. */
function applied(fix: Fix, text: string): string {
    const edits = fix.edits.toSorted((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
    return edits.reduce((now, { range, newText }) => {
        const words = fix.snippet ? plainText(newText) : newText;
        return now.slice(0, offsetAt(text, range.start)) + words + now.slice(offsetAt(text, range.end));
    }, text);
}

/** What is an error, by rule and message: what a fix may not bring. */
function errorsOf(findings: readonly Finding[]): string[] {
    return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

describe('Every rule', () => {
    for (const rule of RULES) {
        describe(rule.name, () => {
            it('fires once in its bad example, on the words that it names', async () => {
                const found = (await check(rule.bad)).filter(finding => finding.rule === rule.name);
                assert.deepEqual(
                    found.map(finding => wordsAt(finding, rule.bad)),
                    [rule.on],
                );
            });

            it('keeps silent in its good example, which can be read', async () => {
                const found = await check(rule.good);
                assert.deepEqual(
                    found.filter(finding => finding.rule === rule.name || finding.rule === 'syntax' || finding.rule === 'unknown-name'),
                    [],
                );
            });

            it('says what is so, why it matters and what to do', () => {
                for (const words of [rule.summary, rule.why, rule.advice]) assert.match(words, /^[A-Z`].*[.?]$/s);
            });

            if (rule.over !== 'engine' || rule.name.startsWith('accept') || rule.name.startsWith('stale')) {
                it(rule.fixable ? 'has a quick fix after which it is silent and nothing is broken' : 'has no quick fix', async () => {
                    const before = await check(rule.bad);
                    const fixes = before.filter(finding => finding.rule === rule.name).flatMap(finding => finding.fixes);
                    assert.equal(fixes.length > 0, rule.fixable === true);
                    for (const fix of fixes) {
                        const text = applied(fix, rule.bad);
                        const after = await check(text);
                        assert.deepEqual(
                            after.filter(finding => finding.rule === rule.name),
                            [],
                            `${fix.title}:\n${text}`,
                        );
                        assert.deepEqual(
                            errorsOf(after).filter(error => !errorsOf(before).includes(error)),
                            [],
                            `${fix.title}:\n${text}`,
                        );
                    }
                });
            }
        });
    }
});
