import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** Gives a result, whole or in pieces: to the file `out`, which is written as a whole or not at all, else to standard output. Folders that are missing are made. */
export async function deliver(io: Io, result: string | Uint8Array | Iterable<string>, out: string | undefined): Promise<void> {
    const text = typeof result === 'string' ? [result] : result instanceof Uint8Array ? undefined : result;
    if (out !== undefined) await writeWhole(io, path.resolve(io.cwd, out), text ? [...text].join('') : (result as Uint8Array));
    else if (text) for (const piece of text) io.stdout.write(piece);
    else
        throw new Refusal(
            'What was asked for is a file of its own kind and no text, so it cannot be shown here. Say where it goes: --out FILE.',
        );
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
