import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { settleYoungMemory } from '../young-memory.ts';
import { nameFrom, STANDARD_INPUT } from './names.ts';
import { readStandardInput, readTextNow } from './read-text.ts';

/** A file as it was read. */
export interface ReadFile {
    readonly file: string;
    /** How messages and reports call it. */
    readonly name: string;
    readonly text: string;
}

/** A file that cannot be taken, with the sentence that says why. */
export interface RefusedFile {
    readonly file: string;
    readonly message: string;
}

/** Reads files, those of them that can be taken, in the order given; `-` is standard input. Byte-order marks are taken off unless `keepMark`. */
export async function readTexts(
    files: readonly string[],
    io: Io,
    keepMark = false,
): Promise<{ readonly read: readonly ReadFile[]; readonly refused: readonly RefusedFile[] }> {
    const all: (ReadFile | RefusedFile)[] = [];
    for (const file of files) {
        all.push(await readOne(file, io, keepMark));
        settleYoungMemory();
    }
    return { read: all.filter(one => 'text' in one), refused: all.filter(one => 'message' in one) };
}

async function readOne(file: string, io: Io, keepMark: boolean): Promise<ReadFile | RefusedFile> {
    const name = nameFrom(io.cwd, file);
    try {
        return { file, name, text: file === STANDARD_INPUT ? await readStandardInput(io, keepMark) : readTextNow(file, name, keepMark) };
    } catch (error) {
        if (error instanceof Refusal) return { file, message: error.message };
        throw error;
    }
}
