import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('growing a selection', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles() });
    });
    after(() => editor.end());

    /** The texts that a selection grows through, the smallest first, a list for each cursor. */
    async function growing(input: string): Promise<string[][]> {
        const { text, cursors } = marked(input);
        const uri = `${FOLDER}/plan.balcony`;
        await editor.open(uri, text);
        const answer = await editor.connection.sendRequest(lsp.SelectionRangeRequest.type, {
            textDocument: { uri },
            positions: [...cursors],
        });
        await editor.close(uri);
        const document = TextDocument.create(uri, '', 0, text);
        return (answer ?? []).map(selection => {
            const texts: string[] = [];
            for (let at: lsp.SelectionRange | undefined = selection; at; at = at.parent) texts.push(document.getText(at.range));
            return texts;
        });
    }

    it('goes from a word by its statement and body to the whole', async () => {
        const [fromWord, fromText] = await growing(
            'programme P "A p<|>lan" {\n    coaching "C" { targets thi<|>nking.curiosity, doing }\n}\n',
        );
        const coaching = 'coaching "C" { targets thinking.curiosity, doing }';
        const whole = `programme P "A plan" {\n    ${coaching}\n}`;
        assert.deepEqual(fromText, [
            'thinking',
            'thinking.curiosity',
            'targets thinking.curiosity, doing',
            ' targets thinking.curiosity, doing ',
            coaching,
            `\n    ${coaching}\n`,
            whole,
            `${whole}\n`,
        ]);
        assert.deepEqual(fromWord, ['A plan', '"A plan"', whole, `${whole}\n`]);
    });

    it('works in a text with faults, and where there is no word', async () => {
        const [broken] = await growing('programme P "P" {\n    takes 2 2 days\n    coaching “C” { takes 3 da<|>ys\n');
        assert.deepEqual(broken?.slice(0, 2), ['days', '3 days']);
        assert.deepEqual(await growing('   <|>\n'), [['   \n']]);
        assert.deepEqual(await growing('<|>'), [['']]);
    });
});
