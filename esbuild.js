// @ts-check
/**
 * Bundles what Balcony is used as, into dist/:
 *
 *     node esbuild.js            minified, for use
 *     node esbuild.js --watch    readable, with source maps, and again after every change
 */
const esbuild = require('esbuild');
const { readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { billOfMaterials } = require('./scripts/lib/bill-of-materials.cjs');
const { bundledLicences } = require('./scripts/lib/bundled-licences.cjs');
const { PAGE_FONTS } = require('./scripts/lib/page-fonts.cjs');
const { SHIPPED, writePrintParts } = require('./scripts/lib/print-parts.cjs');
const { splitBundle } = require('./scripts/lib/split-bundle.cjs');

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
    absWorkingDir: __dirname,
    bundle: true,
    minify: !watch,
    sourcemap: watch ? 'linked' : false,
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
    metafile: true,
};

/** @type {import('esbuild').BuildOptions} */
const node = {
    ...common,
    platform: 'node',
    target: 'node22',
    // Some packages' CommonJS asks for its parts in ways that no bundler sees.
    mainFields: ['module', 'main'],
    format: 'cjs',
    // What an ES module asks about itself, in words of the CommonJS that it becomes.
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename', 'import.meta.url': '__bundleUrl' },
    banner: { js: "'use strict'; const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** The views, which are named as their folders. */
const pages = readdirSync(path.join(__dirname, 'client/webviews/pages'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'shared')
    .map(entry => entry.name);

/** The bundles by the part they are of. */
const bundles = [
    // The extension, in the editor's own process: on a desktop or a remote machine, and in a browser.
    { ...node, entryPoints: ['client/main-node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
    {
        ...browser,
        entryPoints: ['client/main-browser.ts'],
        outfile: 'dist/client-browser.js',
        external: ['vscode'],
        format: /** @type {const} */ ('cjs'),
    },
    // The language server: a process of its own, or a worker, which the editor loads as one plain script.
    { ...node, entryPoints: ['server/main-node.ts'], outfile: 'dist/server.js' },
    { ...browser, entryPoints: ['server/main-browser.ts'], outfile: 'dist/server-browser.js', format: /** @type {const} */ ('iife') },
    // The pages of the views: a script and a stylesheet each.
    ...pages.map(page => ({
        ...browser,
        entryPoints: [{ in: `client/webviews/pages/${page}/main.tsx`, out: page }],
        outdir: 'dist/webviews',
        format: /** @type {const} */ ('iife'),
    })),
];

/** The command line, of which each command loads its part. */
const command = { ...node, entryPoints: /** @type {[string]} */ (['cli/main.ts']), outfile: 'dist/cli.js' };

/** What it begins threads with, which without them does all by itself, as while it is watched. */
const THREADS = { 'check-thread': 'cli/check/threads/thread.ts' };

async function main() {
    writePrintParts(__dirname, path.join(__dirname, 'dist', 'print'));
    if (!watch) {
        const built = await Promise.all([
            ...bundles.map(async bundle => (await esbuild.build(bundle)).metafile),
            splitBundle({ ...command, threads: THREADS }),
        ]);
        const inputs = [
            ...built.flatMap(metafile => Object.keys(metafile?.inputs ?? {})),
            ...PAGE_FONTS.map(({ file }) => file),
            ...SHIPPED,
        ];
        writeFileSync(path.join(__dirname, 'dist', 'licences.txt'), bundledLicences(inputs, __dirname));
        writeFileSync(path.join(__dirname, 'dist', 'bill-of-materials.cdx.json'), billOfMaterials(inputs, __dirname));
        return;
    }
    const plugins = [tellBuilds()];
    const contexts = await Promise.all([...bundles, command].map(bundle => esbuild.context({ ...bundle, plugins })));
    await Promise.all(contexts.map(context => context.watch()));
}

/**
 * Prints a line before the first bundle is built and one after the last: .vscode/tasks.json knows by them when a build begins and ends.
 * @returns {import('esbuild').Plugin}
 */
function tellBuilds() {
    let building = 0;
    return {
        name: 'tell-builds',
        setup(build) {
            build.onStart(() => {
                if (building++ === 0) console.log('[watch] build started');
            });
            build.onEnd(() => {
                if (--building === 0) console.log('[watch] build finished');
            });
        },
    };
}

main().catch(error => {
    // What is wrong in a source, esbuild has said already.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
});
