import { lstat, readFile, stat } from 'node:fs/promises';
import { nameFrom } from '../files/names.ts';
import { mustBeFile } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** Throws a Refusal where something is at `file` that Balcony did not write, unless it may be written over (`force`); and where a link is, which would lead the result elsewhere. */
export async function mayBeWritten(
    file: string,
    isOurs: (content: Uint8Array) => Promise<boolean>,
    { force }: { readonly force?: true },
    io: Io,
): Promise<void> {
    const name = nameFrom(io.cwd, file);
    let content: Uint8Array;
    try {
        // Plans choose the names of these files, and who wrote the plans may have laid a link there.
        if ((await lstat(file)).isSymbolicLink())
            throw new Refusal(`${name} is a link, and what is written to it would go elsewhere. Take it away, or choose another folder.`);
        if (force) return;
        mustBeFile(await stat(file), name);
        content = await readFile(file);
    } catch (error) {
        if (error instanceof Refusal) throw error;
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
        throw new Refusal(cannot(name, 'written', error));
    }
    if (!(await isOurs(content)))
        throw new Refusal(
            `${name} is there already, and Balcony did not write it. Choose another folder, or say --force to write over it.`,
        );
}
