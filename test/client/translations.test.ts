import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const LANGUAGES = globSync('package.nls.*.json').map(file => file.split('.')[2] ?? '');

/** The texts that are given to `vscode.l10n.t` in the extension, and to `t` in the pages of its views. */
function textsOfClient(): Set<string> {
    const texts = new Set<string>();
    for (const file of globSync('client/**/*.{ts,tsx}')) {
        const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
        const visit = (node: ts.Node) => {
            if (ts.isCallExpression(node) && ['t', 'vscode.l10n.t'].includes(node.expression.getText())) {
                const [text] = node.arguments;
                // The one that hands on what it is given.
                if (text && ts.isStringLiteralLike(text)) texts.add(text.text);
                else assert.fail(`${file}: a text that is not written out cannot be translated: ${node.getText()}`);
            }
            ts.forEachChild(node, visit);
        };
        visit(source);
    }
    return texts;
}

const places = (text: string) => (text.match(/\{\d+\}|\(command:[\w.]+\)/g) ?? []).sort();

describe('the translations of the extension', () => {
    const english = Object.fromEntries([...textsOfClient()].map(text => [text, text]));
    const manifest = read('package.nls.json');

    it('are there in another language than English', () => assert.deepEqual(LANGUAGES, ['de']));

    for (const language of LANGUAGES) {
        for (const [file, originals] of [
            [`l10n/bundle.l10n.${language}.json`, english],
            [`package.nls.${language}.json`, manifest],
        ] as const) {
            it(`hold every text and no other, with the same places in it (${file})`, () => {
                const translations = read(file);
                assert.deepEqual(Object.keys(translations).sort(), Object.keys(originals).sort());
                for (const [key, original] of Object.entries(originals))
                    assert.deepEqual(places(translations[key] ?? ''), places(original), key);
            });
        }
    }

    it('are asked for by the manifest, each', () => {
        const asked = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
        assert.deepEqual(asked.sort(), Object.keys(manifest).sort());
    });
});
