import { getDocumentProxy } from 'unpdf';

/** A PDF as somebody else's reader (PDF.js) finds it. */
export interface ReadPdf {
    /** The words of each page, in the order in which they are to be read, with single spaces. */
    readonly pages: readonly string[];
    readonly outline: readonly Bookmark[];
    readonly info: Readonly<Record<string, unknown>>;
    /** The tags of all pages in order: `H1`, `P`, `Table`, … */
    readonly tags: readonly Tag[];
    /** The size of the first page, in points. */
    readonly size: readonly [width: number, height: number];
    /** The fonts that are named but not in the file. */
    readonly missingFonts: readonly string[];
    /** Where links lead: addresses on the web, and how many to places inside. */
    readonly links: { readonly addresses: readonly string[]; readonly inside: number };
}

export interface Bookmark {
    readonly title: string;
    readonly items: readonly Bookmark[];
}

export interface Tag {
    readonly role: string;
    readonly alt?: string;
}

/** All words of a document, page after page. */
export function wordsOf({ pages }: ReadPdf): string {
    return pages.join(' ');
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
    const pdf = await getDocumentProxy(bytes.slice());
    const pages: string[] = [];
    const tags: Tag[] = [];
    const addresses: string[] = [];
    const missingFonts = new Set<string>();
    let inside = 0;
    let size: [number, number] = [0, 0];
    for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        if (number === 1) size = [page.getViewport({ scale: 1 }).width, page.getViewport({ scale: 1 }).height];
        const { items } = await page.getTextContent();
        pages.push(
            items
                .map(item => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
                .join('')
                .replace(/\s+/g, ' ')
                .trim(),
        );
        tags.push(...tagsIn((await page.getStructTree()) as Node | null));
        for (const note of await page.getAnnotations()) {
            if (typeof note.url === 'string') addresses.push(note.url);
            else if (note.dest) inside++;
        }
        await page.getOperatorList();
        for (const item of items) {
            if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue;
            const font = page.commonObjs.get(item.fontName) as { name: string; missingFile?: boolean };
            if (font.missingFile) missingFonts.add(font.name);
        }
    }
    const { info } = await pdf.getMetadata();
    const outline = ((await pdf.getOutline()) ?? []) as unknown as readonly Bookmark[];
    return {
        pages,
        outline: outline.map(simple),
        info: info as Record<string, unknown>,
        tags,
        size,
        missingFonts: [...missingFonts],
        links: { addresses, inside },
    };
}

function simple({ title, items }: Bookmark): Bookmark {
    return { title, items: items.map(simple) };
}

interface Node {
    readonly role?: string;
    readonly alt?: string;
    readonly children?: readonly Node[];
}

function tagsIn(node: Node | null): Tag[] {
    if (!node) return [];
    const own =
        node.role !== undefined && node.role !== 'Root' ? [{ role: node.role, ...(node.alt !== undefined && { alt: node.alt }) }] : [];
    return [...own, ...(node.children ?? []).flatMap(tagsIn)];
}
