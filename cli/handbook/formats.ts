import type { Document } from '../../publish/document/document.ts';
import type { Press } from '../print/press.ts';
import { Refusal } from '../refusal.ts';

export type HandbookFormat = 'html' | 'docx' | 'pdf' | 'markdown';

/** How a document becomes a file of one format. */
export interface Setter {
    /** What a file's name ends in, without the dot. */
    readonly extension: string;
    /** What people call the format. */
    readonly title: string;
    /** The file's content. Throws a Refusal where it cannot be made. */
    readonly set: (document: Document, press: Press) => Promise<string | Uint8Array>;
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
    docx: {
        extension: 'docx',
        title: 'Word',
        set: async (document, press) => {
            const { word } = await import('../../publish/word/word.ts');
            const rasteriser = await press.rasteriser();
            return withLogo(document, async () => word(document, rasteriser, press.reference));
        },
        isOurs: async content => (await import('../../publish/word/mark.ts')).isOurWord(content),
    },
    pdf: {
        extension: 'pdf',
        title: 'PDF',
        set: async (document, press) => {
            const { pdf } = await import('../../publish/pdf/pdf.ts');
            const typesetter = await press.typesetter();
            return withLogo(document, async () => pdf(document, typesetter));
        },
        isOurs: async content => (await import('../../publish/pdf/pdf.ts')).isOurPdf(content),
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

/** What is made of a document. Throws a Refusal where its logo stands in the way, for nothing else in it is a picture of somebody else's. */
async function withLogo(document: Document, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    try {
        return await make();
    } catch (error) {
        if (!document.logo || !(error instanceof Error)) throw error;
        if (!['TypesettingError', 'DrawingError'].includes(error.name)) throw error;
        throw new Refusal('The picture that the settings name as the logo cannot be read: save it anew as PNG or SVG.', { cause: error });
    }
}
