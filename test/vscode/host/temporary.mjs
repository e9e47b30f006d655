// What belongs to one run alone: its folder for temporary files and its port.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

// VS Code puts Unix sockets below it, whose paths have room for 107 bytes.
const ROOM = 40;

/** Makes a new folder with a short path and the given folders in it. Returns their paths by name, and `remove`, which removes it all. */
export function makeTemporary(...names) {
    const base = Buffer.byteLength(tmpdir()) <= ROOM ? tmpdir() : '/tmp';
    const top = mkdtempSync(path.join(base, 'balcony-'));
    const folders = Object.fromEntries(names.map(name => [name, path.join(top, name)]));
    for (const folder of Object.values(folders)) mkdirSync(folder);
    // A program that is just ending may still be writing into it.
    const remove = () => rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    return { ...folders, remove };
}

/** A port of the loopback interface that nobody uses. */
export function freePort() {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
