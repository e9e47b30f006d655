import type { URI } from 'langium';

/** The scheme of the library's documents. */
export const LIBRARY_SCHEME = 'balcony-library';

/** Whether a document belongs to the library, which is read and never changed. */
export function isLibrary(uri: URI | string): boolean {
    return typeof uri === 'string' ? uri.startsWith(LIBRARY_SCHEME + ':') : uri.scheme === LIBRARY_SCHEME;
}

/**
 * Tells which workspace a document belongs to. A workspace is the nearest folder upwards with a `balcony.config.json`, else the folder that was opened
 * (product.md, 'The command line'); names are shared within one and not beyond.
 */
export interface WorkspaceRoots {
    /** The address of the document's workspace: equal for documents that see each other's shared declarations. */
    rootOf(uri: URI): string;
}

/** All documents in one workspace. */
export class SingleRoot implements WorkspaceRoots {
    rootOf(): string {
        return '';
    }
}
