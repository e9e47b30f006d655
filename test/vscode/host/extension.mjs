// An extension's package, unpacked for the hosts that do not install one.
import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const INSIDE = 'extension/'; // where a .vsix holds the extension's own files

/** Unpacks a .vsix into `folder`, anew. Returns `folder`. */
export function unpackExtension(vsix, folder) {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, content] of Object.entries(unzipSync(readFileSync(vsix)))) {
        if (!name.startsWith(INSIDE) || name.endsWith('/')) continue;
        const file = path.join(folder, name.slice(INSIDE.length));
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
    }
    return folder;
}
