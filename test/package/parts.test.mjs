import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { manifest } from './contents.ts';

describe("what the bundles hold of other people's code", () => {
    const bill = () => JSON.parse(readFileSync(path.join(root, 'dist', 'bill-of-materials.cdx.json'), 'utf8'));
    // What can be given on under the licence of this project, with a notice.
    const BORNE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1'];

    it('is in the bill of materials, each with its version, licence, and the hash by which npm checked it', () => {
        const { bomFormat, specVersion, metadata, components } = bill();
        assert.deepEqual([bomFormat, specVersion, metadata.component.version], ['CycloneDX', '1.6', manifest.version]);
        const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
        const locked = new Set(Object.entries(packages).map(([place, { version }]) => `${place.split('node_modules/').at(-1)}@${version}`));
        assert.ok(components.length > 20);
        for (const { name, version, purl, hashes } of components) {
            assert.ok(locked.has(`${name}@${version}`), purl);
            assert.match(hashes[0].content, /^[0-9a-f]{128}$/, purl);
        }
        for (const name of ['langium', 'commander', 'docx', 'vscode-languageserver'])
            assert.ok(
                components.some(each => each.name === name),
                name,
            );
    });

    it('may be given on', () => {
        const ids = bill().components.flatMap(({ name, licenses }) => {
            assert.ok(licenses.length > 0, name);
            // Of several, one may be chosen.
            return licenses.map(
                ({ license, expression }) =>
                    license?.id ??
                    expression
                        .replace(/[()]/g, '')
                        .split(' OR ')
                        .find(id => BORNE.includes(id)),
            );
        });
        assert.deepEqual(
            [...new Set(ids)].filter(id => !BORNE.includes(id)),
            [],
        );
    });

    it('has its notices in the packages', () => {
        const notices = readFileSync(path.join(root, 'dist', 'licences.txt'), 'utf8');
        for (const { name, version } of bill().components) assert.ok(notices.includes(`\n\n${name} ${version} (`), name);
    });
});
