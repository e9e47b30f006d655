import { isUtf8 } from 'node:buffer';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** The largest file that is read, in bytes: some thousand programmes. */
export const LARGEST_FILE = 10 * 1000 * 1000;

/** A file's text, its byte-order mark taken off unless `keepMark`. `name` is what messages call it. Throws a Refusal that says what is wrong with the file. */
export async function readText(path: string, name: string, keepMark = false): Promise<string> {
    try {
        mustBeReadable(await stat(path), name);
        return decode(await readFile(path), name, keepMark);
    } catch (error) {
        throw error instanceof Refusal ? error : new Refusal(cannot(name, 'read', error));
    }
}

/** The same, while everything else waits: of many small files, each takes a fraction of the time. */
export function readTextNow(path: string, name: string, keepMark = false): string {
    try {
        mustBeReadable(statSync(path), name);
        const text = readFileSync(path, 'utf8');
        // Read as text at once, it takes half the time. What is not UTF-8 has this sign in it then, and so may a sound text.
        if (text.includes('\uFFFD') || text.includes('\0')) return decode(readFileSync(path), name, keepMark);
        return text.startsWith('\uFEFF') && !keepMark ? text.slice(1) : text;
    } catch (error) {
        throw error instanceof Refusal ? error : new Refusal(cannot(name, 'read', error));
    }
}

/** What comes on standard input, as text, its byte-order mark taken off unless `keepMark`. */
export async function readStandardInput(io: Io, keepMark = false): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > LARGEST_FILE) throw new Refusal(tooLarge('Standard input', size, 'more than '));
        chunks.push(bytes);
    }
    return decode(Buffer.concat(chunks), 'Standard input', keepMark);
}

function mustBeReadable(file: Stats, name: string): void {
    mustBeFile(file, name);
    if (file.size > LARGEST_FILE) throw new Refusal(tooLarge(name, file.size));
}

/** Throws a Refusal where what was typed is an address and no path. */
export function mustBeNoAddress(typed: string): void {
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(typed))
        throw new Refusal(`${typed} is an address, and Balcony fetches nothing. Save what is there to a file, and name the file.`);
}

/** Throws a Refusal for what may never come to an end, though it may say that it holds nothing: a device or a pipe. What is said of folders is left to who reads them. */
export function mustBeFile(file: Stats, name: string): void {
    if (!file.isFile() && !file.isDirectory()) throw new Refusal(`${name} is no file: it is a device or a pipe.`);
}

function tooLarge(name: string, size: number, over = ''): string {
    const megabytes = (bytes: number) => `${Math.floor(bytes / 100_000) / 10} MB`;
    return `${name} is ${over}${megabytes(size)}; Balcony reads files of up to ${megabytes(LARGEST_FILE)}. Is it a plan at all? If it is, put its programmes into several files.`;
}

/** Bytes as text, a byte-order mark taken off unless `keepMark`. Throws a Refusal, in which they are called `name`, where they are none. */
export function decode(bytes: Buffer, name: string, keepMark: boolean): string {
    if (isUtf16(bytes)) throw new Refusal(`${name} is not UTF-8 text but UTF-16. Save it with the encoding UTF-8.`);
    if (!isUtf8(bytes))
        throw new Refusal(
            `${name} is not UTF-8 text: line ${lineThatIsNotUtf8(bytes)} holds bytes that mean nothing in it. Save the file with the encoding UTF-8.`,
        );
    if (bytes.includes(0)) throw new Refusal(`${name} is not text: it holds zero bytes. Is it the file that you meant?`);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString('utf8', hasMark && !keepMark ? 3 : 0);
}

/** Whether it begins with the mark that Windows programs put before UTF-16. */
function isUtf16(bytes: Buffer): boolean {
    return bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}

function lineThatIsNotUtf8(bytes: Buffer): number {
    // A line end is one byte in UTF-8 and never a part of another character, so lines can be tried one by one.
    for (let line = 1, from = 0; from <= bytes.length; line++) {
        const end = bytes.indexOf(0x0a, from);
        if (!isUtf8(bytes.subarray(from, end < 0 ? undefined : end))) return line;
        if (end < 0) break;
        from = end + 1;
    }
    return 1;
}
