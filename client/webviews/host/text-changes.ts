import * as vscode from 'vscode';

/** Counts the changes of texts. A text that is opened gets another version and keeps its words: then nothing is counted. */
export class TextChanges implements vscode.Disposable {
    private readonly counts = new Map<string, number>();
    private readonly listening: vscode.Disposable;

    constructor() {
        const count = ({ uri }: vscode.TextDocument) => this.counts.set(uri.toString(), this.of(uri) + 1);
        this.listening = vscode.Disposable.from(
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && count(document)),
            // What was not saved is lost.
            vscode.workspace.onDidCloseTextDocument(count),
        );
    }

    dispose(): void {
        this.listening.dispose();
    }

    /** How often a text has changed, as far as is known: two equal answers say that it did not change between them. */
    of(uri: vscode.Uri): number {
        return this.counts.get(uri.toString()) ?? 0;
    }
}

/** The version of a text in the editor; undefined where it is not open. */
export function versionOf(uri: vscode.Uri): number | undefined {
    return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())?.version;
}
