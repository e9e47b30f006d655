import { URI } from 'langium';
import {
    type CodeAction,
    CodeActionKind,
    type CodeActionParams,
    type Range,
    type SnippetTextEdit,
    StringValue,
    type TextDocumentEdit,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix } from '../../language/findings/finding.ts';
import { plainText } from '../../language/findings/snippets.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';

/** Mends everything that can be mended without asking. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.balcony`;

/** The quick fixes of the findings that a selection touches; and, where it is asked for, all safe ones at once. */
export function quickFixes(server: Server, plan: Plan, { range, context }: CodeActionParams): CodeAction[] {
    const wants = (kind: string) => !context.only || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
    const findings = server.findings.of(plan.uri.toString()).filter(finding => finding.accepted === null);
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
        for (const finding of findings)
            if (touch(finding.range, range)) actions.push(...finding.fixes.map(fix => actionOf(server, finding, fix, context)));
    }
    if (context.only && wants(FIX_ALL)) actions.push(...fixAll(server, findings));
    return actions;
}

function actionOf(server: Server, finding: Finding, fix: Fix, { diagnostics }: CodeActionParams['context']): CodeAction {
    const mended = diagnostics.filter(({ code, range }) => code === finding.rule && touch(range, finding.range));
    return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        edit: workspaceEdit(server, fix),
        ...(mended.length > 0 && { diagnostics: mended }),
        ...(fix.preferred && { isPreferred: true }),
    };
}

/** One action that mends all that is safe to mend and does not overlap; none where there is nothing. */
function fixAll(server: Server, findings: readonly Finding[]): CodeAction[] {
    const edits: Fix['edits'][number][] = [];
    for (const finding of findings) {
        const fix = finding.fixes.find(({ safe, snippet }) => safe && !snippet);
        if (!fix || fix.edits.some(edit => edits.some(other => other.uri === edit.uri && touch(other.range, edit.range)))) continue;
        edits.push(...fix.edits);
    }
    if (edits.length === 0) return [];
    return [{ title: 'Mend all that can be mended without asking', kind: FIX_ALL, edit: workspaceEdit(server, { title: '', edits }) }];
}

function workspaceEdit(server: Server, { edits, snippet }: Fix): WorkspaceEdit {
    const byUri = new Map<string, (TextEdit | SnippetTextEdit)[]>();
    for (const { uri, range, newText } of edits) {
        const template = snippet && server.client.snippetsInEdits ? asTemplate(server, uri, range, newText) : undefined;
        const edit =
            template === undefined
                ? { range, newText: snippet ? plainText(newText) : newText }
                : { range, snippet: StringValue.createSnippet(template) };
        const of = byUri.get(uri);
        if (of) of.push(edit);
        else byUri.set(uri, [edit]);
    }
    if (!server.client.versionedEdits) return { changes: Object.fromEntries(byUri) as Record<string, TextEdit[]> };
    const versionOf = (uri: string) => server.shared.workspace.TextDocuments.get(uri)?.version ?? null;
    return {
        documentChanges: [...byUri].map(([uri, changes]): TextDocumentEdit => ({
            textDocument: { uri, version: versionOf(uri) },
            edits: changes,
        })),
    };
}

/**
 * A snippet as editors take it: they indent its further lines as the line that it is put into, so that much is taken off. Undefined where those lines do not stand in as
 * far; it is then put in as plain text.
 */
function asTemplate(server: Server, uri: string, range: Range, newText: string): string | undefined {
    const document = server.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))?.textDocument;
    const before = document?.getText({ start: { line: range.start.line, character: 0 }, end: range.start }) ?? '';
    const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
    const [first = '', ...further] = newText.split('\n');
    if (!further.every(line => line.trim() === '' || line.startsWith(indent))) return undefined;
    return [first, ...further.map(line => line.slice(indent.length))].join('\n');
}

/** Whether two ranges have a place in common, their ends included. */
function touch(a: Range, b: Range): boolean {
    const isBefore = (one: Range['start'], other: Range['start']) =>
        one.line < other.line || (one.line === other.line && one.character < other.character);
    return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}
