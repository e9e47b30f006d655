// Makes the one file that an extension host loads: mocha's start for that host, and the tests.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Bundles the tests (*.test.ts) of a folder into `outfile`, a CommonJS module that exports run(). Those that need Node
 * (*.node.test.ts) are left out for the web.
 * @param {object} options
 * @param {'node' | 'web'} options.host the extension host it is for
 * @param {string} options.folder
 * @param {string} options.outfile
 * @param {{ url: string }} options.bridge (host/bridge.mjs)
 * @param {string} [options.grep] only tests whose names contain this
 * @param {readonly string[]} [options.only] these files alone, without .test.ts
 */
export async function bundleTests({ host, folder, outfile, bridge, grep = '', only }) {
    const tests = readdirSync(folder)
        .filter(name => name.endsWith('.test.ts') && (host === 'node' || !name.endsWith('.node.test.ts')))
        .filter(name => !only || only.includes(name.replace(/\.test\.ts$/, '')))
        .sort();
    const start = path.join(here, 'start', `${host}.ts`);
    // require() inside a function: a test file is evaluated when mocha's globals are there.
    const contents = [
        `import { runSuite } from ${JSON.stringify(start)};`,
        'export const run = () => runSuite(() => {',
        ...tests.map(name => `    require(${JSON.stringify(path.join(folder, name))});`),
        '});',
    ].join('\n');
    await build({
        stdin: { contents, resolveDir: here, sourcefile: 'tests.js' },
        outfile,
        bundle: true,
        sourcemap: 'inline',
        logLevel: 'warning',
        define: { BRIDGE_URL: JSON.stringify(bridge.url), GREP: JSON.stringify(grep), HOST: JSON.stringify(host), global: 'globalThis' },
        ...(host === 'node' ? forNode() : forWeb()),
    });
}

const forNode = () => ({ platform: 'node', target: 'node20', format: 'cjs', external: ['vscode', 'mocha'] });

const forWeb = () => ({
    platform: 'browser',
    target: 'es2022',
    // mocha's own wrapper overwrites module.exports, so ours is set after everything else.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(here, 'host', 'strict-assert.cjs') },
    mainFields: ['browser', 'module', 'main'],
    // npm's assert, which stands in for Node's, wants a process.
    banner: {
        js: 'var process = globalThis.process ?? { env: {}, nextTick: (work, ...args) => queueMicrotask(() => work(...args)) };',
    },
});
