import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import type { Document } from '../../publish/document/document.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { documentAsMarkdown } from '../../publish/markdown/document.ts';
import { pdf } from '../../publish/pdf/pdf.ts';
import { word } from '../../publish/word/word.ts';
import { Page } from '../publish/support.ts';
import { rasteriser } from './rasteriser.ts';
import { readPdf, wordsOf } from './read-pdf.ts';
import { ReadWord } from './read-word.ts';
import { typesetter } from './typesetter.ts';

/** A format of a document: how it is set, and how others' programs read its text back out of it. */
interface Format {
    readonly set: (document: Document) => Promise<Uint8Array>;
    readonly read: (content: Uint8Array) => Promise<string>;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

/** What a reader of Markdown sees, by GitHub's rules: the text of its page. */
export function shownMarkdown(markdown: string): Page {
    return new Page(new MarkdownIt({ html: true, linkify: false }).enable(['table', 'strikethrough']).render(markdown));
}

/** Every format of what is published, by the name that people call it. */
export const EVERY_FORMAT = {
    HTML: {
        set: async document => Promise.resolve(bytes(documentPage(document))),
        read: async content => Promise.resolve(new Page(text(content)).text),
    },
    Markdown: {
        set: async document => Promise.resolve(bytes(documentAsMarkdown(document))),
        read: async content => Promise.resolve(shownMarkdown(text(content)).text),
    },
    Word: {
        set: async document => word(document, await rasteriser()),
        read: async content => (await ReadWord.from(content)).text,
    },
    PDF: {
        set: async document => pdf(document, await typesetter()),
        read: async content => wordsOf(await readPdf(content)),
    },
} as const satisfies Readonly<Record<string, Format>>;

/** Where LibreOffice is; undefined where this machine has none. */
export async function libreOffice(): Promise<string | undefined> {
    const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
    for (const file of ['soffice', 'libreoffice'].flatMap(name => folders.map(folder => path.join(folder, name)))) {
        const isThere = await access(file, constants.X_OK).then(
            () => true,
            () => false,
        );
        if (isThere) return file;
    }
    return undefined;
}

/** A Word file as LibreOffice prints it to PDF. */
export async function printedBy(office: string, content: Uint8Array): Promise<Uint8Array> {
    const [printed] = await allPrintedBy(office, [content]);
    return printed!;
}

/** Word files as LibreOffice prints them, in one go: it takes far longer to start than to print. */
export async function allPrintedBy(office: string, contents: readonly Uint8Array[]): Promise<Uint8Array[]> {
    const folder = await mkdtemp(path.join(tmpdir(), 'balcony-office-'));
    try {
        const files = contents.map((_, at) => path.join(folder, `file-${at}.docx`));
        for (const [at, file] of files.entries()) await writeFile(file, contents[at]!);
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        await promisify(execFile)(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
        return await Promise.all(files.map(async file => new Uint8Array(await readFile(file.replace(/docx$/, 'pdf')))));
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}
