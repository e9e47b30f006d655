import assert from 'node:assert/strict';
import type { CodeActionOptions, SemanticTokensOptions, ServerCapabilities } from 'vscode-languageserver-protocol';

/** All that serves here of what the Language Server Protocol has, by the names that it has there. */
export const EVERYTHING = [
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
    'workspace.fileOperations',
    'workspace.textDocumentContent',
    'workspace.workspaceFolders',
] as const;

export type Capability = (typeof EVERYTHING)[number];

/**
 * Fails where a server does not say, to an editor that can do all, that it can do all that serves here, in every form in which it does. An editor that is told findings
 * has them not to be asked for.
 */
export function assertCanDoEverything(capabilities: ServerCapabilities, findingsAre: 'asked for' | 'told' = 'asked for'): void {
    const { workspace = {}, ...others } = capabilities;
    const named = (of: object, before = '') => Object.entries(of).flatMap(([key, value]) => (value ? [before + key] : []));
    assert.deepEqual(
        [...named(others), ...named(workspace, 'workspace.')].sort(),
        EVERYTHING.filter(name => findingsAre === 'asked for' || name !== 'diagnosticProvider').sort(),
    );
    assert.deepEqual(capabilities.documentRangeFormattingProvider, { rangesSupport: true });
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    const { full, range } = capabilities.semanticTokensProvider as SemanticTokensOptions;
    assert.deepEqual([full, range], [{ delta: true }, true]);
    assert.deepEqual((capabilities.codeActionProvider as CodeActionOptions).codeActionKinds, [
        'quickfix',
        'refactor.extract',
        'refactor.inline',
        'refactor.move',
        'refactor.rewrite',
        'source.fixAll.balcony',
    ]);
    if (findingsAre === 'asked for')
        assert.deepEqual(capabilities.diagnosticProvider, {
            identifier: 'balcony',
            interFileDependencies: true,
            workspaceDiagnostics: true,
        });
    assert.deepEqual(workspace.textDocumentContent, { schemes: ['balcony-library', 'balcony-rule'] });
    assert.deepEqual(workspace.workspaceFolders, { supported: true, changeNotifications: true });
    assert.deepEqual(Object.keys(workspace.fileOperations ?? {}), ['willRename', 'didRename']);
    for (const provider of ['completionProvider', 'codeActionProvider', 'codeLensProvider', 'inlayHintProvider'] as const)
        assert.equal((capabilities[provider] as { resolveProvider?: boolean }).resolveProvider, true, provider);
}
