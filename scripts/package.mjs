#!/usr/bin/env node
// `npm run package`: the extension as out/balcony.vsix, of what `npm run build` has made.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageStaged, stageExtension } from './lib/extension-package.mjs';
import { root } from './lib/root.mjs';
import { runScript, StepFailed } from './lib/steps.mjs';

await runScript(async () => {
    if (!existsSync(path.join(root, 'dist', 'client.js'))) throw new StepFailed('Nothing is built yet. Run `npm run build` first.', 2);
    await packageStaged(stageExtension(path.join(root, 'out', 'extension')), path.join(root, 'out', 'balcony.vsix'));
});
