// @ts-check
// The notices that the licences of other people's code ask for, where a bundle holds that code.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * One text with the name, version and licence of every package in the bundles, in the order of their names.
 * Throws where a package says nothing of its licence.
 * @param {Iterable<string>} inputs the files that went into the bundles, from the project's root
 * @param {string} root the project's root
 */
exports.bundledLicences = (inputs, root) => {
    const notices = exports.bundledPackages(inputs).map(folder => notice(path.join(root, folder)));
    const sorted = [...new Set(notices)].sort((a, b) => a.localeCompare(b, 'en'));
    return (
        ["Balcony's packages hold code and fonts of these packages, under these licences.", ...sorted].join(`\n\n${'-'.repeat(80)}\n\n`) +
        '\n'
    );
};

/**
 * The folders of the packages in the bundles, each once.
 * @param {Iterable<string>} inputs the files that went into the bundles, from the project's root
 */
exports.bundledPackages = inputs => [...new Set([...inputs].map(packageOf).filter(folder => folder !== undefined))];

/**
 * The folder of the package that a file belongs to; undefined for the project's own.
 * @param {string} file
 */
function packageOf(file) {
    return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

/** @param {string} folder */
function notice(folder) {
    const { name, version, license, repository, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter(entry => /^licen[cs]e/i.test(entry));
    if (files.length === 0 && !license) throw new Error(`${name} is bundled and says nothing of its licence.`);
    const texts = files.map(file => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    // Where the package leaves out its licence, and some ask that one says where the source is.
    const source = files.length === 0 && sourceOf(repository?.url ?? repository ?? homepage);
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts, source].filter(Boolean).join('\n\n');
}

/** @param {string | undefined} address as a manifest has it, for git or for a browser */
function sourceOf(address) {
    return (
        address &&
        `Its source: ${address
            .replace(/^git@([^:]+):/, 'https://$1/')
            .replace(/^git\+/, '')
            .replace(/\.git$/, '')}`
    );
}
