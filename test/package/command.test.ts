import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { manifest, ROOT } from './contents.ts';

interface Packed {
    readonly size: number;
    readonly files: readonly { readonly path: string }[];
}

describe('the npm package', () => {
    let packed: Packed;
    before(function () {
        this.timeout(60_000);
        const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
        const output = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
            cwd: ROOT,
            encoding: 'utf8',
            stdio: 'pipe',
            shell: process.platform === 'win32',
        });
        [packed] = JSON.parse(output) as [Packed];
    });

    it('holds the command, the language server that it can start, the schemas, and nothing else', () => {
        const files = packed.files.map(file => file.path);
        assert.deepEqual(
            files.filter(file => !file.startsWith('schemas/')).sort(),
            ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/cli.js', 'dist/licences.txt', 'dist/server.js', 'package.json'].sort(),
        );
        assert.ok(files.includes('schemas/balcony.config.schema.json'), files.join(', '));
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
