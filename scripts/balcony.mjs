#!/usr/bin/env node
// `npm run --silent balcony -- ARGS`: the built command, on the project's Node, in the folder where the user typed it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/root.mjs';
import { runOnProjectNode } from './lib/run.mjs';
import { runScript, StepFailed } from './lib/steps.mjs';

await runScript(async () => {
    const command = path.join(root, 'dist', 'cli.js');
    if (!existsSync(command)) throw new StepFailed('The balcony command is not built yet. Run `npm run build` first.', 2);
    process.exitCode = await runOnProjectNode(command, process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() });
});
