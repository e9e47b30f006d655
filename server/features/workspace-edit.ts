import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Server } from '../server.ts';

/** Edits of one file. */
export interface FileEdits {
    readonly uri: string;
    readonly edits: readonly (TextEdit | SnippetTextEdit)[];
}

/** Edits of several files as one change, which names the versions of the texts that it is for where the editor takes those; nothing of it is applied here. */
export function workspaceEdit({ client, shared }: Pick<Server, 'client' | 'shared'>, files: readonly FileEdits[]): WorkspaceEdit {
    if (!client.versionedEdits) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits] as TextEdit[]])) };
    return {
        documentChanges: files.map(({ uri, edits }): TextDocumentEdit => ({
            textDocument: { uri, version: shared.workspace.TextDocuments.get(uri)?.version ?? null },
            edits: [...edits],
        })),
    };
}
