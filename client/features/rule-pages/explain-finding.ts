import * as vscode from 'vscode';
import { LANGUAGE } from '../../language-server/client-options.ts';

export const EXPLAIN_FINDING = 'balcony.explainFinding';

/** The scheme of the pages that say why a rule exists. The server writes them; nothing is fetched. */
export const RULE_SCHEME = 'balcony-rule';

/** A finding with a page of its rule. */
interface ExplainedFinding {
    readonly rule: string;
    /** What is so: the first line of the finding's message. */
    readonly says: string;
    readonly range: vscode.Range;
    readonly page: vscode.Uri;
}

/** "Balcony: Explain this finding": opens the page of the rule that found something where the cursor is, beside the text, which keeps the focus. */
export function registerExplainFinding(): vscode.Disposable {
    return vscode.commands.registerCommand(EXPLAIN_FINDING, async () => {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document.languageId !== LANGUAGE) {
            void vscode.window.showInformationMessage(vscode.l10n.t('Open a programme first, and put the cursor on a finding.'));
            return;
        }
        const chosen = await chooseFinding(editor.document.uri);
        if (chosen)
            await vscode.commands.executeCommand('vscode.open', chosen.page, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    });
}

/** The finding where the cursor is; where there are several, or none, the designer is asked which of those, or of all in the document. */
export function chooseFinding(uri: vscode.Uri): Promise<ExplainedFinding | undefined> {
    const all = explainedFindings(uri);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const here = editor ? all.filter(finding => finding.range.contains(editor.selection.active)) : [];
    return choose(here.length > 0 ? here : all);
}

/** The findings of a document that have a page, one for each rule, in the order of the text. */
function explainedFindings(uri: vscode.Uri): ExplainedFinding[] {
    const byRule = new Map<string, ExplainedFinding>();
    const inOrder = [...vscode.languages.getDiagnostics(uri)].sort((a, b) => a.range.start.compareTo(b.range.start));
    for (const { code, message, range } of inOrder) {
        if (typeof code !== 'object' || code.target.scheme !== RULE_SCHEME) continue;
        const rule = String(code.value);
        if (!byRule.has(rule)) byRule.set(rule, { rule, says: message.split('\n')[0] ?? rule, range, page: code.target });
    }
    return [...byRule.values()];
}

async function choose(findings: readonly ExplainedFinding[]): Promise<ExplainedFinding | undefined> {
    if (findings.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Balcony has found nothing in this file.'));
    if (findings.length <= 1) return findings[0];
    const items = findings.map(finding => ({ label: finding.says, description: finding.rule, finding }));
    const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which finding?'), matchOnDescription: true });
    return picked?.finding;
}
