// The faces that pages bring with them, out of the packages of fonts: what fonts, and as a module for publish/.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './root.mjs';

const { PAGE_FONTS } = createRequire(import.meta.url)('./page-fonts.cjs');

/** The text of a module that exports the faces as `PAGE_FONTS`, each with its letters as CSS has them (`U+0000-00FF, …`) and as base64 of WOFF2. */
export function pageFontsModule() {
    const faces = PAGE_FONTS.map(({ package: folder, family, weight, style, letters, file }) => {
        const ranges = JSON.parse(readFileSync(path.join(root, folder, 'unicode.json'), 'utf8'));
        const data = readFileSync(path.join(root, file)).toString('base64');
        return `    ${JSON.stringify({ family, weight, style, letters, range: ranges[letters], data })},`;
    });
    return [
        '/** A face of a font: some of its letters, as base64 of WOFF2. */',
        'interface PageFont {',
        '    readonly family: string;',
        '    readonly weight: number;',
        '    readonly style: string;',
        '    readonly letters: string;',
        '    readonly range: string;',
        '    readonly data: string;',
        '}',
        '/** The faces that pages bring with them. */',
        'export const PAGE_FONTS: readonly PageFont[] = [',
        ...faces,
        '];',
        '',
    ].join('\n');
}
