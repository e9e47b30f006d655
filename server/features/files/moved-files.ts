import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { URI, UriUtils } from 'langium';
import {
    FileChangeType,
    type FileOperationRegistrationOptions,
    type RenameFilesParams,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SETTINGS_FILE } from '../../files/files.ts';
import type { Server } from '../../server.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** The renames that the editor tells of: of every file and folder, for a workspace's settings may name any. */
export const RENAMES: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*' } }] };

/** Where the settings of a workspace name a file of it. */
const NAMES_OF_FILES: readonly (readonly string[])[] = [['handbook', 'logo'], ['baseline'], ['ignore']];

/**
 * The edits that keep a workspace's settings right when files or folders get another name: what they say of a logo, of a baseline and of what is left out. Null where
 * nothing is said of what is renamed. (Programmes name nothing by its file.)
 */
export async function beforeRename(server: Server, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const edits: { uri: string; edits: TextEdit[] }[] = [];
    for (const root of server.roots.settledRoots) {
        const moves = files.flatMap(({ oldUri, newUri }) => {
            const [from, to] = [pathWithin(root, oldUri), pathWithin(root, newUri)];
            return from && to ? [{ from, to }] : [];
        });
        if (moves.length === 0) continue;
        const file = UriUtils.joinPath(URI.parse(root), SETTINGS_FILE);
        const read = await server.files.read(file);
        if (!('text' in read)) continue;
        const changes = editsOf(read.text, moves);
        if (changes.length > 0) edits.push({ uri: file.toString(), edits: changes });
    }
    return edits.length > 0 ? workspaceEdit(server, edits) : null;
}

/** Files and folders have got other names: to the server, the old ones are gone and the new ones have come. */
export function afterRename(take: (events: { uri: string; type: FileChangeType }[]) => void, { files }: RenameFilesParams): void {
    take(
        files.flatMap(({ oldUri, newUri }) => [
            { uri: oldUri, type: FileChangeType.Deleted },
            { uri: newUri, type: FileChangeType.Created },
        ]),
    );
}

interface Move {
    readonly from: string;
    readonly to: string;
}

function pathWithin(root: string, uri: string): string | undefined {
    const address = URI.parse(uri).toString();
    return address.startsWith(root) ? decodeURIComponent(address.slice(root.length)) : undefined;
}

function editsOf(text: string, moves: readonly Move[]): TextEdit[] {
    const document = TextDocument.create('', 'json', 0, text);
    const tree = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true });
    if (!tree) return [];
    const named = NAMES_OF_FILES.flatMap(path => {
        const node = findNodeAtLocation(tree, [...path]);
        return node?.type === 'array' ? (node.children ?? []) : node ? [node] : [];
    });
    return named.flatMap((node: Node) => {
        const value: unknown = node.value;
        const moved = typeof value === 'string' ? movedPath(value, moves) : undefined;
        const range = { start: document.positionAt(node.offset), end: document.positionAt(node.offset + node.length) };
        return moved === undefined ? [] : [{ range, newText: JSON.stringify(moved) }];
    });
}

/** The path or pattern after the moves; undefined where they do not concern it. What it says beyond a moved folder (`drafts/**`) stays. */
function movedPath(path: string, moves: readonly Move[]): string | undefined {
    const [, dot = '', plain = ''] = /^(\.\/)?(.*)$/s.exec(path) ?? [];
    for (const { from, to } of moves) {
        if (plain === from) return dot + to;
        if (plain.startsWith(`${from}/`)) return dot + to + plain.slice(from.length);
    }
    return undefined;
}
