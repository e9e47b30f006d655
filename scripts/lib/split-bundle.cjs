// @ts-check
// A bundle in pieces: what an `import()` loads is a file of its own, so that a command starts without what it does not use.
const esbuild = require('esbuild');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Bundles one entry as CommonJS, its pieces into the folder of the entry's name beside it (`dist/cli.js`, `dist/cli/`). What lay in that folder goes. `threads` are the
 * entries of threads that it begins, by their names in that folder; they share its pieces.
 * @param {Omit<import('esbuild').BuildOptions, 'outfile'> & { outfile: string, entryPoints: [string], threads?: Record<string, string> }} options
 * @returns {Promise<import('esbuild').Metafile>} What went into it.
 */
async function splitBundle({ outfile, entryPoints: [entry], threads = {}, banner, absWorkingDir = process.cwd(), ...options }) {
    const [outdir, name] = [path.dirname(outfile), path.basename(outfile, '.js')];
    // esbuild splits ES modules only; Node starts sooner with CommonJS, so the pieces are put into that.
    const { outputFiles, metafile } = await esbuild.build({
        ...options,
        absWorkingDir,
        outdir,
        entryPoints: [{ in: entry, out: name }, ...Object.entries(threads).map(([out, file]) => ({ in: file, out: `${name}/${out}` }))],
        chunkNames: `${name}/[name]-[hash]`,
        format: 'esm',
        splitting: true,
        metafile: true,
        write: false,
    });
    const pieces = await Promise.all(
        outputFiles.map(async ({ path: file, text }) => {
            const [shebang = ''] = /^#!.*\n/.exec(text) ?? [];
            const { code } = await esbuild.transform(text.slice(shebang.length), {
                format: 'cjs',
                platform: 'node',
                target: options.target,
                minify: options.minify,
                charset: options.charset,
                legalComments: 'none',
                supported: { 'dynamic-import': false },
            });
            // Most pieces ask for nothing that it declares.
            const head = banner?.js && /\b__\w+Url\b/.test(code) ? `${banner.js}\n` : '';
            return { file, code: shebang + head + code };
        }),
    );
    rmSync(path.resolve(absWorkingDir, outdir, name), { recursive: true, force: true });
    for (const { file, code } of pieces) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, code, { mode: path.basename(file) === `${name}.js` ? 0o755 : 0o644 });
    }
    return metafile;
}

module.exports = { splitBundle };
