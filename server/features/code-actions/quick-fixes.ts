import { URI } from 'langium';
import {
    type CodeAction,
    CodeActionKind,
    type CodeActionParams,
    type Diagnostic,
    type Range,
    type SnippetTextEdit,
    StringValue,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { ruleIn } from '../../../language/checks/own-rules.ts';
import { type Finding, type Fix, isOpen } from '../../../language/findings/finding.ts';
import { fixesTogether, isForAll, isSafe, touch } from '../../../language/findings/fixes-together.ts';
import { plainText } from '../../../language/findings/snippets.ts';
import { acceptingFix } from '../../../language/rules/fixes/accepting.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** Mends everything that can be mended without asking. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.balcony`;

/** The quick fixes of the findings that a selection touches; and, where it is asked for, all safe ones at once. */
export function quickFixes(server: Server, plan: Plan, { range, context }: CodeActionParams): CodeAction[] {
    const wants = (kind: string) => !context.only || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
    const findings = server.findings.wholeOf(plan.uri.toString()).filter(isOpen);
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
        for (const finding of findings)
            if (touch(finding.range, range)) actions.push(...finding.fixes.map(fix => actionOf(server, finding, fix, context)));
        actions.push(...fixAllOfRules(server, findings, range));
        // Mending comes before living with it.
        for (const finding of findings) {
            const accepting = touch(finding.range, range) ? accept(server, plan, finding) : undefined;
            if (accepting) actions.push(acceptingAction(server, plan, finding, accepting, context));
        }
    }
    if (context.only && wants(FIX_ALL)) actions.push(...fixAll(server, findings));
    return actions;
}

function accept(server: Server, plan: Plan, finding: Finding): Fix | undefined {
    const rule = ruleIn(server.settings.of(plan.uri), finding.rule);
    const fix = rule && acceptingFix(finding, rule, plan);
    return fix && { ...fix, title: `${fix.title} (${finding.rule})` };
}

/** An editor that asks for the reason itself is told of what; others get a place to write it. */
function acceptingAction(server: Server, plan: Plan, finding: Finding, fix: Fix, context: CodeActionParams['context']): CodeAction {
    const { edit, ...action } = actionOf(server, finding, fix, context);
    if (!server.client.asksForReasons) return edit ? { ...action, edit } : action;
    const finds = { uri: plan.uri.toString(), rule: finding.rule, range: finding.range };
    return { ...action, command: { command: 'balcony.acceptFinding', title: fix.title, arguments: [finds] } };
}

function actionOf(server: Server, finding: Finding, fix: Fix, { diagnostics }: CodeActionParams['context']): CodeAction {
    // Several findings of one rule may stand in one place: each has its own fixes.
    const mended = diagnostics.filter(
        ({ code, range, message }) => code === finding.rule && touch(range, finding.range) && says(message, finding),
    );
    return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        edit: editOf(server, fix),
        ...(mended.length > 0 && { diagnostics: mended }),
        ...(fix.preferred && { isPreferred: true }),
    };
}

function says(message: Diagnostic['message'], finding: Finding): boolean {
    return (typeof message === 'string' ? message : message.value).startsWith(finding.message);
}

/** One action that mends all that is safe to mend; none where there is nothing. What lies over something else is left for the next time. */
function fixAll(server: Server, findings: readonly Finding[]): CodeAction[] {
    return together(server, 'Mend all that can be mended without asking', FIX_ALL, fixesTogether(findings, isSafe));
}

/** For each rule with a finding at the selection: one action that mends all its findings in the document, where there are several and each is as easily mended. */
function fixAllOfRules(server: Server, findings: readonly Finding[], range: Range): CodeAction[] {
    const here = new Set(findings.filter(finding => touch(finding.range, range) && finding.fixes.some(isForAll)).map(({ rule }) => rule));
    return [...here].flatMap(rule => {
        const fixes = fixesTogether(
            findings.filter(finding => finding.rule === rule),
            isForAll,
        );
        return fixes.length < 2
            ? []
            : together(server, `Mend all ${fixes.length} findings of ${rule} in this file`, CodeActionKind.QuickFix, fixes);
    });
}

function together(server: Server, title: string, kind: string, fixes: ReturnType<typeof fixesTogether>): CodeAction[] {
    if (fixes.length === 0) return [];
    return [{ title, kind, edit: editOf(server, { title, edits: fixes.flatMap(({ fix }) => fix.edits) }) }];
}

export function editOf(server: Server, { edits, snippet }: Fix): WorkspaceEdit {
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
    return workspaceEdit(
        server,
        [...byUri].map(([uri, changes]) => ({ uri, edits: changes })),
    );
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
