#!/usr/bin/env node
// `npm test`: from a checkout as it is to "every test passes", those in a real VS Code included. Stops at the first step that fails.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, packagesAreInstalled } from './lib/packages.mjs';
import { root } from './lib/root.mjs';
import { runNpm, runOnProjectNode } from './lib/run.mjs';
import { duration, runScript, step, StepFailed } from './lib/steps.mjs';
import { forgetCounts, readCounts, renderCounts } from './lib/test-counts.mjs';
import { renderFailures } from './lib/test-failures.mjs';

const npmRun = script => () => runNpm(['run', '--silent', script]);
const STEPS = {
    build: ['Building', npmRun('build')],
    format: ['Checking the format', npmRun('format:check')],
    lint: ['Linting', npmRun('lint')],
    types: ['Checking the types', npmRun('typecheck')],
    unit: ['Unit tests', npmRun('test:unit')],
    package: ['Packaging the extension', npmRun('package')],
    host: ['Setting up a real VS Code for the tests', () => runOnProjectNode(path.join('test', 'vscode', 'host', 'install.mjs'), [])],
    vscode: ['Tests in a real VS Code', npmRun('test:vscode')],
};

const USAGE = `npm test                          everything
npm test -- --only unit,lint      these steps alone, of: ${Object.keys(STEPS).join(', ')}
npm test -- --skip-vscode         all but the tests in a real VS Code`;

function chosenSteps() {
    const { values } = parseArgs({
        options: { only: { type: 'string' }, 'skip-vscode': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
        console.log(USAGE);
        return [];
    }
    const all = Object.keys(STEPS);
    if (values.only) {
        const only = values.only.split(',');
        const unknown = only.find(name => !all.includes(name));
        if (unknown) throw new StepFailed(`There is no step named ${unknown}. The steps are ${all.join(', ')}.`, 2);
        return all.filter(name => only.includes(name));
    }
    return values['skip-vscode'] ? all.filter(name => !['package', 'host', 'vscode'].includes(name)) : all;
}

function tellLeftOut(chosen) {
    const leftOut = Object.keys(STEPS).filter(name => !chosen.includes(name));
    if (leftOut.length > 0) console.log(`\nLEFT OUT, as asked: ${leftOut.join(', ')}. This was not the whole of npm test.`);
}

await runScript(async () => {
    const start = performance.now();
    const chosen = chosenSteps();
    if (chosen.length === 0) return;
    forgetCounts();
    try {
        if (!packagesAreInstalled(root)) await step("Installing the project's packages (npm ci)", () => installPackages(root));
        for (const name of chosen) await step(...STEPS[name]);
        console.log(`\nEvery step ended well, in ${duration(performance.now() - start)}.`);
    } finally {
        tellLeftOut(chosen);
        const { rows, failures } = readCounts();
        if (rows.length > 0) console.log(`\n${renderCounts(rows)}`);
        // Last, for some who look see the end alone.
        if (failures.length > 0) console.log(`\n${renderFailures(failures)}`);
    }
});
