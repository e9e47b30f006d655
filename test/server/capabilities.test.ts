import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { assertCanDoEverything } from './support/capabilities.ts';
import { PULLING, type Editor, type EditorOptions, FOLDER, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const PLANS = Object.fromEntries(
    ['a', 'b'].map(name => [`${FOLDER}/${name}.balcony`, `programme ${name.toUpperCase()} "P ${name}" { designed by Trust }\n`]),
);

describe('what the server says that it can do', () => {
    let editor: Editor;
    const start = async (options: EditorOptions = {}) => {
        editor = await startEditor({
            ...options,
            files: new MemoryFiles({ ...PLANS, [`${FOLDER}/c.balcony`]: 'agency Trust "Trust" in health\n' }),
        });
    };
    afterEach(() => editor.end());

    it('is all that serves here, to an editor that can do all', async () => {
        await start({ abilities: PULLING });
        assertCanDoEverything(editor.introduction.capabilities);
    });

    it('leaves to be registered only what the editor can register', async () => {
        await start();
        await editor.settled();
        assert.deepEqual([...new Set(editor.registered.map(({ method }) => method))].sort(), [
            'workspace/didChangeConfiguration',
            'workspace/didChangeWatchedFiles',
        ]);
        await editor.end();
        await start({ abilities: {} });
        await editor.settled();
        assert.deepEqual([editor.registered, editor.progress, editor.refreshed], [[], [], []]);
    });

    it('is shown to go on while the workspace is read, where the editor can show that', async () => {
        await start();
        await editor.until(() => editor.progress.includes('done'));
        assert.deepEqual(editor.progress, ['Balcony reads the programmes', 'done']);
    });

    it('comes in parts, a file each, where the editor takes parts', async () => {
        await start();
        await editor.settled();
        const parts: string[][] = [];
        const take = (locations: readonly lsp.Location[]) => void parts.push(locations.map(({ uri }) => uri.replace(`${FOLDER}/`, '')));
        editor.connection.onProgress(new lsp.ProgressType<lsp.Location[]>(), 'references', take);
        const symbols = new lsp.ProgressType<lsp.SymbolInformation[]>();
        editor.connection.onProgress(symbols, 'symbols', found => take(found.map(({ location }) => location)));
        const params = {
            textDocument: { uri: `${FOLDER}/c.balcony` },
            position: { line: 0, character: 8 },
            context: { includeDeclaration: true },
        };
        assert.deepEqual(
            await editor.connection.sendRequest(lsp.ReferencesRequest.type, { ...params, partialResultToken: 'references' }),
            [],
        );
        assert.deepEqual(
            await editor.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'P', partialResultToken: 'symbols' }),
            [],
        );
        assert.deepEqual(parts, [['a.balcony'], ['b.balcony'], ['c.balcony'], ['a.balcony'], ['b.balcony']]);
    });

    it('is withdrawn when the editor does not want it any more', async () => {
        await start();
        const source = new lsp.CancellationTokenSource();
        const asked = editor.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'P' }, source.token);
        source.cancel();
        await assert.rejects(asked, ({ code }: lsp.ResponseError) => code === lsp.LSPErrorCodes.RequestCancelled);
    });
});
