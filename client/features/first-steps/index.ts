import * as vscode from 'vscode';
import { LANGUAGE } from '../../language-server/client-options.ts';

const OPEN_WALKTHROUGH = 'balcony.openWalkthrough';
/** Known to the walkthrough: a programme has been written in. */
const HAS_WRITTEN = 'balcony.hasWritten';

/** "Balcony: Show the first steps", and what completes the step of writing. */
export function registerFirstSteps({ extension }: vscode.ExtensionContext): vscode.Disposable {
    let hasWritten = false;
    return vscode.Disposable.from(
        vscode.commands.registerCommand(OPEN_WALKTHROUGH, () =>
            vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#first-steps`, false),
        ),
        vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
            if (hasWritten || document.languageId !== LANGUAGE || contentChanges.length === 0) return;
            hasWritten = true;
            void vscode.commands.executeCommand('setContext', HAS_WRITTEN, true);
        }),
    );
}
