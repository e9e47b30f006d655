import assert from 'node:assert/strict';
import type { Finding } from '../../../../language/findings/finding.ts';
import { commandLanguage } from '../../../../language/rules/words/command-language.ts';
import { heroLanguage } from '../../../../language/rules/words/hero-language.ts';
import { applied } from '../../../support/fixes.ts';
import { check, wordsAt } from '../../../support/workspace.ts';
import { sentencesIn, type Tried } from './sentences.ts';

/** What both rules find of a sentence that is a programme's purpose. */
async function checked(sentence: string): Promise<{ text: string; found: Finding[] }> {
    const text = `programme P "P" { purpose "${sentence}" }`;
    const findings = await check(text, { only: [heroLanguage.name, commandLanguage.name] });
    assert.ok(!findings.some(({ rule }) => rule === 'syntax'), sentence);
    return { text, found: findings.filter(({ rule }) => rule === heroLanguage.name || rule === commandLanguage.name) };
}

for (const [{ name }, file] of [
    [heroLanguage, 'hero'],
    [commandLanguage, 'command'],
] as const) {
    describe(name, () => {
        const firing = sentencesIn(`${file}-fires.txt`);
        const silent = sentencesIn(`${file}-silent.txt`);
        const sentences = ({ sentence }: Tried) => sentence;

        it('is tried with sixty sentences of each kind', () => {
            assert.ok(new Set(firing.map(sentences)).size >= 60);
            assert.ok(new Set(silent.map(sentences)).size >= 60);
        });

        describe('questions', () => {
            for (const { sentence, words } of firing) {
                it(sentence, async () => {
                    const { text, found } = await checked(sentence);
                    const findings = found.filter(({ rule }) => rule === name);
                    const [finding] = findings;
                    assert.ok(finding && findings.length === 1, `It brings ${findings.length} findings`);
                    const [, ...named] = [...finding.message.matchAll(/“([^”]*)”/g)].map(match => match[1]);
                    assert.deepEqual(named, words);
                    assert.equal(wordsAt(finding, text), words[0]);
                    // Two ways to put it otherwise, of which neither is questioned.
                    assert.equal(finding.fixes.length, 2);
                    for (const fix of finding.fixes) {
                        const mended = /purpose "(.*)" \}$/.exec(applied(fix, text))?.[1] ?? assert.fail(fix.title);
                        assert.notEqual(mended, sentence);
                        assert.deepEqual(
                            (await checked(mended)).found.map(({ message }) => message),
                            [],
                        );
                    }
                });
            }
        });

        describe('lets stand', () => {
            for (const { sentence } of silent) {
                it(sentence, async () => {
                    const { found } = await checked(sentence);
                    assert.deepEqual(
                        found.filter(({ rule }) => rule === name).map(({ message }) => message),
                        [],
                    );
                });
            }
        });
    });
}
