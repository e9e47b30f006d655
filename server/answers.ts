import { DocumentState } from 'langium';
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { quickFixes } from './features/code-actions/quick-fixes.ts';
import { documentOfAction, refactorings, resolveRefactoring } from './features/code-actions/refactorings.ts';
import { Completion } from './features/completion/completion.ts';
import { documentText } from './features/document-text.ts';
import { kindAbove, kindsBelow, prepareKinds } from './features/hierarchies/kinds.ts';
import { leadingHere, ledToFromHere, prepareThreads } from './features/hierarchies/threads.ts';
import { beforeRename } from './features/files/moved-files.ts';
import { codeLenses, documentOfLens, resolveLens } from './features/hints/code-lenses.ts';
import { documentOfHint, inlayHints, resolveHint } from './features/hints/inlay-hints.ts';
import { SignatureHelper } from './features/hints/signature-help.ts';
import { hover } from './features/hover.ts';
import { definition } from './features/navigation/definition.ts';
import { implementation } from './features/navigation/implementation.ts';
import { documentLinks } from './features/navigation/links.ts';
import { highlights, references } from './features/navigation/references.ts';
import { prepareRename, rename } from './features/navigation/rename.ts';
import { typeDefinition } from './features/navigation/type-definition.ts';
import { documentSymbols } from './features/outline/document-symbols.ts';
import { foldingRanges } from './features/outline/folding.ts';
import { selectionRanges } from './features/outline/selection-ranges.ts';
import { WorkspaceSymbols } from './features/outline/workspace-symbols.ts';
import { PullFindings } from './features/pull-findings.ts';
import { formatDocument, formatOnType, formatRange, formatRanges } from './features/writing/formatting.ts';
import { linkedEditing } from './features/writing/linked-editing.ts';
import type { DocumentTextParams, RequestsToServer } from './protocol.ts';
import { onDocument, onItem, onPlan, onWorkspace } from './requests.ts';
import type { Server } from './server.ts';

const { Parsed, Linked, Validated } = DocumentState;

/** Answers what the editor asks, each question by its feature. */
export function answerRequests(server: Server): void {
    answerAboutWords(server);
    answerWhereThingsAre(server);
    answerAboutShape(server);
    answerWithChanges(server);
    answerWithFigures(server);
    answerWithFindings(server);
    answerWithTexts(server);
}

function answerAboutWords(server: Server): void {
    const { connection, colours } = server;
    const completion = new Completion(server);
    connection.onCompletion(onPlan(server, Linked, (plan, params) => completion.at(plan, params), null));
    connection.onCompletionResolve(item => completion.resolved(item));
    connection.onHover(onPlan(server, Linked, (plan, params) => hover(server, plan, params), null));
    const signatures = new SignatureHelper(server);
    connection.onSignatureHelp(onPlan(server, Parsed, (plan, params) => signatures.at(plan, params), null));
    connection.languages.semanticTokens.on(onPlan(server, Linked, plan => colours.all(plan), { data: [] }));
    connection.languages.semanticTokens.onDelta(onPlan(server, Linked, (plan, params) => colours.changes(plan, params), { data: [] }));
    connection.languages.semanticTokens.onRange(onPlan(server, Linked, (plan, params) => colours.within(plan, params), { data: [] }));
}

function answerWhereThingsAre(server: Server): void {
    const { connection } = server;
    // In this language a thing is declared in one place, so its declaration is its definition.
    connection.onDeclaration(onPlan(server, Linked, (plan, params) => definition(server, plan, params), []));
    connection.onDefinition(onPlan(server, Linked, (plan, params) => definition(server, plan, params), []));
    connection.onTypeDefinition(onPlan(server, Linked, (plan, params) => typeDefinition(server, plan, params), []));
    connection.onImplementation(onPlan(server, Validated, (plan, params) => implementation(server, plan, params), []));
    connection.onReferences(onPlan(server, Validated, (plan, params, token, parts) => references(server, plan, params, token, parts), []));
    connection.onDocumentHighlight(onPlan(server, Validated, (plan, params) => highlights(server, plan, params), []));
    connection.onDocumentLinks(onPlan(server, Linked, plan => documentLinks(server, plan), []));
    connection.languages.callHierarchy.onPrepare(onPlan(server, Linked, (plan, params) => prepareThreads(server, plan, params), null));
    connection.languages.callHierarchy.onIncomingCalls(onItem(server, (plan, params) => leadingHere(server, plan, params), []));
    connection.languages.callHierarchy.onOutgoingCalls(onItem(server, (plan, params) => ledToFromHere(server, plan, params), []));
    connection.languages.typeHierarchy.onPrepare(onPlan(server, Linked, (plan, params) => prepareKinds(server, plan, params), null));
    connection.languages.typeHierarchy.onSupertypes(onItem(server, (plan, params) => kindAbove(server, plan, params), []));
    connection.languages.typeHierarchy.onSubtypes(onItem(server, (plan, params, token) => kindsBelow(server, plan, params, token), []));
}

