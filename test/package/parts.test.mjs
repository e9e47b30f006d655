import { Validation } from '@cyclonedx/cyclonedx-library';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { PAGE_FONTS } from '../../scripts/lib/page-fonts.cjs';
import { SHIPPED } from '../../scripts/lib/print-parts.cjs';
import { root } from '../../scripts/lib/root.mjs';
import { manifest } from './contents.ts';

describe("what the bundles hold of other people's code", () => {
    const bill = () => JSON.parse(readFileSync(path.join(root, 'dist', 'bill-of-materials.cdx.json'), 'utf8'));
    // What can be given on under the licence of this project, with a notice.
    const BORNE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1'];

    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    const nameOf = place => place.split('node_modules/').at(-1);
    const called = ({ name, version }) => `${name} ${version}`;

    it('is in the bill of materials, each with its version, licence, and the hash by which npm checked it', () => {
        const { bomFormat, specVersion, metadata, components } = bill();
        assert.deepEqual([bomFormat, specVersion, metadata.component.version], ['CycloneDX', '1.6', manifest.version]);
        const locked = new Set(
            Object.entries(packages).map(([place, { version, integrity }]) => `${nameOf(place)} ${version} ${integrity}`),
        );
        assert.ok(components.length > 20);
        for (const { name, version, purl, hashes } of components) {
            const integrity = `sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`;
            assert.ok(locked.has(`${name} ${version} ${integrity}`), purl);
        }
    });

    it('is told in a bill that CycloneDX itself finds valid, word by word', async () => {
        const validator = new Validation.JsonStrictValidator('1.6');
        assert.equal(await validator.validate(JSON.stringify(bill())), null);
        const [first, ...others] = bill().components;
        const torn = { ...bill(), components: [{ ...first, licenses: [{ license: { id: 'Mitt' } }] }, ...others] };
        assert.notEqual(await validator.validate(JSON.stringify(torn)), null);
    });

    it('is what our sources import and what lies beside them, with what that needs, and nothing else', () => {
        const imported = importedPackages();
        const names = bill().components.map(({ name }) => name);
        assert.deepEqual(
            [...imported].filter(name => !names.includes(name)),
            [],
        );
        const reached = withAllTheyNeed(imported);
        assert.deepEqual(
            names.filter(name => !reached.has(name)),
            [],
        );
        assert.ok(!names.includes('mocha') && !names.includes('esbuild'));
    });

    /** The packages that files of our rooms import for more than types, and those of the fonts and programs that are shipped as files. */
    function importedPackages() {
        const files = globSync('{language,publish,cli,server,client}/**/*.{ts,tsx}', { cwd: root });
        const specifiers = files.flatMap(file => {
            const text = readFileSync(path.join(root, file), 'utf8');
            return [
                ...text.matchAll(/^(?:import|export) (?!type\b)(?:[\w\s{},*$]+ from )?'([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm),
            ].map(([, one, other]) => one ?? other);
        });
        const shipped = [...SHIPPED, ...PAGE_FONTS.map(({ file }) => file)].map(file => file.slice('node_modules/'.length));
        const names = [...specifiers.filter(name => !isBuiltin(name)), ...shipped].flatMap(
            specifier => /^(?:@[\w-]+\/)?[\w.-]+/.exec(specifier) ?? [],
        );
        return new Set(names.filter(name => name !== 'vscode'));
    }

    /** The names of packages, and of what the lockfile says that each needs. */
    function withAllTheyNeed(names) {
        const needs = Map.groupBy(Object.entries(packages), ([place]) => nameOf(place));
        const reached = new Set();
        const go = name => {
            if (reached.has(name)) return;
            reached.add(name);
            for (const [, { dependencies, peerDependencies }] of needs.get(name) ?? [])
                Object.keys({ ...dependencies, ...peerDependencies }).forEach(go);
        };
        for (const name of names) go(name);
        return reached;
    }

    it('may be given on', () => {
        // Of several, one may be chosen.
        const isBorne = ({ license, expression }) =>
            (license?.id ?? expression ?? '')
                .replace(/[()]/g, '')
                .split(' OR ')
                .some(choice => choice.split(' AND ').every(id => BORNE.includes(id)));
        assert.deepEqual(
            bill()
                .components.filter(({ licenses }) => licenses.length === 0 || !licenses.every(isBorne))
                .map(({ name }) => name),
            // Its licence has no name in the list of SPDX, and lets anybody give the fonts on.
            ['dejavu-fonts-ttf'],
        );
    });

    it('has its notices in the packages, and no other has', () => {
        const text = readFileSync(path.join(root, 'dist', 'licences.txt'), 'utf8');
        const notices = [...text.matchAll(/^-{80}\n\n(\S+ \S+) \(.*\n\n(.+)/gm)];
        assert.deepEqual(notices.map(([, name]) => name).sort(), bill().components.map(called).sort());
        // What brings no licence says where its source is.
        const terse = notices.filter(([, , said]) => said.startsWith('Its source: https:')).map(([, name]) => name.split(' ')[0]);
        assert.deepEqual(terse, ['@myriaddreamin/typst-ts-web-compiler', '@resvg/resvg-wasm', 'saxes']);
    });
});
