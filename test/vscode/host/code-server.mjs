// VS Code as code-server: its workbench in a browser, its extension host a Node process, as on a desktop or a remote machine.
import { execFile, spawn } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { findProjectNode } from '../../../scripts/lib/project-node.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { NOT_STARTED } from './endings.mjs';
import { QUIET_SETTINGS } from './settings.mjs';
import { freePort, makeTemporary } from './temporary.mjs';
import { runWorkbench } from './workbench.mjs';

const entry = path.join(path.dirname(createRequire(import.meta.url).resolve('code-server/package.json')), 'out', 'node', 'entry.js');

/**
 * Runs extension tests and returns how they ended (see endings.mjs).
 * @param {object} options those of runWorkbench, and:
 * @param {string} options.vsix the extension's package, which is installed first
 * @param {string} options.tests a CommonJS module that exports run()
 * @param {string} options.workspace the folder to open; the tests work on a copy
 * @param {readonly string[]} options.beside further folders to open with it, in a workspace of several
 * @param {boolean} options.trusted false: the workspace is not trusted, and the extension restricted
 */
export async function runInCodeServer({ vsix, tests, workspace, beside = [], trusted = true, ...options }) {
    const temporary = makeTemporary('home', 'bin', 'data', 'extensions', 'tmp', 'stand-in', 'workspace', 'browser');
    const flags = ['--user-data-dir', temporary.data, '--extensions-dir', temporary.extensions];
    const env = environment(temporary);
    const [folder, ...others] = [workspace, ...beside].map(each => path.join(temporary.workspace, path.basename(each)));
    const port = await freePort();
    let server;
    try {
        for (const each of [workspace, ...beside]) cpSync(each, path.join(temporary.workspace, path.basename(each)), { recursive: true });
        mkdirSync(path.join(temporary.data, 'User'));
        writeFileSync(path.join(temporary.data, 'User', 'settings.json'), JSON.stringify(QUIET_SETTINGS));
        writeStandIn(temporary['stand-in']);
        writeCommand(temporary);
        await promisify(execFile)(findProjectNode(), [entry, ...flags, '--install-extension', vsix], { env });

        server = startServer(
            port,
            [...flags, ...(trusted ? ['--disable-workspace-trust'] : [])],
            env,
            path.join(options.artifacts, 'server.log'),
        );
        await server.listening;
        const opened = others.length > 0 ? { workspace: writeWorkspace(temporary.workspace, [folder, ...others]) } : { folder };
        const url = workbenchUrl(port, opened, temporary['stand-in'], tests);
        return await runWorkbench(url, { ...options, profile: temporary.browser });
    } catch (error) {
        console.error(error.message);
        return NOT_STARTED;
    } finally {
        await server?.stop();
        keepLogs(temporary.data, options.artifacts);
        temporary.remove();
    }
}

/** This process's environment without what would turn code-server towards another installation, and with folders of its own. */
function environment({ home, tmp }) {
    const foreign =
        /^(VSCODE_|CODE_SERVER_|CS_|XDG_|npm_)|^(PORT|PASSWORD|HASHED_PASSWORD|GITHUB_TOKEN|LOG_LEVEL|NODE_OPTIONS|ELECTRON_RUN_AS_NODE)$/;
    const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
    // Sockets are made below TMPDIR and left there; a configuration file is written into HOME; no marketplace.
    return { ...Object.fromEntries(kept), HOME: home, TMPDIR: tmp, EXTENSIONS_GALLERY: '{}' };
}

/** The command `balcony`, as tasks find it on a machine where it is installed: terminals have the environment of somebody who logs in. */
function writeCommand({ bin, home }) {
    writeFileSync(path.join(home, '.profile'), `export PATH='${bin}':"$PATH"\n`);
    const command = path.join(root, 'dist', 'cli.js');
    writeFileSync(path.join(bin, 'balcony'), `#!/bin/sh\nexec '${findProjectNode()}' '${command}' "$@"\n`, { mode: 0o755 });
}

/** VS Code runs tests only with some extension "under development". The one to test being installed, this is an empty one. */
function writeStandIn(folder) {
    const capabilities = { untrustedWorkspaces: { supported: true } };
    const manifest = { name: 'stand-in', publisher: 'balcony-tests', version: '0.0.0', engines: { vscode: '*' }, capabilities };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
}

/** Writes the file that opens several folders together. Returns its path. */
function writeWorkspace(into, folders) {
    const file = path.join(into, 'several.code-workspace');
    writeFileSync(file, JSON.stringify({ folders: folders.map(each => ({ path: each })) }));
    return file;
}

function startServer(port, flags, env, logFile) {
    const args = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...flags];
    args.push('--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--disable-proxy');
    // Without it a release build ignores the tests named in the URL: the workbench opens, and nothing happens.
    args.push('--vscode-option', 'enable-smoke-test-driver');
    // A process group of its own, so that all of it can be ended at once.
    const child = spawn(findProjectNode(), [entry, ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const signalAll = signal => {
        try {
            process.kill(-child.pid, signal);
        } catch {
            // all gone
        }
    };
    const killAll = () => signalAll('SIGKILL');
    process.once('exit', killAll);

    const exited = new Promise(resolve => child.once('exit', resolve));
    const log = createWriteStream(logFile);
    const listening = new Promise((resolve, reject) => {
        let text = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.on('data', part => {
                log.write(part);
                text += part;
                if (text.includes('HTTP server listening')) resolve();
            });
        }
        child.once('error', reject);
        exited.then(status => reject(new Error(`code-server ended with ${status} before it listened:\n${text}`)));
    });
    const stop = async () => {
        signalAll('SIGTERM');
        const timer = setTimeout(killAll, 3000);
        await exited;
        clearTimeout(timer);
        killAll(); // what it may have left of its group
        process.off('exit', killAll);
        log.end();
    };
    return { listening, stop };
}

/** The URL by which VS Code's own browser tests name what to run. */
function workbenchUrl(port, opened, development, tests) {
    const remote = file => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
    const payload = [
        ['extensionDevelopmentPath', remote(development)],
        ['extensionTestsPath', remote(tests)],
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
    ];
    return `http://127.0.0.1:${port}/?${new URLSearchParams({ ...opened, payload: JSON.stringify(payload) })}`;
}

/** VS Code's logs: the extension host's, and below exthost1/<extension id> the extension's output channels. */
function keepLogs(data, artifacts) {
    const logs = path.join(data, 'logs');
    if (existsSync(logs)) cpSync(logs, path.join(artifacts, 'logs'), { recursive: true });
}
