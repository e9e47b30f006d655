import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RequestsToClient } from '../../../server/protocol.ts';
import { findFiles } from './find-files.ts';
import { readFile } from './read-file.ts';

const FIND_FILES = 'balcony/findFiles' satisfies keyof RequestsToClient;
const READ_FILE = 'balcony/readFile' satisfies keyof RequestsToClient;

/**
 * Serves the workspace's files to a server that cannot reach them itself: a worker in a browser, or any server
 * where a folder is not on a disk (a repository opened straight from its host).
 */
export function serveWorkspaceFiles(client: BaseLanguageClient): void {
    client.onRequest(FIND_FILES, findFiles);
    client.onRequest(READ_FILE, readFile);
}
