import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { MOST_COLUMNS, MOST_ROWS } from '../read-table.ts';
import { filledDown, mergedCellsIn, type Parts } from './merged-cells.ts';
import type { Sheet } from './sheet.ts';
import { UnreadableSheet } from './unreadable.ts';

/** The most bytes that a workbook comes to when it is unpacked, and the most files in it. */
const MOST_UNPACKED = 60_000_000;
const MOST_FILES = 2_000;
/** The most signs in all cells of a sheet. */
const MOST_SIGNS = 10_000_000;
/** The longest tag with the text behind it: a cell holds 32,767 signs at most, each of which may be written as six. */
const LONGEST_STRETCH = 200_000;
/** How many packed bytes are unpacked at once: at most a thousand times as many come out. */
const STEP = 8_192;

/**
 * The sheets of a workbook (ECMA-376), with what formulas came to when it was saved. Throws an UnreadableSheet for what is no workbook, unpacks to more than a plan needs, or holds what an XML
 * reader could be led astray by.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Sheet[]> {
    const parts = unpacked(bytes, name);
    if (!parts.has('xl/workbook.xml'))
        throw new UnreadableSheet(`${name} is no workbook as xlsx has it. Open it in a spreadsheet and save it as xlsx.`);
    for (const [part, content] of parts) examine(part, content, name);
    try {
        // Read from what was unpacked here, within its bounds, and not from the file again.
        const safe = zipSync(Object.fromEntries(parts), { level: 0 });
        const sheets = await readExcelFile(safe.buffer.slice(safe.byteOffset, safe.byteOffset + safe.byteLength), {
            trim: false,
        });
        const merged = mergedCellsIn(parts);
        return sheets.map(({ sheet, data }) => {
            const lines = data.map(row => row.map(textOf));
            // One long text may be that of many cells.
            if (lines.flat().reduce((sum, cell) => sum + cell.length, 0) > MOST_SIGNS) throw tooMuch(name);
            return { name: sheet, lines: filledDown(lines, merged.get(sheet)) };
        });
    } catch (error) {
        if (error instanceof UnreadableSheet) throw error;
        // What the reader says of it is for those who write readers.
        throw new UnreadableSheet(
            `${name} cannot be read as a workbook: something in it is not as workbooks have it. Open it in a spreadsheet and save it again as xlsx.`,
        );
    }
}

function unpacked(bytes: Uint8Array, name: string): Parts {
    const parts: Parts = new Map();
    let size = 0;
    const unzip = new Unzip(file => {
        if (parts.size >= MOST_FILES)
            throw new UnreadableSheet(`${name} holds more than ${MOST_FILES} files, which no plan needs. It was not read.`);
        const chunks: Uint8Array[] = [];
        parts.set(file.name, new Uint8Array());
        file.ondata = (error, chunk, isLast) => {
            if (error) throw error;
            size += chunk.length;
            if (size > MOST_UNPACKED) throw tooMuch(name);
            chunks.push(chunk);
            if (isLast) parts.set(file.name, joined(chunks));
        };
        // Pictures and the like are of no use here.
        if (/\.(xml|rels)$/i.test(file.name)) file.start();
        else parts.delete(file.name);
    });
    unzip.register(UnzipInflate);
    try {
        for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch (error) {
        throw error instanceof UnreadableSheet
            ? error
            : new UnreadableSheet(`${name} is damaged: it cannot be unpacked. Open it in a spreadsheet and save it again as xlsx.`);
    }
    return parts;
}

function tooMuch(name: string): UnreadableSheet {
    return new UnreadableSheet(
        `${name} unpacks to more than ${MOST_UNPACKED / 1e6} MB, or ${MOST_SIGNS / 1e6} million signs, which is more than a plan needs. Save the sheet with the plan alone.`,
    );
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}

/** Throws an UnreadableSheet for a part that defines entities, is in no encoding that is looked into, or has cells far outside of any plan. */
function examine(part: string, content: Uint8Array, name: string): void {
    if (
        (content[0] === 0xff && content[1] === 0xfe) ||
        (content[0] === 0xfe && content[1] === 0xff) ||
        content[0] === 0 ||
        content[1] === 0
    )
        throw new UnreadableSheet(`${name} holds a part (${part}) that is not in UTF-8, as workbooks are. It was not read.`);
    const text = strFromU8(content);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        throw new UnreadableSheet(
            `${name} holds a part (${part}) that defines entities, which no spreadsheet writes and which can be used to read other files. It was not read.`,
        );
    if (longestBetween(text, '<') > LONGEST_STRETCH)
        throw new UnreadableSheet(
            `${name} holds a text (in ${part}) that is longer than a spreadsheet lets a cell be. Save the sheet with the plan alone.`,
        );
    if (!/^xl\/worksheets\//i.test(part)) return;
    if (countOf(text, '<row') > MOST_ROWS)
        throw new UnreadableSheet(`${name} has more than ${MOST_ROWS} rows. Delete what is beyond the plan.`);
    for (const [, letters = '', row = ''] of text.matchAll(/\br\s*=\s*["']([A-Za-z]{1,4})(\d{1,8})["']/g)) {
        if (Number(row) > MOST_ROWS || columnOf(letters) > MOST_COLUMNS)
            throw new UnreadableSheet(
                `${name} has something in cell ${letters}${row}; sheets are read as far as row ${MOST_ROWS} and ${MOST_COLUMNS} columns. Delete what is beyond the plan.`,
            );
    }
    for (const [, row = ''] of text.matchAll(/<row\b[^>]*?\br\s*=\s*["'](\d+)["']/g))
        if (Number(row) > MOST_ROWS)
            throw new UnreadableSheet(
                `${name} has a row ${row}; sheets are read as far as row ${MOST_ROWS}. Delete what is beyond the plan.`,
            );
}

/** How many signs stand at most between a sign and the next of its kind. */
function longestBetween(text: string, sign: string): number {
    let longest = 0;
    for (let at = 0; at < text.length;) {
        const found = text.indexOf(sign, at);
        const end = found < 0 ? text.length : found;
        longest = Math.max(longest, end - at);
        at = end + 1;
    }
    return longest;
}

function countOf(text: string, part: string): number {
    let count = 0;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
    return count;
}

function columnOf(letters: string): number {
    return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** What a cell says, as somebody would type it. */
function textOf(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (value instanceof Date) return dateOf(value);
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'number') return String(Math.round(value * 1e8) / 1e8);
    return typeof value === 'string' ? value : '';
}

/** A day as `2027-01-11`; a time of day alone, which spreadsheets keep as one of their first days, as `1:30`. */
function dateOf(date: Date): string {
    if (Number.isNaN(date.getTime())) return '';
    const iso = date.toISOString();
    if (date.getUTCFullYear() < 1901) return `${date.getUTCHours()}:${iso.slice(14, 16)}`;
    return iso.slice(0, 10);
}
