import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Content, LARGEST_SHEET_FILE, sheetsIn, tooLarge } from '../../language/sheets/files/read-sheets.ts';
import { UnreadableSheet } from '../../language/sheets/files/unreadable.ts';
import { STANDARD_INPUT } from '../files/names.ts';
import { mustBeFile } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** Reads a file by what is in it, whatever it is called, and says on standard error what should be looked at. Throws a Refusal that says what is wrong with it and what to do. */
export async function sheetsOf(file: string, name: string, io: Io): Promise<Content> {
    try {
        const bytes = file === STANDARD_INPUT ? await standardInput(io) : await bytesOf(path.resolve(io.cwd, file), name);
        const content = await sheetsIn(bytes, name);
        if (content.remark !== undefined) io.stderr.write(`${content.remark}\n`);
        return content;
    } catch (error) {
        throw error instanceof UnreadableSheet ? new Refusal(error.message) : error;
    }
}

async function bytesOf(file: string, name: string): Promise<Buffer> {
    try {
        const is = await stat(file);
        mustBeFile(is, name);
        if (is.isDirectory()) throw new Refusal(`${name} is a folder. Name the spreadsheet in it that you mean.`);
        if (is.size > LARGEST_SHEET_FILE) throw tooLarge(name);
        return await readFile(file);
    } catch (error) {
        throw error instanceof UnreadableSheet || error instanceof Refusal ? error : new Refusal(cannot(name, 'read', error));
    }
}

async function standardInput(io: Io): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > LARGEST_SHEET_FILE) throw tooLarge('Standard input');
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
