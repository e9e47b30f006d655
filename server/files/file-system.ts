import { type FileSystemNode, type FileSystemProvider, type URI } from 'langium';
import type { Files } from './files.ts';

/** What of a file system Langium asks for while it builds documents. All else is done by the workspace itself. */
export function fileSystemOver(files: Files): FileSystemProvider {
    const no = (): never => {
        throw new Error('Files are read by their text only, and not in one go.');
    };
    return {
        stat: async (uri): Promise<FileSystemNode> => ({ isFile: true, isDirectory: false, uri }),
        readFile: async (uri: URI) => {
            const read = await files.read(uri);
            return 'text' in read ? read.text : '';
        },
        exists: async uri => 'text' in (await files.read(uri)),
        readDirectory: async () => [],
        readDirectorySync: () => [],
        statSync: no,
        existsSync: no,
        readBinary: no,
        readBinarySync: no,
        readFileSync: no,
    };
}
