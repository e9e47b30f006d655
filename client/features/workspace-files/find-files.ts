import * as vscode from 'vscode';
import type { FindFilesParams, FindFilesResult } from '../../../server/protocol.ts';

/** The files of a folder that a glob names, leaving out installed packages and what the editor's settings hide. */
export async function findFiles({ folder, include }: FindFilesParams): Promise<FindFilesResult> {
    const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), include);
    const files = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
    return { uris: files.map(uri => uri.toString()) };
}
