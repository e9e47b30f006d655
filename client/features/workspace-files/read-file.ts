import * as vscode from 'vscode';
import type { ReadFileParams, ReadFileResult } from '../../../server/protocol.ts';

/** The text of a file, or why there is none. */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
    let bytes: Uint8Array;
    try {
        bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { error: 'not-found' };
        return { error: 'unreadable', message: error instanceof Error ? error.message : String(error) };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
        return { error: 'not-utf-8' };
    }
}
