import * as vscode from 'vscode';
import type { NotChanged } from '../../../server/protocol.ts';
import { fileName } from '../../webviews/host/document-view.ts';

const LARGEST = 10_000_000; // bytes; the server reads no larger ones

/** What a file holds, as base64, or why it is not read. */
export async function readSheet(uri: vscode.Uri): Promise<{ readonly content: string } | NotChanged> {
    try {
        const { size } = await vscode.workspace.fs.stat(uri);
        if (size > LARGEST)
            return {
                why: vscode.l10n.t(
                    '{0} is larger than {1} MB. Save the sheet with the plan alone, without pictures.',
                    fileName(uri),
                    LARGEST / 1e6,
                ),
            };
        return { content: base64(await vscode.workspace.fs.readFile(uri)) };
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { why: vscode.l10n.t('{0} cannot be read: {1}', fileName(uri), why) };
    }
}

function base64(bytes: Uint8Array): string {
    let letters = '';
    // More arguments at once than the engine takes would be refused.
    for (let at = 0; at < bytes.length; at += STEP) letters += String.fromCharCode(...bytes.subarray(at, at + STEP));
    return btoa(letters);
}

const STEP = 8_192;
