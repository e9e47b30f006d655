// How Stryker runs our tests: it switches a mutant on in the code that is loaded already, and runs the tests that reach it. Stryker's own runner asks for files of Mocha
// that the Mocha we use no longer has; this one needs its public interface alone.
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import path from 'node:path';
import Mocha from 'mocha';
import { globSync } from 'tinyglobby';

class MochaRunner {
    #options;
    #mocha;
    /** What the mutated code shares with us: which mutant is on, which test runs, what it reached. */
    #shared = (globalThis.__stryker__ ??= {});
    #isLoaded = false;
    #notesTests = false;
    #results = [];

    constructor(options) {
        this.#options = options;
    }

    capabilities() {
        return { reloadEnvironment: false };
    }

    init() {
        this.#mocha = new Mocha({ timeout: 0, reporter: this.#reporter() });
        this.#mocha.cleanReferencesAfterRun(false);
        for (const file of globSync(this.#options.testFiles, { absolute: true }).sort()) this.#mocha.addFile(file);
        const notes = test => {
            if (this.#notesTests) this.#shared.currentTestId = test.fullTitle();
        };
        this.#mocha.suite.beforeEach(function () {
            notes(this.currentTest);
        });
        return Promise.resolve();
    }

    async dryRun({ coverageAnalysis, disableBail }) {
        this.#notesTests = coverageAnalysis === 'perTest';
        const result = await this.#run({ isBailing: !disableBail });
        this.#notesTests = false;
        if (result.status === DryRunStatus.Complete && coverageAnalysis !== 'off') result.mutantCoverage = this.#shared.mutantCoverage;
        return result;
    }

    async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
        if (Number(activeMutant.id) % ONE_IN) return { status: MutantRunStatus.Error, errorMessage: 'left out of the sample' };
        this.#shared.hitLimit = hitLimit;
        this.#shared.hitCount = hitLimit ? 0 : undefined;
        const rule = path.basename(activeMutant.fileName, '.ts');
        return toMutantRunResult(await this.#run({ isBailing: !disableBail, mutant: activeMutant.id, only: testFilter, rule }));
    }

    // A run that hangs cannot be disposed of: Stryker ends the process.
    dispose() {}

    async #run({ isBailing, mutant, only, rule }) {
        try {
            if (!this.#isLoaded) await this.#mocha.loadFilesAsync();
            this.#isLoaded = true;
            bail(this.#mocha.suite, isBailing);
            const wanted = only && new Set(only);
            this.#mocha.options.grep = { test: title => isNear(title, rule) && (wanted?.has(title) ?? true) };
            this.#shared.activeMutant = mutant;
            this.#results = [];
            await new Promise(resolve => this.#mocha.run(resolve));
            const hasHung = determineHitLimitReached(this.#shared.hitCount, this.#shared.hitLimit);
            return hasHung ?? { status: DryRunStatus.Complete, tests: this.#results };
        } catch (error) {
            return { status: DryRunStatus.Error, errorMessage: error instanceof Error ? error.stack : String(error) };
        }
    }

    #reporter() {
        const note = result => this.#results.push(result);
        return class {
            constructor(runner) {
                let begun = performance.now();
                const of = (title, more) => {
                    note({ id: title, name: title, timeSpentMs: Math.round(performance.now() - begun), ...more });
                    begun = performance.now();
                };
                runner.on('pass', test => of(test.fullTitle(), { status: TestStatus.Success, fileName: test.file }));
                runner.on('fail', (test, error) => {
                    const title = test.ctx?.currentTest?.fullTitle() ?? test.fullTitle();
                    of(title, { status: TestStatus.Failed, failureMessage: error.message || String(error.stack) });
                });
            }
        };
    }
}

/** Of so many mutants, one is tried. */
const ONE_IN = Number(process.env.MUTANTS_ONE_IN ?? 1);
const NEAR = process.env.MUTATED_RULES ? process.env.MUTATED_RULES.split(',') : undefined;

/** Whether a test is worth the time: of those that are about one rule, the ones for what is being mutated, and for the one `rule` that a mutant is in. */
function isNear(title, rule) {
    if (!NEAR) return true;
    const about = /^(?:Every rule |What a designer is told, read as prose |The boundary of )?([a-z][a-z-]*)/.exec(title)?.[1];
    if (about === undefined) return true;
    return NEAR.includes(rule) && about.includes('-') ? about === rule : NEAR.includes(about);
}

function bail(suite, isBailing) {
    suite.bail(isBailing);
    for (const inner of suite.suites) bail(inner, isBailing);
}

const make = options => new MochaRunner(options);
make.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'project-mocha', make)];
