import type { URI } from 'langium';
import type { Server } from '../server.ts';

/** How a document's file is called: by its path from the folder that it is in, else by its own name. */
export function nameOf({ roots }: Pick<Server, 'roots'>, { uri }: { readonly uri: URI }): string {
    const address = uri.toString();
    const folder = roots.folders.find(one => address.startsWith(one));
    return folder === undefined ? (uri.path.split('/').at(-1) ?? '') : decodeURIComponent(address.slice(folder.length));
}
