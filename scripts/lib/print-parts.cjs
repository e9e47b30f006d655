// @ts-check
// What the command prints with, and ships beside its bundle: Typst, fonts with their licences, and how a document is set.
const { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { brotliCompressSync, constants } = require('node:zlib');

/** Typst, as WebAssembly: one file for every platform. */
const WASM = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';

/** How a document is set, in Typst's own language. */
const TEMPLATE = 'publish/pdf/document.typ';

/** The fonts, in the order in which they are tried: for reading, for labels, and for what those two lack (other scripts, symbols, faces). */
const FONTS = [
    ...['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(
        style => `node_modules/@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`,
    ),
    ...['400Regular', '400Regular_Italic', '500Medium', '600SemiBold'].map(
        style => `node_modules/@expo-google-fonts/inter/${style}/Inter_${style}.ttf`,
    ),
    'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
];

/** The licences of the fonts, by the names under which they are shipped. */
const LICENCES = {
    'SourceSerif4-licence.txt': 'node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT',
    'Inter-licence.txt': 'node_modules/@expo-google-fonts/inter/LICENSE_FONT',
    'DejaVuSans-licence.txt': 'node_modules/dejavu-fonts-ttf/LICENSE',
};

/**
 * Puts all of it into a folder, which is emptied first. Typst is packed by Brotli, to less than a third of its size.
 * @param {string} root the project's root
 * @param {string} folder
 */
function writePrintParts(root, folder) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const wasm = readFileSync(path.join(root, WASM));
    const packed = brotliCompressSync(wasm, {
        params: {
            // Higher qualities take ten times as long for a tenth less.
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
            [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
        },
    });
    writeFileSync(path.join(folder, 'typst.wasm.br'), packed);
    for (const file of [TEMPLATE, ...FONTS]) copyFileSync(path.join(root, file), path.join(folder, path.basename(file)));
    for (const [name, file] of Object.entries(LICENCES)) copyFileSync(path.join(root, file), path.join(folder, name));
}

module.exports = { WASM, TEMPLATE, FONTS, writePrintParts };
