import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesNamedIn, manifest, ROOT } from './contents.ts';

const MEGABYTE = 1024 * 1024;

/** `npm run package` gives this as the page that the editor shows of the extension. */
const PAGE = 'client/README.md';

describe("the extension's package", () => {
    let files: string[];
    before(async () => {
        assert.ok(existsSync(path.join(ROOT, 'dist', 'server-browser.js')), 'nothing is built yet: run `npm run build` first');
        files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    });

    it('holds what the extension needs, and nothing else', () => {
        assert.deepEqual(
            [...files].sort(),
            [
                'CHANGELOG.md',
                'LICENSE',
                'client/README.md',
                'client/icons/balcony.png',
                'client/icons/file-dark.svg',
                'client/icons/file-light.svg',
                'dist/client-browser.js',
                'dist/client.js',
                'dist/licences.txt',
                'dist/server-browser.js',
                'dist/server.js',
                'language-configuration.json',
                'package.json',
                'schemas/balcony.config.schema.json',
                'snippets/balcony.json',
                'syntaxes/balcony.markdown.tmLanguage.json',
                'syntaxes/balcony.tmLanguage.json',
            ].sort(),
        );
    });

    it('holds every file that the manifest names', () => {
        const { main, browser, contributes, icon } = manifest;
        const named = [...filesNamedIn({ main, browser, contributes }), String(icon)];
        assert.deepEqual(
            named.filter(file => !files.includes(file)),
            [],
        );
    });

    it('holds bundles that need nothing beside themselves', () => {
        for (const bundle of files.filter(file => /^dist\/.*\.js$/.test(file))) {
            const text = readFileSync(path.join(ROOT, bundle), 'utf8');
            const needed = new Set([...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name.replace(/^node:/, '')));
            const allowed = [
                'assert',
                'child_process',
                'crypto',
                'fs',
                'fs/promises',
                'module',
                'net',
                'os',
                'path',
                'readline',
                'url',
                'util',
                'vscode',
                'worker_threads',
            ];
            assert.deepEqual(
                [...needed].filter(name => !allowed.includes(name)),
                [],
                bundle,
            );
            assert.doesNotMatch(text, /\bimportScripts\(/, `${bundle} loads nothing more`);
        }
    });

    it('is small enough to download in a breath', async function () {
        this.timeout(60_000);
        const folder = mkdtempSync(path.join(tmpdir(), 'balcony-package-'));
        try {
            const packagePath = path.join(folder, `balcony-${manifest.version}.vsix`);
            await createVSIX({ cwd: ROOT, packagePath, dependencies: false, readmePath: PAGE, allowMissingRepository: true });
            const { size } = statSync(packagePath);
            assert.ok(size > 0.2 * MEGABYTE && size < 1 * MEGABYTE, `${(size / MEGABYTE).toFixed(2)} MB`);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
