import assert from 'node:assert/strict';
import type { Finding } from '../../../../language/findings/finding.ts';
import { commandLanguage } from '../../../../language/rules/words/command-language.ts';
import { heroLanguage } from '../../../../language/rules/words/hero-language.ts';
import { applied } from '../../../support/fixes.ts';
import { check, wordsAt } from '../../../support/workspace.ts';
import { sentencesIn, type Tried } from './sentences.ts';

/** A programme a line, each with one of the sentences as its purpose. */
function asPurposes(sentences: readonly string[]): string {
    return sentences.map((sentence, at) => `programme P${at} "P" { purpose "${sentence}" }`).join('\n');
}

/** What both rules find of each sentence, in the order of the sentences. */
async function checked(sentences: readonly string[]): Promise<{ text: string; found: Finding[][] }> {
    const text = asPurposes(sentences);
    const findings = await check(text);
    assert.deepEqual(
        findings.filter(({ rule }) => rule === 'syntax').map(({ message }) => message),
        [],
    );
    const ofWords = findings.filter(({ rule }) => rule === heroLanguage.name || rule === commandLanguage.name);
    return { text, found: sentences.map((_, line) => ofWords.filter(({ range }) => range.start.line === line)) };
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
            let text = '';
            let found: Finding[][] = [];
            before(async () => ({ text, found } = await checked(firing.map(sentences))));

            firing.forEach(({ sentence, words }, at) => {
                it(sentence, () => {
                    const findings = (found[at] ?? []).filter(({ rule }) => rule === name);
                    const [finding] = findings;
                    assert.ok(finding && findings.length === 1, `It brings ${findings.length} findings`);
                    const [, ...named] = [...finding.message.matchAll(/“([^”]*)”/g)].map(match => match[1]);
                    assert.deepEqual(named, words);
                    assert.equal(wordsAt(finding, text), words[0]);
                });
            });

            for (const way of [0, 1]) {
                it(`and offers words that it does not question, the ${way ? 'second' : 'first'} of two for each`, async () => {
                    const finding = (at: number) => (found[at] ?? []).filter(({ rule }) => rule === name)[0];
                    const mended = firing.map(({ sentence }, at) => {
                        const fixes = finding(at)?.fixes ?? [];
                        assert.equal(fixes.length, 2, sentence);
                        const line = applied(fixes[way] ?? assert.fail(), text).split('\n')[at] ?? '';
                        assert.notEqual(line, text.split('\n')[at]);
                        return /purpose "(.*)" \}$/.exec(line)?.[1] ?? assert.fail(line);
                    });
                    const after = await checked(mended);
                    assert.deepEqual(
                        after.found.flat().map(({ message }) => message),
                        [],
                    );
                });
            }
        });

        describe('lets stand', () => {
            let found: Finding[][] = [];
            before(async () => ({ found } = await checked(silent.map(sentences))));

            silent.forEach(({ sentence }, at) => {
                it(sentence, () => {
                    assert.deepEqual(
                        (found[at] ?? []).filter(({ rule }) => rule === name).map(({ message }) => message),
                        [],
                    );
                });
            });
        });
    });
}
