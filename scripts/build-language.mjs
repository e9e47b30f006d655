// Builds language/generated/ (Langium's parser and types), language/built/ (the letters of names; the texts of the library and of the templates as modules, so that a browser has them too;
// what is said of each rule, so that to tell findings the rules need not be loaded) and publish/built/ (the fonts of pages).
// Run on the project's Node: `npm run build:language`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFontsModule } from './lib/page-fonts.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, 'language', 'built');
mkdirSync(built, { recursive: true });

const langium = path.join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
execFileSync(process.execPath, [langium, 'generate'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** The characters of the first plane that match `pattern`, as the inside of a character class. */
function characterClass(pattern) {
    const hex = code => '\\u' + code.toString(16).padStart(4, '0');
    let ranges = '';
    for (let code = 0x80; code < 0x10000; code++) {
        if (!pattern.test(String.fromCharCode(code))) continue;
        const from = code;
        while (code < 0xffff && pattern.test(String.fromCharCode(code + 1))) code++;
        ranges += from === code ? hex(from) : `${hex(from)}-${hex(code)}`;
    }
    return ranges;
}
writeFileSync(
    path.join(built, 'letters.ts'),
    [
        '/** Letters beyond ASCII, of every script in the first plane, as the inside of a character class of a regular expression. */',
        `export const LETTERS = '${characterClass(/\p{L}/u).replaceAll('\\', '\\\\')}';`,
        '/** Marks and digits that may follow a letter in a name, as above. */',
        `export const MARKS = '${characterClass(/[\p{M}\p{Nd}]/u).replaceAll('\\', '\\\\')}';`,
        '',
    ].join('\n'),
);

/** Writes the texts of a folder's files, by name (less `less`), as a module that exports them as `called`. */
function writeTexts(folder, less, module, says, called) {
    const from = path.join(root, 'language', folder);
    const texts = readdirSync(from)
        .filter(name => name.endsWith('.balcony'))
        .sort()
        .map(name => `    ${JSON.stringify(path.basename(name, less))}: ${JSON.stringify(readFileSync(path.join(from, name), 'utf8'))},`);
    writeFileSync(
        path.join(built, module),
        [`/** ${says} */`, `export const ${called}: Readonly<Record<string, string>> = {`, ...texts, '};', ''].join('\n'),
    );
}
writeTexts('library', '', 'library.ts', 'The library, by file name.', 'LIBRARY');
writeTexts('templates', '.balcony', 'templates.ts', 'The templates of programmes, by name.', 'TEMPLATE_TEXTS');

// The rules can be loaded only now that the rest is there.
const { RULES } = await import('../language/rules/registry.ts');
const { toldOf } = await import('../language/rules/told.ts');
writeFileSync(
    path.join(built, 'rules.ts'),
    [
        "import type { RuleTold } from '../rules/told.ts';",
        '/** What is told of each of our rules, in the order of the registry. */',
        `export const RULES_TOLD: readonly RuleTold[] = ${JSON.stringify(RULES.map(toldOf), null, 4)};`,
        '',
    ].join('\n'),
);

mkdirSync(path.join(root, 'publish', 'built'), { recursive: true });
writeFileSync(path.join(root, 'publish', 'built', 'page-fonts.ts'), pageFontsModule());
