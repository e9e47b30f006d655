import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { ABLE, type Editor, type EditorOptions, FOLDER, startEditor } from './support/editor.ts';
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
        await start({ abilities: { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: {} } } });
        const { capabilities } = editor.introduction;
        const named = Object.keys(capabilities).filter(key => key !== 'workspace' && capabilities[key as keyof typeof capabilities]);
        assert.deepEqual(named.sort(), [
            'callHierarchyProvider',
            'codeActionProvider',
            'codeLensProvider',
            'completionProvider',
            'declarationProvider',
            'definitionProvider',
            'diagnosticProvider',
            'documentFormattingProvider',
            'documentHighlightProvider',
            'documentLinkProvider',
            'documentOnTypeFormattingProvider',
            'documentRangeFormattingProvider',
            'documentSymbolProvider',
            'foldingRangeProvider',
            'hoverProvider',
            'implementationProvider',
            'inlayHintProvider',
            'linkedEditingRangeProvider',
            'referencesProvider',
            'renameProvider',
            'selectionRangeProvider',
            'semanticTokensProvider',
            'signatureHelpProvider',
            'textDocumentSync',
            'typeDefinitionProvider',
            'typeHierarchyProvider',
            'workspaceSymbolProvider',
        ]);
        assert.deepEqual(Object.keys(capabilities.workspace ?? {}).sort(), ['fileOperations', 'textDocumentContent', 'workspaceFolders']);
        assert.deepEqual(capabilities.documentRangeFormattingProvider, { rangesSupport: true });
        assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
        const { full, range } = capabilities.semanticTokensProvider as lsp.SemanticTokensOptions;
        assert.deepEqual([full, range], [{ delta: true }, true]);
        assert.deepEqual((capabilities.codeActionProvider as lsp.CodeActionOptions).codeActionKinds, [
            'quickfix',
            'refactor.extract',
            'refactor.inline',
            'refactor.move',
            'refactor.rewrite',
            'source.fixAll.balcony',
        ]);
        assert.deepEqual(capabilities.diagnosticProvider, {
            identifier: 'balcony',
            interFileDependencies: true,
            workspaceDiagnostics: true,
        });
        assert.deepEqual(capabilities.workspace?.textDocumentContent, { schemes: ['balcony-library', 'balcony-rule'] });
        assert.deepEqual(capabilities.workspace?.workspaceFolders, { supported: true, changeNotifications: true });
        assert.deepEqual(Object.keys(capabilities.workspace?.fileOperations ?? {}), ['willRename', 'didRename']);
        for (const provider of ['completionProvider', 'codeActionProvider', 'codeLensProvider', 'inlayHintProvider'] as const)
            assert.equal((capabilities[provider] as { resolveProvider?: boolean }).resolveProvider, true, provider);
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
