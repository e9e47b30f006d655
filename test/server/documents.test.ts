import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { RULES } from '../../language/rules/registry.ts';
import { type Editor, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('documents that the server writes', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
    });
    after(() => editor.end());

    const standard = async (uri: string) => (await editor.connection.sendRequest(lsp.TextDocumentContentRequest.type, { uri })).text;
    const own = (uri: string) => editor.connection.sendRequest<{ text: string } | null>('balcony/documentText', { uri });

    it('are announced by their schemes', () => {
        assert.deepEqual(editor.introduction.capabilities.workspace?.textDocumentContent, { schemes: ['balcony-library', 'balcony-rule'] });
    });

    it('hold the library', async () => {
        const text = await standard('balcony-library:/kinds.balcony');
        assert.match(text, /^kind secondment "Secondment" is experience \{$/m);
        assert.deepEqual(await own('balcony-library:/kinds.balcony'), { text });
    });

    it('say of every rule why it is there, and show a good and a bad example', async () => {
        for (const rule of RULES) {
            const { text } = (await own(`balcony-rule:/${rule.name}.md`)) ?? { text: '' };
            for (const part of [`# ${rule.name}\n`, rule.summary, rule.why, rule.advice, rule.bad.trim(), rule.good.trim()])
                assert.ok(text.includes(part), `${rule.name} lacks ${part}`);
        }
    });

    it('name the places in the study that a rule rests on', async () => {
        const text = await standard('balcony-rule:/no-coaching.md');
        assert.match(text, /\(Ghate, Lewis and Welbourn 2013, Section Seven, ‘Value of coaching and mentoring’\): /);
        assert.match(text, /How far the study carries it: \*stated\*/);
    });

    it('are none for other addresses', async () => {
        for (const uri of ['balcony-library:/nothing.balcony', 'balcony-rule:/no-such-rule.md', 'file:///etc/passwd'])
            assert.equal(await own(uri), null);
    });
});
