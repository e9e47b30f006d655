import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageStaged, stageExtension } from '../../scripts/lib/extension-package.mjs';
import { pack } from './packed.mjs';

describe('what is published', () => {
    let folder;
    before(() => (folder = mkdtempSync(path.join(tmpdir(), 'balcony-twice-'))));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const digest = file => createHash('sha256').update(readFileSync(file)).digest('hex');

    it('has the same bytes whenever the npm package is packed', () => {
        const [one, other] = ['one', 'other'].map(name => {
            mkdirSync(path.join(folder, name));
            return digest(pack(path.join(folder, name)));
        });
        assert.equal(one, other);
    });

    it('has the same bytes whenever the extension is packed, though its files are younger', async () => {
        const digests = [];
        for (const name of ['first', 'second']) {
            const file = path.join(folder, `${name}.vsix`);
            await packageStaged(stageExtension(path.join(folder, 'staged')), file);
            digests.push(digest(file));
        }
        assert.equal(digests[0], digests[1]);
    });
});
