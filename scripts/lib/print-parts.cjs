// @ts-check
// What the command prints with, and ships beside its bundle: Typst, fonts with their licences, and how a document is set.
const { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { brotliCompressSync, constants } = require('node:zlib');

/** Typst, as WebAssembly: one file for every platform. */
const WASM = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';

/** Resvg, as WebAssembly: it turns drawings into pixels, for Word. */
const RASTERISER = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';

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
    'node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The fonts of drawings. */
const DRAWING_FONTS = FONTS.filter(file => /Inter_(400Regular|500Medium|600SemiBold)\.ttf$/.test(file));

/** What of other people's packages lies beside the bundle. */
const SHIPPED = [WASM, RASTERISER, ...FONTS];

/** The licences of the fonts, by the names under which they are shipped. */
const LICENCES = {
    'SourceSerif4-licence.txt': 'node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT',
    'Inter-licence.txt': 'node_modules/@expo-google-fonts/inter/LICENSE_FONT',
    'DejaVuSans-licence.txt': 'node_modules/dejavu-fonts-ttf/LICENSE',
    'NotoEmoji-licence.txt': 'node_modules/@expo-google-fonts/noto-emoji/LICENSE_FONT',
};

/**
 * Puts all of it into a folder, which is emptied first. What is WebAssembly is packed by Brotli, to a third of its size or less.
 * @param {string} root the project's root
 * @param {string} folder
 */
function writePrintParts(root, folder) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, file] of Object.entries({ 'typst.wasm.br': WASM, 'resvg.wasm.br': RASTERISER }))
        writeFileSync(path.join(folder, name), brotli(readFileSync(path.join(root, file))));
    for (const file of [TEMPLATE, ...FONTS]) copyFileSync(path.join(root, file), path.join(folder, path.basename(file)));
    for (const [name, file] of Object.entries(LICENCES)) copyFileSync(path.join(root, file), path.join(folder, name));
}

/** @param {Buffer} bytes */
function brotli(bytes) {
    return brotliCompressSync(bytes, {
        params: {
            // Higher qualities take ten times as long for a tenth less.
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
    });
}

module.exports = { WASM, RASTERISER, TEMPLATE, FONTS, DRAWING_FONTS, SHIPPED, writePrintParts };
