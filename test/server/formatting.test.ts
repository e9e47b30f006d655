import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE, type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

const OPTIONS = { tabSize: 4, insertSpaces: true };

describe('formatting in the editor', () => {
    let editor: Editor;
    let documents = 0;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
    });
    after(() => editor.end());

    async function open(text: string): Promise<string> {
        const uri = `${FOLDER}/formatting-${++documents}.balcony`;
        await editor.open(uri, text);
        return uri;
    }
    const applied = (text: string, edits: lsp.TextEdit[] | null) =>
        TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits ?? []);

    it('formats the whole text', async () => {
        const text = 'programme  P "P" {\nlasts 2 months }';
        const uri = await open(text);
        const edits = await editor.connection.sendRequest(lsp.DocumentFormattingRequest.type, { textDocument: { uri }, options: OPTIONS });
        assert.equal(applied(text, edits), 'programme P "P" {\n    lasts 2 months\n}\n');
    });

    it('formats the lines of a selection', async () => {
        const text = 'programme  P "P" {\n  place "Here"\n  lasts 2 months\n  version "1"\n}\n';
        const uri = await open(text);
        const range = { start: { line: 2, character: 4 }, end: { line: 3, character: 0 } };
        const edits = await editor.connection.sendRequest(lsp.DocumentRangeFormattingRequest.type, {
            textDocument: { uri },
            range,
            options: OPTIONS,
        });
        assert.equal(applied(text, edits), 'programme  P "P" {\n  place "Here"\n    lasts 2 months\n  version "1"\n}\n');
    });

    async function typed(input: string, ch: string): Promise<string> {
        const { text, cursor } = marked(input);
        const uri = await open(text);
        const edits = await editor.connection.sendRequest(lsp.DocumentOnTypeFormattingRequest.type, {
            textDocument: { uri },
            position: cursor,
            ch,
            options: OPTIONS,
        });
        return applied(text, edits);
    }

    it('formats a body when its brace is typed', async () => {
        assert.equal(
            await typed('tool  a "A"\nprogramme P "P" {\n  phase "One" {\n  lasts  2 months\n}<|>\n}\n', '}'),
            'tool  a "A"\nprogramme P "P" {\n    phase "One" {\n        lasts 2 months\n    }\n}\n',
        );
    });

    it('puts the brace under what it closes in a text that cannot be read', async () => {
        assert.equal(
            await typed('programme P "P" {\n    takes\n    phase "One" {\n        lasts 2 months\n        }<|>\n}\n', '}'),
            'programme P "P" {\n    takes\n    phase "One" {\n        lasts 2 months\n    }\n}\n',
        );
    });

    it('formats a line when it is ended', async () => {
        assert.equal(await typed('programme P "P" {\n  lasts   2 months\n<|>\n}\n', '\n'), 'programme P "P" {\n    lasts 2 months\n\n}\n');
    });

    describe('a text that cannot be read', () => {
        const BROKEN = 'programme  P "P" {\n  takes takes\n}\n';

        it('is left as it is, and the editor is told why, once for each text', async () => {
            const uri = await open(BROKEN);
            const before = editor.said.length;
            for (let times = 0; times < 2; times++) {
                assert.deepEqual(
                    await editor.connection.sendRequest(lsp.DocumentFormattingRequest.type, { textDocument: { uri }, options: OPTIONS }),
                    [],
                );
            }
            assert.deepEqual(editor.said.slice(before), [
                'The file was not formatted: something near line 2 cannot be read. Mend what is marked there, then format again.',
            ]);
        });

        it('is told in the editor’s own way, where it has one', async () => {
            const own = await startEditor({
                files: new MemoryFiles({}),
                abilities: ABLE,
                initializationOptions: { tellsNotFormatted: true },
            });
            const told = new Promise<unknown>(resolve => own.connection.onNotification('balcony/notFormatted', resolve));
            const uri = `${FOLDER}/broken.balcony`;
            await own.open(uri, BROKEN);
            await own.connection.sendRequest(lsp.DocumentFormattingRequest.type, { textDocument: { uri }, options: OPTIONS });
            assert.deepEqual(await told, {
                uri,
                message: 'The file was not formatted: something near line 2 cannot be read. Mend what is marked there, then format again.',
            });
            assert.deepEqual(own.said, []);
            await own.end();
        });
    });
});
