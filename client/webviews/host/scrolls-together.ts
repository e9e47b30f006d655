import * as vscode from 'vscode';

/** Keeps a page and the text it is made from at the same place: whichever is scrolled, the other follows, and does not answer back. */
export class ScrollsTogether implements vscode.Disposable {
    private readonly listening: vscode.Disposable;
    private readonly tellPage: (uri: string, line: number) => void;
    /** The line that the page has had put at the top of the text, until the text says that it is there. */
    private awaited: number | undefined;
    /** The document whose place the page has been told. */
    private told: string | undefined;

    constructor(tellPage: (uri: string, line: number) => void) {
        this.tellPage = tellPage;
        this.listening = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.tell(textEditor));
    }

    dispose(): void {
        this.listening.dispose();
    }

    /** A new page knows nothing yet. */
    begin(): void {
        this.told = undefined;
    }

    /** Tells a page that begins to show a document where its text stands; once, for what is shown again while the text changes must not jump. */
    tellOnce(uri: vscode.Uri): void {
        if (this.told === uri.toString()) return;
        this.told = uri.toString();
        const editor = editorOf(uri);
        if (editor) this.tell(editor);
    }

    /** Brings a line of a document to the top of its editor, where it is to be seen. */
    scrollText(uri: vscode.Uri, line: number): void {
        const editor = editorOf(uri);
        if (!editor) return;
        const at = Math.max(0, Math.min(line, editor.document.lineCount - 1));
        if (at === firstLine(editor)) return;
        this.awaited = at;
        editor.revealRange(new vscode.Range(at, 0, at, 0), vscode.TextEditorRevealType.AtTop);
    }

    private tell(editor: vscode.TextEditor): void {
        const line = firstLine(editor);
        const isAnswer =
            this.awaited !== undefined && line !== undefined && (Math.abs(line - this.awaited) <= STICKY || this.isAtEnd(editor));
        this.awaited = undefined;
        if (!isAnswer && line !== undefined) this.tellPage(editor.document.uri.toString(), line);
    }

    private isAtEnd(editor: vscode.TextEditor): boolean {
        return (editor.visibleRanges.at(-1)?.end.line ?? 0) >= editor.document.lineCount - 1;
    }
}

/** So many lines the editor may keep in sight at its top (`editor.stickyScroll`): what is brought to the top stands below them. */
const STICKY = 6;

function firstLine({ visibleRanges }: vscode.TextEditor): number | undefined {
    return visibleRanges[0]?.start.line;
}

function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}
