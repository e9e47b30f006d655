import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { FIX_ALL } from './features/code-actions/quick-fixes.ts';
import { TRIGGERS } from './features/completion/completion.ts';
import { DOCUMENT_SCHEMES } from './features/document-text.ts';
import { RENAMES } from './features/files/moved-files.ts';
import { SIGNATURE_RETRIGGERS, SIGNATURE_TRIGGERS } from './features/hints/signature-help.ts';
import { LEGEND } from './features/semantic-tokens.ts';
import { ON_TYPE } from './features/writing/formatting.ts';

/** What the server says that it can do, to an editor that can do so much. */
export function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
    return {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true, completionItem: { labelDetailsSupport: true } },
        hoverProvider: true,
        signatureHelpProvider: { triggerCharacters: SIGNATURE_TRIGGERS, retriggerCharacters: SIGNATURE_RETRIGGERS },
        codeLensProvider: { resolveProvider: true },
        inlayHintProvider: { resolveProvider: true },
        declarationProvider: true,
        definitionProvider: true,
        typeDefinitionProvider: true,
        implementationProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        callHierarchyProvider: true,
        typeHierarchyProvider: true,
        documentLinkProvider: { resolveProvider: false },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        linkedEditingRangeProvider: true,
        codeActionProvider: {
            codeActionKinds: [
                CodeActionKind.QuickFix,
                CodeActionKind.RefactorExtract,
                CodeActionKind.RefactorInline,
                CodeActionKind.RefactorMove,
                CodeActionKind.RefactorRewrite,
                FIX_ALL,
            ],
            resolveProvider: true,
        },
        documentFormattingProvider: true,
        documentRangeFormattingProvider: { rangesSupport: true },
        documentOnTypeFormattingProvider: ON_TYPE,
        semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
        // Who asks for findings is not told them too: they would be shown twice.
        ...(client.pullsFindings && {
            diagnosticProvider: { identifier: 'balcony', interFileDependencies: true, workspaceDiagnostics: true },
        }),
        workspace: {
            workspaceFolders: { supported: true, changeNotifications: true },
            fileOperations: { willRename: RENAMES, didRename: RENAMES },
            textDocumentContent: { schemes: [...DOCUMENT_SCHEMES] },
        },
    };
}
