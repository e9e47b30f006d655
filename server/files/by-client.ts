import { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { FindFilesParams, FindFilesResult, ReadFileParams, ReadFileResult, RequestsToClient } from '../protocol.ts';
import { EXTENSION, type Files, type Found, SETTINGS_FILE } from './files.ts';

const FIND_FILES = 'balcony/findFiles' satisfies keyof RequestsToClient;
const READ_FILE = 'balcony/readFile' satisfies keyof RequestsToClient;

/** Files that only the editor reaches: in a browser, or on the host of a repository. An editor that does not know our requests has none. */
export function filesByClient(connection: Connection): Files {
    const find = async (folder: URI, include: string): Promise<URI[]> => {
        const params: FindFilesParams = { folder: folder.toString(), include };
        try {
            const { uris } = await connection.sendRequest<FindFilesResult>(FIND_FILES, params);
            return uris.map(uri => URI.parse(uri)).filter(uri => !isHidden(folder, uri));
        } catch {
            return [];
        }
    };
    const found = async (folder: URI, below: string): Promise<Found> => {
        const [plans, settings] = await Promise.all([find(folder, `${below}*${EXTENSION}`), find(folder, `${below}${SETTINGS_FILE}`)]);
        return { plans, settings };
    };
    return {
        async read(uri) {
            const params: ReadFileParams = { uri: uri.toString() };
            try {
                return await connection.sendRequest<ReadFileResult>(READ_FILE, params);
            } catch (error) {
                return { error: 'unreadable', message: error instanceof Error ? error.message : String(error) };
            }
        },
        search: folder => found(folder, '**/'),
        list: folder => found(folder, ''),
        // What an editor reaches in this way is a repository opened as a whole.
        settingsAbove: () => Promise.resolve(undefined),
    };
}

/** Whether a file is in a hidden folder or in `node_modules` below `folder`, or is hidden itself. */
function isHidden(folder: URI, file: URI): boolean {
    const parts = file.path.slice(folder.path.length).split('/');
    return parts.some(part => part === 'node_modules' || (part.startsWith('.') && part !== ''));
}
