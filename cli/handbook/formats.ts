import type { Document } from '../../publish/document/document.ts';

export type HandbookFormat = 'html' | 'markdown';

/** How a document becomes a file of one format. */
export interface Setter {
    /** What a file's name ends in, without the dot. */
    readonly extension: string;
    /** What people call the format. */
    readonly title: string;
    /** The file's content. */
    readonly set: (document: Document) => Promise<string | Uint8Array>;
    /** Whether a file that is there was written by Balcony, so that it may be written over. */
    readonly isOurs: (content: Uint8Array) => Promise<boolean>;
}

/** Every format of a handbook. What sets one is read when it is first asked for. */
export const SETTERS: Readonly<Record<HandbookFormat, Setter>> = {
    html: {
        extension: 'html',
        title: 'HTML',
        set: async document => (await import('../../publish/html/document/document-page.ts')).documentPage(document),
        isOurs: async content => (await import('../../publish/html/page.ts')).isOurPage(beginningOf(content)),
    },
    markdown: {
        extension: 'md',
        title: 'Markdown',
        set: async document => (await import('../../publish/markdown/document.ts')).documentAsMarkdown(document),
        isOurs: async content => (await import('../../publish/markdown/document.ts')).isOurMarkdown(beginningOf(content)),
    },
};

/** The formats that are known, the usual one first. */
export const HANDBOOK_FORMATS = Object.keys(SETTERS) as readonly HandbookFormat[];

/** The first characters of a file, for what marks it as ours. */
function beginningOf(content: Uint8Array): string {
    return new TextDecoder().decode(content.subarray(0, 4000));
}
