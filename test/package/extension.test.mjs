import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { PAGE, stageExtension } from '../../scripts/lib/extension-package.mjs';
import { filesNamedIn, manifest, ROOT } from './contents.ts';

/** The names of the views. */
const views = () =>
    readdirSync(path.join(ROOT, 'client', 'webviews', 'pages'), { withFileTypes: true })
        .filter(entry => entry.isDirectory() && entry.name !== 'shared')
        .map(({ name }) => name);

const MEGABYTE = 1024 * 1024;

describe("the extension's package", () => {
    let folder;
    let staged;
    let files;
    before(async () => {
        assert.ok(existsSync(path.join(ROOT, 'dist', 'server-browser.js')), 'nothing is built yet: run `npm run build` first');
        folder = mkdtempSync(path.join(tmpdir(), 'balcony-package-'));
        staged = stageExtension(path.join(folder, 'extension'));
        files = await listFiles({ cwd: staged, packageManager: PackageManager.None, readmePath: PAGE });
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('holds what the extension needs, and nothing else', () => {
        assert.deepEqual(
            [...files].sort(),
            [
                'CHANGELOG.md',
                'LICENSE',
                PAGE,
                'client/icons/activity-bar.svg',
                'client/icons/balcony.png',
                'client/icons/file-dark.svg',
                'client/icons/file-light.svg',
                ...['absent', 'named', 'reached', 'grounded'].flatMap(standing => [
                    `client/icons/standing-${standing}-dark.svg`,
                    `client/icons/standing-${standing}-light.svg`,
                ]),
                ...['begin', 'map', 'write', 'explain', 'accept', 'outline'].map(step => `client/walkthrough/${step}.md`),
                'dist/client-browser.js',
                'dist/client.js',
                'dist/licences.txt',
                'dist/server-browser.js',
                'dist/server.js',
                ...views().flatMap(view => [`dist/webviews/${view}.css`, `dist/webviews/${view}.js`]),
                'l10n/bundle.l10n.de.json',
                'package.nls.de.json',
                'package.nls.json',
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

    it('has no picture on its page that an editor could not show', () => {
        const page = readFileSync(path.join(staged, PAGE), 'utf8');
        assert.deepEqual(manifest.repository ? [] : page.match(/!\[/g), manifest.repository ? [] : null);
        assert.match(page, /## To begin/);
    });

    it('holds bundles that need nothing beside themselves', () => {
        for (const bundle of files.filter(file => /^dist\/.*\.js$/.test(file))) {
            const text = readFileSync(path.join(ROOT, bundle), 'utf8');
            const needed = new Set(
                [...text.matchAll(/(?<![.\w])require\("([^"]+)"\)/g)].map(([, name = '']) => name.replace(/^node:/, '')),
            );
            const there = /browser/.test(bundle) ? ['vscode'] : ['vscode', ...builtinModules];
            assert.deepEqual(
                [...needed].filter(name => !there.includes(name)),
                [],
                bundle,
            );
            assert.doesNotMatch(text, /\bimportScripts\(/, `${bundle} loads nothing more`);
        }
    });

    it('is small enough to download in a breath', () => {
        const packed = files.map(file => deflateRawSync(readFileSync(path.join(staged, file))).length);
        const size = packed.reduce((sum, each) => sum + each, 0) / MEGABYTE;
        assert.ok(size > 0.3 && size < 1.6, `${size.toFixed(2)} MB`);
    });
});