function answerAboutShape(server: Server): void {
    const { connection } = server;
    connection.onDocumentSymbol(onPlan(server, Linked, plan => documentSymbols(server, plan), []));
    const symbols = new WorkspaceSymbols(server);
    connection.onWorkspaceSymbol(onWorkspace(server, (params, token, parts) => symbols.find(params, token, parts), []));
    connection.onFoldingRanges(onPlan(server, Parsed, plan => foldingRanges(plan), []));
    connection.onSelectionRanges(onPlan(server, Parsed, (plan, params) => selectionRanges(plan, params), []));
}

function answerWithChanges(server: Server): void {
    const { connection } = server;
    connection.onPrepareRename(onPlan(server, Validated, (plan, params) => prepareRename(server, plan, params), null));
    connection.onRenameRequest(onPlan(server, Validated, (plan, params) => rename(server, plan, params), null));
    connection.onCodeAction(
        onPlan(server, Validated, (plan, params) => [...quickFixes(server, plan, params), ...refactorings(server, plan, params)], []),
    );
    connection.onCodeActionResolve((action, token) =>
        onDocument(server, documentOfAction(action), Validated, plan => resolveRefactoring(server, plan, action), action, token),
    );
    connection.onDocumentFormatting(onPlan(server, Parsed, plan => formatDocument(server, plan), []));
    connection.onDocumentRangeFormatting(onPlan(server, Parsed, (plan, params) => formatRange(server, plan, params), []));
    connection.onDocumentRangesFormatting(onPlan(server, Parsed, (plan, params) => formatRanges(server, plan, params), []));
    connection.onDocumentOnTypeFormatting(onPlan(server, Parsed, (plan, params) => formatOnType(plan, params), []));
    connection.languages.onLinkedEditingRange(onPlan(server, Validated, (plan, params) => linkedEditing(server, plan, params), null));
}

function answerWithFigures(server: Server): void {
    const { connection } = server;
    connection.onCodeLens(onPlan(server, Linked, plan => codeLenses(server, plan), []));
    connection.onCodeLensResolve((lens, token) =>
        onDocument(server, documentOfLens(lens), Linked, plan => resolveLens(server, plan, lens), lens, token),
    );
    connection.languages.inlayHint.on(onPlan(server, Linked, (plan, params) => inlayHints(server, plan, params), []));
    connection.languages.inlayHint.resolve((hint, token) =>
        onDocument(server, documentOfHint(hint), Linked, plan => resolveHint(server, plan, hint), hint, token),
    );
}

function answerWithFindings(server: Server): void {
    const { diagnostics } = server.connection.languages;
    const pull = new PullFindings(server);
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    diagnostics.on(onPlan(server, Validated, (plan, params) => pull.of(plan, params), nothing));
    diagnostics.onWorkspace(onWorkspace(server, (params, token, parts) => pull.ofWorkspace(params, token, parts), { items: [] }));
    server.connection.workspace.onWillRenameFiles(onWorkspace(server, params => beforeRename(server, params), null));
}

function answerWithTexts(server: Server): void {
    const { connection } = server;
    connection.workspace.textDocumentContent.on(async ({ uri }) => (await textOf(server, uri)) ?? { text: '' });
    connection.onRequest('balcony/documentText' satisfies keyof RequestsToServer, ({ uri }: DocumentTextParams) => textOf(server, uri));
}

async function textOf(server: Server, uri: string) {
    await server.shared.workspace.WorkspaceManager.ready;
    return documentText(server, { uri });
}
