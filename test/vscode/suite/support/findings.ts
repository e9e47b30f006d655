import type * as vscode from 'vscode';

/** The name of the rule that brought a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
    return String(typeof code === 'object' ? code.value : code);
}

/** The one finding of a rule. Throws where there is none, or more than one. */
export function findingOf(findings: readonly vscode.Diagnostic[], rule: string): vscode.Diagnostic {
    const [finding, ...more] = findings.filter(each => ruleOf(each) === rule);
    if (!finding || more.length > 0) throw new Error(`not just one ${rule} among ${findings.map(ruleOf).join(', ') || 'no findings'}`);
    return finding;
}
