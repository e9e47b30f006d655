#!/usr/bin/env node
// `npm run try`: what Balcony makes of the example programmes, from a fresh checkout in one go.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { installPackages, packagesAreInstalled } from './lib/packages.mjs';
import { root } from './lib/root.mjs';
import { runNpm, runOnProjectNode } from './lib/run.mjs';
import { runScript, step } from './lib/steps.mjs';

const balcony = (...args) => runOnProjectNode(path.join('dist', 'cli.js'), args);

await runScript(async () => {
    if (!packagesAreInstalled(root)) await step("Installing the project's packages (npm ci)", () => installPackages(root));
    await step('Building Balcony', () => runNpm(['run', '--silent', 'build']));

    const out = path.join(root, 'out', 'try');
    mkdirSync(out, { recursive: true });
    // One of the examples warns on purpose.
    await step('Checking the example programmes', () => balcony('check', '--fail-on', 'never', 'examples'));
    const coverage = path.join(out, 'coverage.html');
    await step('Writing their coverage maps', () => balcony('coverage', 'examples', '--format', 'html', '--out', coverage));
    const handbooks = path.join(out, 'handbooks');
    await step('Writing their handbooks', () => balcony('handbook', 'examples', '--out', handbooks));

    console.log(`
What each programme covers:      ${coverage}
The participants' handbooks:     ${path.join(handbooks, 'index.html')}

Next: npm run --silent balcony -- check examples
      npm run --silent balcony -- --help`);
});
