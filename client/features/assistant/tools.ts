import * as vscode from 'vscode';
import type { ServerControl } from '../../language-server/server-control.ts';

type Tool = { readonly name: string; readonly displayName: string };

/**
 * Lets an assistant that the designer works with ask about her programmes: what they say, cover and bring up. It is the editor that asks, after she has agreed; the
 * answers come from the server, and nothing is changed. None where the editor knows no such tools.
 */
export function registerAssistantTools({ extension }: vscode.ExtensionContext, server: ServerControl): vscode.Disposable {
    // An older editor has no such thing, whatever its types say.
    const { lm } = vscode as { lm?: Partial<typeof vscode.lm> };
    const { contributes } = extension.packageJSON as { contributes: { languageModelTools: readonly Tool[] } };
    if (!lm?.registerTool) return vscode.Disposable.from();
    try {
        return vscode.Disposable.from(
            ...contributes.languageModelTools.map(tool => vscode.lm.registerTool(tool.name, asking(tool, server))),
        );
    } catch {
        // An editor in which such tools are still on trial has them, and refuses them.
        return vscode.Disposable.from();
    }
}

function asking({ name, displayName }: Tool, server: ServerControl): vscode.LanguageModelTool<Readonly<Record<string, unknown>>> {
    return {
        prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Looking at: {0}', displayName) }),
        invoke: async ({ input }, token) => {
            const answer = await server.ask('balcony/assistant', { question: name, input }, token);
            if (!answer) throw new Error(vscode.l10n.t('Balcony gives no answer now. Ask again in a moment.'));
            return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart('text' in answer ? answer.text : answer.why)]);
        },
    };
}
