import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** How much is handed over at once, in bytes. */
const AT_ONCE = 1 << 16;

/** Gives a result, whole or in pieces: to the file `out`, which is written as a whole or not at all, else to standard output. Folders that are missing are made. */
export async function deliver(io: Io, result: string | Uint8Array | Iterable<string | Uint8Array>, out: string | undefined): Promise<void> {
    const pieces = typeof result === 'string' ? [result] : result instanceof Uint8Array ? undefined : result;
    if (out !== undefined)
        await writeWhole(io, path.resolve(io.cwd, out), pieces ? Buffer.concat([...inBytes(pieces)]) : (result as Uint8Array));
    else if (pieces) for (const bytes of inBytes(pieces)) io.stdout.write(bytes);
    else
        throw new Refusal(
            'What was asked for is a file of its own kind and no text, so it cannot be shown here. Say where it goes: --out FILE.',
        );
}

/** Pieces of a text as bytes, many of them at once. */
function* inBytes(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
    let some: Uint8Array[] = [];
    let length = 0;
    for (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        some.push(bytes);
        length += bytes.length;
        if (length < AT_ONCE) continue;
        yield Buffer.concat(some);
        [some, length] = [[], 0];
    }
    if (length > 0) yield Buffer.concat(some);
}

/** Writes a file as a whole or not at all. Throws a Refusal where it cannot be written. */
export async function writeWhole(io: Io, file: string, content: string | Uint8Array): Promise<void> {
    try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content));
    } catch (error) {
        throw new Refusal(cannot(nameFrom(io.cwd, file), 'written', error));
    }
}
