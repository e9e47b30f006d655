// Builds language/generated/ (Langium's parser and types) and language/built/ (the letters of names; the library's text as a module, so that a browser has it too).
// Run on the project's Node: `npm run build:language`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

const library = path.join(root, 'language', 'library');
const texts = readdirSync(library)
    .filter(name => name.endsWith('.balcony'))
    .sort()
    .map(name => `    ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(path.join(library, name), 'utf8'))},`);
writeFileSync(
    path.join(built, 'library.ts'),
    ['/** The library, by file name. */', 'export const LIBRARY: Readonly<Record<string, string>> = {', ...texts, '};', ''].join('\n'),
);
