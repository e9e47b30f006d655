import { URI, UriUtils } from 'langium';
import type { WorkspaceRoots } from '../../language/references/roots.ts';

/**
 * Which workspace a document belongs to: the nearest folder upwards with a settings file, else the folder that is open in the editor, else its own folder. A document
 * that was never saved belongs to the first folder that is open.
 */
export class FolderRoots implements WorkspaceRoots {
    private readonly settled = new Set<string>();
    private open: string[] = [];
    /** Roots by the folder that a document is in. */
    private readonly known = new Map<string, string>();

    /** The folders that are open in the editor. */
    get folders(): readonly string[] {
        return this.open;
    }

    setFolders(folders: readonly URI[]): void {
        this.open = folders.map(folder => addressOf(folder));
        this.known.clear();
    }

    /** A folder has a settings file, or has none any more. Returns whether that is news. */
    setSettled(folder: URI, isSettled: boolean): boolean {
        const address = addressOf(folder);
        if (this.settled.has(address) === isSettled) return false;
        this.known.clear();
        if (isSettled) this.settled.add(address);
        else this.settled.delete(address);
        return true;
    }

    /** The roots with a settings file. */
    get settledRoots(): readonly string[] {
        return [...this.settled];
    }

    rootOf(uri: URI): string {
        if (uri.scheme === 'untitled') {
            const [first] = this.open;
            return first === undefined ? addressOf(uri) : this.rootOf(UriUtils.joinPath(URI.parse(first), 'untitled'));
        }
        const own = UriUtils.dirname(uri);
        const address = addressOf(own);
        let root = this.known.get(address);
        if (root === undefined) this.known.set(address, (root = this.rootOfFolder(own)));
        return root;
    }

    private rootOfFolder(own: URI): string {
        for (let folder = own; ; folder = UriUtils.dirname(folder)) {
            if (this.settled.has(addressOf(folder))) return addressOf(folder);
            if (UriUtils.dirname(folder).path === folder.path || folder.path === '') break;
        }
        const address = addressOf(own);
        const [nearest] = this.open.filter(folder => address.startsWith(folder)).sort((a, b) => b.length - a.length);
        return nearest ?? address;
    }

    /** Whether a document is in one of the folders that are open. */
    isOpen(uri: URI): boolean {
        const address = uri.toString();
        return this.open.some(folder => address.startsWith(folder));
    }
}

/** A folder's address, with a slash at its end, so that no folder's address begins with another's that is not above it. */
export function addressOf(folder: URI): string {
    const address = folder.toString();
    return address.endsWith('/') ? address : address + '/';
}
