import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { manifest, ROOT } from './contents.ts';

interface Packed {
    readonly size: number;
    readonly files: readonly { readonly path: string }[];
}

describe('the npm package', () => {
    let packed: Packed;
    before(() => {
        const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
        const output = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
            cwd: ROOT,
            encoding: 'utf8',
            stdio: 'pipe',
            shell: process.platform === 'win32',
        });
        [packed] = JSON.parse(output) as [Packed];
    });

    it('holds the command and its page for man, the language server that it can start, what it prints with, the schemas, and nothing else', () => {
        const files = packed.files.map(file => file.path);
        assert.deepEqual(
            files.filter(file => !/^(schemas|dist\/print|dist\/cli)\//.test(file)).sort(),
            [
                'CHANGELOG.md',
                'LICENSE',
                'README.md',
                'dist/cli.js',
                'dist/licences.txt',
                'dist/server.js',
                'docs/balcony.1',
                'package.json',
            ].sort(),
        );
        assert.ok(files.includes('schemas/balcony.config.schema.json'), files.join(', '));
        assert.ok(
            files.some(file => /^dist\/cli\/check-\w+\.js$/.test(file)),
            files.join(', '),
        );
        assert.deepEqual(
            files
                .filter(file => file.startsWith('dist/print/'))
                .map(file => file.slice('dist/print/'.length))
                .sort(),
            [
                'DejaVuSans-licence.txt',
                'DejaVuSans.ttf',
                'Inter-licence.txt',
                'Inter_400Regular.ttf',
                'Inter_400Regular_Italic.ttf',
                'Inter_500Medium.ttf',
                'Inter_600SemiBold.ttf',
                'NotoEmoji-licence.txt',
                'NotoEmoji_400Regular.ttf',
                'SourceSerif4-licence.txt',
                'SourceSerif4_400Regular.ttf',
                'SourceSerif4_400Regular_Italic.ttf',
                'SourceSerif4_600SemiBold.ttf',
                'SourceSerif4_600SemiBold_Italic.ttf',
                'document.typ',
                'resvg.wasm.br',
                'typst.wasm.br',
            ].sort(),
        );
    });

    it('is small enough to install while one waits, Typst and its fonts included', () => {
        const size = packed.size / (1024 * 1024);
        assert.ok(size > 8 && size < 14, `${size.toFixed(1)} MB`);
    });

    it('holds the command that the manifest names', () => {
        const { bin } = manifest as unknown as { bin: Record<string, string> };
        assert.deepEqual(Object.keys(bin), ['balcony']);
        for (const file of Object.values(bin))
            assert.ok(
                packed.files.some(({ path }) => path === file),
                file,
            );
    });

    it('leaves the choice of files to .npmignore, as the extension does to .vscodeignore', () => {
        assert.equal('files' in manifest, false);
    });
});
