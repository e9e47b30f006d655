#!/usr/bin/env node
// `node scripts/run.mjs TOOL ARGS…`: runs a tool of node_modules (eslint, tsc, mocha …) on the project's Node.
// `node scripts/run.mjs node FILE ARGS…`: runs a file on it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/root.mjs';
import { runOnProjectNode } from './lib/run.mjs';
import { runScript, StepFailed } from './lib/steps.mjs';

/** The script behind a tool's name, from npm's own note of what it installed. */
function scriptOf(tool) {
    let installed;
    try {
        installed = JSON.parse(readFileSync(path.join(root, 'node_modules', '.package-lock.json'), 'utf8'));
    } catch {
        throw new StepFailed(`The project's packages are not installed. Run \`npm ci\` in ${root} first.`, 2);
    }
    const owner = Object.entries(installed.packages).find(
        ([place, entry]) => entry.bin?.[tool] && place.lastIndexOf('node_modules/') === 0,
    );
    if (!owner) throw new StepFailed(`None of the project's packages has a tool named ${tool}.`, 2);
    return path.join(root, owner[0], owner[1].bin[tool]);
}

await runScript(async () => {
    const [tool, ...args] = process.argv.slice(2);
    if (!tool) throw new StepFailed('Which tool? node scripts/run.mjs TOOL ARGS…', 2);
    process.exitCode = tool === 'node' ? await runOnProjectNode(args[0], args.slice(1)) : await runOnProjectNode(scriptOf(tool), args);
});
