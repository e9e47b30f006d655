import { linesOfHtml, MOST_COLUMNS, MOST_ROWS, tableOfText } from '../read-table.ts';
import type { Sheet } from './sheet.ts';
import { UnreadableSheet } from './unreadable.ts';
import { readWorkbook } from './workbook.ts';

/** The largest file that is brought in, in bytes. */
export const LARGEST_SHEET_FILE = 10 * 1000 * 1000;

/** What a file holds that can be brought in; `remark` is what should be looked at, in a sentence. */
export type Content = { readonly remark?: string } & (
    { readonly form: 'sheets'; readonly sheets: readonly Sheet[] } | { readonly form: 'json'; readonly json: unknown }
);

/** Reads a file by what is in it, whatever it is called; `name` is what messages call it. Throws an UnreadableSheet that says what is wrong with it and what to do. */
export async function sheetsIn(bytes: Uint8Array, name: string): Promise<Content> {
    if (bytes.length > LARGEST_SHEET_FILE) throw tooLarge(name);
    if (bytes.length === 0) throw new UnreadableSheet(`${name} is empty.`);
    if (begins(bytes, 0x50, 0x4b)) return { form: 'sheets', sheets: await readWorkbook(bytes, name) };
    if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
        throw new UnreadableSheet(
            `${name} is a workbook of the old kind (xls), or one with a password. Open it in a spreadsheet and save it as xlsx, without a password.`,
        );
    if (begins(bytes, 0x25, 0x50, 0x44, 0x46))
        throw new UnreadableSheet(`${name} is a PDF. Save the table it was made from as xlsx or csv.`);
    const { text, remark } = textOf(bytes, name);
    const remarked = remark === undefined ? {} : { remark };
    const start = text.trimStart();
    if (start.startsWith('{')) return { form: 'json', json: jsonOf(text, name), ...remarked };
    const isHtml = /^<(?:!doctype html|html|table|meta)/i.test(start);
    const lines = isHtml ? bounded(linesOfHtml(text), name) : linesOf(text, name);
    return { form: 'sheets', sheets: [{ name: '', lines }], ...remarked };
}

function linesOf(text: string, name: string): readonly (readonly string[])[] {
    const { lines, torn } = tableOfText(text);
    if (torn !== undefined)
        throw new UnreadableSheet(
            `${name}: a quotation mark in row ${torn} is not closed, or stands amid a cell, so that nobody can tell where the rows after it begin. Save the sheet as CSV again, or write each mark inside a cell twice.`,
        );
    return bounded(lines, name);
}

/** What is said of a file that is larger than what is read. */
export function tooLarge(name: string): UnreadableSheet {
    return new UnreadableSheet(
        `${name} is larger than ${LARGEST_SHEET_FILE / 1e6} MB, which is more than a plan needs. Save the sheet alone, without pictures.`,
    );
}

/** Throws an UnreadableSheet where a sheet goes on beyond what is read of it: then its end would be missing in silence. */
function bounded(lines: readonly (readonly string[])[], name: string): readonly (readonly string[])[] {
    if (lines.length <= MOST_ROWS && lines.every(line => line.length < MOST_COLUMNS)) return lines;
    throw new UnreadableSheet(
        `${name} has more than ${MOST_ROWS} rows, or ${MOST_COLUMNS} columns and more, which no plan needs. Save the sheet with the plan alone.`,
    );
}

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
    return start.every((byte, at) => bytes[at] === byte);
}

/** A text in UTF-8 or UTF-16; else as Excel on Windows saves it where nobody tells it otherwise, which is said. */
function textOf(bytes: Uint8Array, name: string): { readonly text: string; readonly remark?: string } {
    const utf16 = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
    const text = utf16 && new TextDecoder(utf16).decode(bytes);
    if (text === undefined ? bytes.includes(0) : text.includes('\0'))
        throw new UnreadableSheet(
            `${name} is no text in UTF-8 or UTF-16, and no workbook. Balcony reads xlsx, csv and CASE (json); save the sheet as one of them.`,
        );
    if (text !== undefined) return { text };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
        return {
            text: new TextDecoder('windows-1252').decode(bytes),
            remark: `${name} is not UTF-8 text; it was read as Windows-1252, as Excel saves CSV. Look over letters with accents.`,
        };
    }
}

function jsonOf(text: string, name: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch (error) {
        throw new UnreadableSheet(`${name} is no JSON: ${error instanceof Error ? error.message : ''}.`);
    }
}
