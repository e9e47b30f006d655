// @ts-check
// What the bundles hold of other people's code, as a bill of materials in CycloneDX's JSON (cyclonedx.org, 1.6).
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { bundledPackages } = require('./bundled-licences.cjs');

/**
 * The bill, the same bytes for the same bundles: no clock and no chance is in it. Hashes are those by which npm checked what it installed.
 * @param {Iterable<string>} inputs the files that went into the bundles, from the project's root
 * @param {string} root the project's root
 */
exports.billOfMaterials = (inputs, root) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    const components = bundledPackages(inputs).map(folder => component(folder, root, packages[folder]?.integrity));
    const bill = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            component: { type: 'application', 'bom-ref': `pkg:npm/${name}@${version}`, name, version, licenses: licences(license) },
        },
        components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    };
    return JSON.stringify(bill, undefined, 2) + '\n';
};

/**
 * @param {string} folder
 * @param {string} root
 * @param {string | undefined} integrity
 */
function component(folder, root, integrity) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const [, hash] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
    return {
        type: 'library',
        'bom-ref': address,
        name,
        version,
        purl: address,
        licenses: licences(license),
        ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
    };
}

/** @param {string | undefined} license as a manifest says it: a name of SPDX, several in an expression, or where it is to be read */
function licences(license) {
    if (!license) return [];
    if (/^SEE /.test(license)) return [{ license: { name: license } }];
    return / (OR|AND|WITH) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}
