import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { linesOfHtml, MOST_COLUMNS, MOST_ROWS, tableOfText } from '../../language/sheets/read-table.ts';
import { STANDARD_INPUT } from '../files/names.ts';
import { LARGEST_FILE } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';
import { readWorkbook } from './workbook.ts';

/** A sheet with its lines of cells; a text has one without a name. */
export interface Sheet {
    readonly name: string;
    readonly lines: readonly (readonly string[])[];
}

/** What a file holds that can be brought in. */
export type Content = { readonly form: 'sheets'; readonly sheets: readonly Sheet[] } | { readonly form: 'json'; readonly json: unknown };

/** Reads a file by what is in it, whatever it is called. Throws a Refusal that says what is wrong with it and what to do. */
export async function sheetsOf(file: string, name: string, io: Io): Promise<Content> {
    const bytes = file === STANDARD_INPUT ? await standardInput(io) : await bytesOf(path.resolve(io.cwd, file), name);
    if (bytes.length === 0) throw new Refusal(`${name} is empty.`);
    if (begins(bytes, 0x50, 0x4b)) return { form: 'sheets', sheets: await readWorkbook(bytes, name) };
    if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
        throw new Refusal(
            `${name} is a workbook of the old kind (xls), or one with a password. Open it in a spreadsheet and save it as xlsx, without a password.`,
        );
    if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) throw new Refusal(`${name} is a PDF. Save the table it was made from as xlsx or csv.`);
    const text = textOf(bytes, name, io);
    const start = text.trimStart();
    if (start.startsWith('{')) return { form: 'json', json: jsonOf(text, name) };
    if (/^<(?:!doctype html|html|table|meta)/i.test(start))
        return { form: 'sheets', sheets: [{ name: '', lines: bounded(linesOfHtml(text), name) }] };
    return { form: 'sheets', sheets: [{ name: '', lines: linesOf(text, name) }] };
}

function linesOf(text: string, name: string): readonly (readonly string[])[] {
    const { lines, torn } = tableOfText(text);
    if (torn !== undefined)
        throw new Refusal(
            `${name}: a quotation mark in row ${torn} is not closed, or stands amid a cell, so that nobody can tell where the rows after it begin. Save the sheet as CSV again, or write each mark inside a cell twice.`,
        );
    return bounded(lines, name);
}

/** Throws a Refusal where a sheet goes on beyond what is read of it: then its end would be missing in silence. */
function bounded(lines: readonly (readonly string[])[], name: string): readonly (readonly string[])[] {
    if (lines.length <= MOST_ROWS && lines.every(line => line.length < MOST_COLUMNS)) return lines;
    throw new Refusal(
        `${name} has more than ${MOST_ROWS} rows, or ${MOST_COLUMNS} columns and more, which no plan needs. Save the sheet with the plan alone.`,
    );
}

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
    return start.every((byte, at) => bytes[at] === byte);
}

async function bytesOf(file: string, name: string): Promise<Buffer> {
    try {
        const { size } = await stat(file);
        if (size > LARGEST_FILE) throw tooLarge(name);
        return await readFile(file);
    } catch (error) {
        throw error instanceof Refusal ? error : new Refusal(cannot(name, 'read', error));
    }
}

async function standardInput(io: Io): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > LARGEST_FILE) throw tooLarge('Standard input');
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}

function tooLarge(name: string): Refusal {
    return new Refusal(
        `${name} is larger than ${LARGEST_FILE / 1e6} MB, which is more than a plan needs. Save the sheet alone, without pictures.`,
    );
}

/** A text in UTF-8 or UTF-16; else as Excel on Windows saves it where nobody tells it otherwise, which is said. */
function textOf(bytes: Buffer, name: string, io: Io): string {
    const utf16 = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
    const text = utf16 && new TextDecoder(utf16).decode(bytes);
    if (text === undefined ? bytes.includes(0) : text.includes('\0'))
        throw new Refusal(
            `${name} is no text in UTF-8 or UTF-16, and no workbook. Balcony reads xlsx, csv and CASE (json); save the sheet as one of them.`,
        );
    if (text !== undefined) return text;
    if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
    io.stderr.write(`${name} is not UTF-8 text; it was read as Windows-1252, as Excel saves CSV. Look over letters with accents.\n`);
    return new TextDecoder('windows-1252').decode(bytes);
}

function jsonOf(text: string, name: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch (error) {
        throw new Refusal(`${name} is no JSON: ${error instanceof Error ? error.message : ''}.`);
    }
}
