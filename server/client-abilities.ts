import { CodeActionKind, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the editor at the other end can show and do, as it said when it introduced itself. */
export interface ClientAbilities {
    /** Proposals and edits may hold tab stops. */
    readonly snippetsInCompletion: boolean;
    readonly snippetsInEdits: boolean;
    /** A proposal may say what it replaces for inserting and for replacing apart. */
    readonly insertAndReplace: boolean;
    readonly markdownInCompletion: boolean;
    /** What a proposal means may be asked for apart from it. */
    readonly resolvesDocumentation: boolean;
    readonly markdownInHover: boolean;
    readonly markdownInSignatures: boolean;
    /** A definition may come with the range of what led to it. */
    readonly definitionLinks: boolean;
    /** Edits may name the version of the document that they are for. */
    readonly versionedEdits: boolean;
    /** Symbols may hold symbols. */
    readonly nestedSymbols: boolean;
    /** Edits may make files. */
    readonly makesFiles: boolean;
    /** The edits of an action may be asked for apart from it. */
    readonly resolvesActions: boolean;
    /** It shows an action that cannot be done now, with the reason why. */
    readonly showsReasons: boolean;
    /** Quick fixes may be more than commands. */
    readonly codeActions: boolean;
    readonly relatedInformation: boolean;
    /** What has no effect can be shown faded. */
    readonly fading: boolean;
    readonly rulePages: boolean;
    readonly diagnosticData: boolean;
    /** The editor watches files for us. */
    readonly watching: boolean;
    /** … outside the folders that are open, too. */
    readonly watchingAnywhere: boolean;
    readonly folderChanges: boolean;
    readonly semanticRefresh: boolean;
    readonly lensRefresh: boolean;
    readonly hintRefresh: boolean;
    readonly findingsRefresh: boolean;
    /** The editor asks for findings, and is not told them. */
    readonly pullsFindings: boolean;
    /** It can be asked for its settings. */
    readonly configuration: boolean;
    /** … and tells of changes in them where it is asked to. */
    readonly configurationChanges: boolean;
    /** It shows that work goes on. */
    readonly progress: boolean;
    /** The commands of its own that it has for us. */
    readonly commands: readonly string[];
    readonly tellsNotFormatted: boolean;
    readonly followsDocuments: boolean;
    readonly asksForReasons: boolean;
}

/** Reads the abilities out of the editor's introduction. */
export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
    const { textDocument, workspace, window } = capabilities;
    const item = textDocument?.completion?.completionItem;
    const diagnostics = textDocument?.publishDiagnostics;
    const options = (initializationOptions ?? {}) as InitializationOptions;
    return {
        snippetsInCompletion: item?.snippetSupport ?? false,
        snippetsInEdits: (workspace?.workspaceEdit?.snippetEditSupport ?? false) && (workspace?.workspaceEdit?.documentChanges ?? false),
        insertAndReplace: item?.insertReplaceSupport ?? false,
        markdownInCompletion: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
        resolvesDocumentation: item?.resolveSupport?.properties.includes('documentation') ?? false,
        markdownInHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
        markdownInSignatures:
            textDocument?.signatureHelp?.signatureInformation?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
        definitionLinks: textDocument?.definition?.linkSupport ?? false,
        versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
        nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
        makesFiles: (workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('create')) ?? false,
        resolvesActions:
            (textDocument?.codeAction?.dataSupport && textDocument.codeAction.resolveSupport?.properties.includes('edit')) ?? false,
        showsReasons: textDocument?.codeAction?.disabledSupport ?? false,
        codeActions: textDocument?.codeAction?.codeActionLiteralSupport?.codeActionKind.valueSet.includes(CodeActionKind.QuickFix) ?? false,
        relatedInformation: diagnostics?.relatedInformation ?? false,
        fading: diagnostics?.tagSupport !== undefined,
        rulePages: diagnostics?.codeDescriptionSupport ?? false,
        diagnosticData: diagnostics?.dataSupport ?? false,
        watching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
        watchingAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
        folderChanges: workspace?.workspaceFolders ?? false,
        semanticRefresh: workspace?.semanticTokens?.refreshSupport ?? false,
        lensRefresh: workspace?.codeLens?.refreshSupport ?? false,
        hintRefresh: workspace?.inlayHint?.refreshSupport ?? false,
        findingsRefresh: workspace?.diagnostics?.refreshSupport ?? false,
        pullsFindings: textDocument?.diagnostic !== undefined && !options.wantsFindingsTold,
        configuration: workspace?.configuration ?? false,
        configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
        progress: window?.workDoneProgress ?? false,
        commands: options.commands ?? [],
        tellsNotFormatted: options.tellsNotFormatted ?? false,
        followsDocuments: options.followsDocuments ?? false,
        asksForReasons: options.asksForReasons ?? false,
    };
}

/** A client that said nothing of itself. */
export const NO_ABILITIES: ClientAbilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });
