import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { referencePages } from '../../../language/documentation/reference/reference-pages.ts';
import { STATEMENTS } from '../../../language/documentation/statements.ts';
import { LIBRARY } from '../../../language/built/library.ts';

const FOLDER = new URL('../../../docs/language/', import.meta.url);

describe('The language reference', () => {
    let pages: ReadonlyMap<string, string>;
    before(async () => {
        pages = await referencePages();
    });

    it('is up to date: `npm run docs` writes it', () => {
        for (const [name, text] of pages) assert.equal(readFileSync(new URL(name, FOLDER), 'utf8'), text, name);
    });

    it('has every statement of the language', () => {
        const page = pages.get('statements.md') ?? '';
        assert.deepEqual(
            STATEMENTS.filter(({ phrase, says }) => !page.includes(`| \`${phrase}\` | ${says.replaceAll('|', '\\|')} |`)).map(
                ({ phrase }) => phrase,
            ),
            [],
        );
    });

    it('has every name of the library', () => {
        const page = pages.get('library.md') ?? '';
        const declared = Object.values(LIBRARY).flatMap(text =>
            [...text.matchAll(/^ *(?!framework)(?:[a-z]+) ([\w-]+) "/gm)].map(([, name = '']) => name),
        );
        assert.ok(declared.length > 150, 'the library was read');
        assert.deepEqual(
            declared.filter(name => !page.includes(`\`${name}\``)),
            [],
        );
    });
});
