// A desktop VS Code: the one that BALCONY_VSCODE names, else a download of @vscode/test-electron's.
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FAILED, NOT_STARTED, PASSED } from './endings.mjs';
import { QUIET_SETTINGS } from './settings.mjs';
import { makeTemporary } from './temporary.mjs';

/**
 * Runs extension tests and returns how they ended (see endings.mjs).
 * @param {object} options
 * @param {string} options.extension the unpacked extension
 * @param {string} options.tests a CommonJS module that exports run()
 * @param {string} options.workspace the folder to open; the tests work on a copy
 * @param {string} options.downloads where a downloaded VS Code is kept
 */
export async function runOnDesktop({ extension, tests, workspace, downloads }) {
    const temporary = makeTemporary('data', 'extensions', 'workspace');
    const folder = path.join(temporary.workspace, path.basename(workspace));
    try {
        cpSync(workspace, folder, { recursive: true });
        mkdirSync(path.join(temporary.data, 'User'));
        writeFileSync(path.join(temporary.data, 'User', 'settings.json'), JSON.stringify(QUIET_SETTINGS));
        await runTests({
            ...(process.env.BALCONY_VSCODE
                ? { vscodeExecutablePath: process.env.BALCONY_VSCODE }
                : { version: 'stable', cachePath: downloads }),
            extensionDevelopmentPath: extension,
            extensionTestsPath: tests,
            launchArgs: [folder, `--user-data-dir=${temporary.data}`, `--extensions-dir=${temporary.extensions}`],
        });
        return PASSED;
    } catch (error) {
        console.error(error.message);
        return error instanceof TestRunFailedError ? FAILED : NOT_STARTED;
    } finally {
        temporary.remove();
    }
}
