#!/usr/bin/env node
// `npm run mutate -- rules/learning model/time`: breaks the code of these folders of language/ in many small ways, one after the other, and tells which of them no test
// notices. Without folders, every folder of rules and model; `--one-in 8` tries one in eight of the mutants, for a first look.
import { Stryker } from '@stryker-mutator/core';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { root } from './lib/root.mjs';

process.chdir(root);
const FAMILIES = ['competencies', 'coverage', 'learning', 'system', 'outcomes', 'words', 'soundness'];
const out = path.join('out', 'mutation');
const all = globSync(['language/rules/**/*.ts', 'language/model/**/*.ts']).map(file => path.posix.dirname(file).replace('language/', ''));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'one-in': { type: 'string', default: '1' } } });
const folders = positionals.length ? positionals : [...new Set(all)].sort();
const oneIn = Number(values['one-in']);
process.env.MUTANTS_ONE_IN = String(oneIn);
mkdirSync(out, { recursive: true });

const RULES = 'test/language/rules';
/** What is tried against the rooms of the rules that are no family: their own tests first, then those of what is built on them. */
const ROOMS = {
    engine: [
        `${RULES}/{acceptances,accepting,drafts,engine,registry,unread,yielding}.test.ts`,
        'test/language/findings/{in-turn/in-turn,one-misspelling}.test.ts',
    ],
    fixes: [`${RULES}/{accepting,fixes,fixes-of-plans,golden,rules}.test.ts`],
    questions: [`${RULES}/boundaries.test.ts`, `${RULES}/{${FAMILIES}}/**/*.test.ts`],
};

/** The tests that are run against a folder: those that are about it, so that a mutant costs seconds and not minutes. Of those made for every rule, only its `rules`. */
function testsFor(folder) {
    const [room, family = ''] = folder.split('/');
    if (room === 'model') return { files: ['test/language/model/**/!(*.property).test.ts'] };
    if (!FAMILIES.includes(family)) return { files: ROOMS[family] ?? [`${RULES}/**/!(*.property).test.ts`] };
    const files = [`${RULES}/${family}/**/*.test.ts`, `${RULES}/{boundaries,golden,rules,samples}.test.ts`];
    if (family === 'soundness') files.push(`${RULES}/{acceptances,drafts}.test.ts`, 'test/language/findings/in-turn/in-turn.test.ts');
    const ofRules = globSync(`language/rules/${family}/**/*.ts`).filter(file => /Rule(<[^(]*>)?\(\{/.test(readFileSync(file, 'utf8')));
    return { files, rules: ofRules.map(file => path.basename(file, '.ts')) };
}

/** The mutants of one folder with what became of each. */
async function mutate(folder) {
    const { files, rules } = testsFor(folder);
    process.env.MUTATED_RULES = rules?.join(',') ?? '';
    const stryker = new Stryker({
        testRunner: 'project-mocha',
        plugins: [path.resolve('scripts/mutation/mocha-runner.mjs')],
        testFiles: files,
        mutate: [`language/${folder}/*.ts`],
        coverageAnalysis: 'perTest',
        // What is evaluated once, when a file is loaded (a rule's texts, its examples), cannot be switched afterwards.
        ignoreStatic: true,
        concurrency: 1,
        disableTypeChecks: false,
        tempDirName: path.join(out, 'sandbox'),
        ignorePatterns: ['/dist', '/docs', '/out'],
        reporters: ['clear-text', 'json'],
        clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
        jsonReporter: { fileName: path.join(out, `${folder.replaceAll('/', '-')}.json`) },
        timeoutMS: 30_000,
        allowEmpty: true,
    });
    return stryker.runMutationTest();
}

const rows = [];
for (const folder of folders) {
    const results = await mutate(folder);
    const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
    const killed = count('Killed', 'Timeout');
    // What no test reaches is not run, and so is not left out of a sample.
    const mutants = killed + count('Survived') + Math.round(count('NoCoverage') / oneIn);
    rows.push(
        `${folder.padEnd(24)} ${String(killed).padStart(5)} of ${String(mutants).padStart(5)}  ${((100 * killed) / (mutants || 1)).toFixed(1)} %`,
    );
    console.log(rows.at(-1));
}
console.log(`\n${rows.join('\n')}`);
writeFileSync(path.join(out, 'figures.txt'), rows.join('\n') + '\n');
