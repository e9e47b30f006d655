#!/usr/bin/env node
// `npm test`: from a checkout as it is to "every test passes", those in a real VS Code included. Stops at the first step that fails.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, packagesAreInstalled } from './lib/packages.mjs';
import { root } from './lib/root.mjs';
import { run, runNpm } from './lib/run.mjs';
import { duration, runScript, sideBySide, step, StepFailed } from './lib/steps.mjs';
import { forgetCounts, readCounts, renderCounts } from './lib/test-counts.mjs';
import { renderFailures, renderUnsteady } from './lib/test-failures.mjs';

const npmRun = script => heard => runNpm(['run', '--silent', script], { heard });
const STEPS = {
    build: ['Building', npmRun('build')],
    format: ['Checking the format', npmRun('format:check')],
    lint: ['Linting', npmRun('lint:code')],
    imports: ['Checking the imports', npmRun('lint:imports')],
    unused: ['Looking for what is not used', npmRun('lint:unused')],
    types: ['Checking the types', npmRun('typecheck')],
    unit: ['Unit tests', npmRun('test:unit')],
    package: ['Packaging the extension', npmRun('package')],
    // Not on the project's Node, which may be being installed meanwhile.
    host: [
        'Setting up a real VS Code for the tests',
        heard => run(process.execPath, [path.join('test', 'vscode', 'host', 'install.mjs')], { heard }),
    ],
    vscode: ['Tests in a real VS Code', npmRun('test:vscode')],
};

/** In which order: lanes of steps beside each other, so that two processors are busy; then the next ones. The tests in a real VS Code wait a lot, and fill what the unit tests leave. */
const STAGES = [
    [['build'], ['host']],
    [['lint'], ['types', 'format', 'imports', 'unused', 'package']],
    [['unit'], ['vscode']],
];

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

/** A lane that is alone, or first in the last stage, which takes long, is told while it runs. */
async function runStage(lanes, isLast) {
    if (lanes.length > 1) return sideBySide(lanes, { toldFirst: isLast });
    for (const [title, work] of lanes[0] ?? []) await step(title, () => work());
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
        const install = packagesAreInstalled(root)
            ? []
            : [["Installing the project's packages (npm ci)", heard => installPackages(root, { heard })]];
        for (const [at, stage] of STAGES.entries()) {
            const lanes = stage.map(lane => lane.filter(name => chosen.includes(name)).map(name => STEPS[name]));
            if (at === 0) lanes[0].unshift(...install);
            await runStage(
                lanes.filter(lane => lane.length > 0),
                at === STAGES.length - 1,
            );
        }
        console.log(`\nEvery step ended well, in ${duration(performance.now() - start)}.`);
    } finally {
        tellLeftOut(chosen);
        const { rows, failures, unsteady } = readCounts();
        if (rows.length > 0) console.log(`\n${renderCounts(rows)}`);
        if (unsteady.length > 0) console.log(`\n${renderUnsteady(unsteady)}`);
        // Last, for some who look see the end alone.
        if (failures.length > 0) console.log(`\n${renderFailures(failures)}`);
    }
});
