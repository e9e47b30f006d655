import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('names that change together while they are typed', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles() });
    });
    after(() => editor.end());

    async function together(input: string): Promise<void> {
        const { text, cursor, ranges } = marked(input);
        await editor.open(uri, text);
        const answer = await editor.connection.sendRequest(lsp.LinkedEditingRangeRequest.type, { textDocument: { uri }, position: cursor });
        await editor.close(uri);
        assert.deepEqual(answer?.ranges ?? [], ranges);
        if (answer) assert.ok(new RegExp(`^(${answer.wordPattern})$`, 'u').test('Größe-2'));
    }

    const PLAN = (outcome: string, use: string) => `programme P "P" {\n    outcome ${outcome} "Calm"\n    coaching "C" { serves ${use} }\n`;

    it('are those that a programme declares for itself', async () => {
        await together(PLAN('<|Ca<|>lm|>', '<|Calm|>'));
        await together(PLAN('<|Calm|>', '<|C<|>alm|>'));
    });

    it('are not those that are used nowhere, are shared, or come from the library', async () => {
        await together('programme P "P" { outcome Ca<|>lm "Calm" }');
        await together('agency Tr<|>ust "Trust"\nprogramme P "P" { designed by Trust }');
        await together('programme P "P" { coaching "C" { targets th<|>inking } }');
    });

    it('are not those that stand in two spellings', () => together(PLAN('Caf\u00e9<|>', 'Cafe\u0301')));
});
