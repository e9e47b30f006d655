import assert from 'node:assert/strict';
import type { Finding } from '../../../language/findings/finding.ts';
import { RULES } from '../../../language/rules/registry.ts';
import type { Settings } from '../../../language/settings/settings.ts';
import { applied } from '../../support/fixes.ts';
import { check, wordsAt } from '../../support/workspace.ts';

/** What is an error, by rule and message: what a fix may not bring. */
function errorsOf(findings: readonly Finding[]): string[] {
    return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`);
}

describe('Every rule', () => {
    for (const rule of RULES) {
        describe(rule.name, () => {
            const settings: Partial<Settings> = rule.offByDefault ? { rules: { [rule.name]: rule.severity } } : {};
            const look = (text: string) => check(text, { settings });

            it('fires once in its bad example, on the words that it names', async () => {
                const found = (await look(rule.bad)).filter(finding => finding.rule === rule.name);
                assert.deepEqual(
                    found.map(finding => wordsAt(finding, rule.bad)),
                    [rule.on],
                );
            });

            it('keeps silent in its good example, which can be read', async () => {
                const found = await look(rule.good);
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
                    const before = await look(rule.bad);
                    const fixes = before.filter(finding => finding.rule === rule.name).flatMap(finding => finding.fixes);
                    assert.equal(fixes.length > 0, rule.fixable === true);
                    for (const fix of fixes) {
                        const text = applied(fix, rule.bad);
                        const after = await look(text);
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
