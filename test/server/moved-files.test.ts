import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const SETTINGS = `${FOLDER}/balcony.config.json`;

describe('files that get another name', () => {
    let editor: Editor;
    let files: MemoryFiles;
    const start = async (texts: Readonly<Record<string, string>>) => {
        files = new MemoryFiles(texts);
        editor = await startEditor({ files });
    };
    afterEach(() => editor.end());

    /** The settings as they are when a file has been renamed. */
    async function renamed(settings: string, from: string, to: string): Promise<string | null> {
        await start({ [SETTINGS]: settings });
        const params = { files: [{ oldUri: `${FOLDER}/${from}`, newUri: `${FOLDER}/${to}` }] };
        const edit = await editor.connection.sendRequest(lsp.WillRenameFilesRequest.type, params);
        if (!edit) return null;
        const [changes] = edit.documentChanges as lsp.TextDocumentEdit[];
        assert.equal(changes?.textDocument.uri, SETTINGS);
        return TextDocument.applyEdits(TextDocument.create('', '', 0, settings), changes.edits as lsp.TextEdit[]);
    }

    it('keep their places in the settings: a logo, what is left out, what is in a folder', async () => {
        assert.equal(
            await renamed('{\n  // Ours.\n  "handbook": { "logo": "art/old.svg" }\n}', 'art/old.svg', 'art/new.svg'),
            '{\n  // Ours.\n  "handbook": { "logo": "art/new.svg" }\n}',
        );
        await editor.end();
        assert.equal(await renamed('{ "ignore": ["drafts/**", "other"] }', 'drafts', 'to do'), '{ "ignore": ["to do/**", "other"] }');
    });

    it('change nothing that does not name them', async () => {
        assert.equal(await renamed('{ "ignore": ["drafts-of-old/**"], "handbook": { "organisation": "drafts" } }', 'drafts', 'x'), null);
        await editor.end();
        assert.equal(await renamed('{ "ignore": [', 'drafts', 'x'), null, 'nor settings that cannot be read');
    });

    it('are read under their new names, though the editor watches nothing', async () => {
        await start({ [`${FOLDER}/old.balcony`]: 'agency Trust "Trust" in health\n' });
        const symbols = async () =>
            ((await editor.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'Trust' })) as lsp.SymbolInformation[]).map(
                ({ location }) => location.uri,
            );
        assert.deepEqual(await symbols(), [`${FOLDER}/old.balcony`]);
        files.texts.set(`${FOLDER}/new.balcony`, files.texts.get(`${FOLDER}/old.balcony`)!);
        files.texts.delete(`${FOLDER}/old.balcony`);
        await editor.connection.sendNotification(lsp.DidRenameFilesNotification.type, {
            files: [{ oldUri: `${FOLDER}/old.balcony`, newUri: `${FOLDER}/new.balcony` }],
        });
        assert.deepEqual(await symbols(), [`${FOLDER}/new.balcony`]);
    });
});
