import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { marked } from './mark.ts';
import type { Parts } from './parts.ts';

/** The first moment that a zip file can name: all files of a document bear it, whenever it was written. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * The parts of a Word file without what its library takes from the clock, from chance, and from how many documents it made before: its dates are the document's (`YYYY-MM-DD`) or none,
 * and its numbers begin at 1.
 */
export function steady(file: Uint8Array, date: string | undefined): Parts {
    const parts: Parts = new Map(Object.entries(unzipSync(file)));
    dated(parts, date);
    marked(parts);
    for (const name of [...parts.keys()]) if (name.endsWith('.rels')) renumbered(parts, name);
    counted(parts, 'word/document.xml');
    return parts;
}

/** Parts as a zip file whose bytes depend on them alone; first the list of their types, as the standard advises. */
export function packed(parts: Parts): Uint8Array {
    const first = '[Content_Types].xml';
    const names = [...parts.keys()].sort((one, other) => (one === first ? -1 : other === first ? 1 : one < other ? -1 : 1));
    return zipSync(Object.fromEntries(names.map(name => [name, parts.get(name) ?? new Uint8Array()])), { level: 6, mtime: EARLIEST });
}

function dated(parts: Parts, date: string | undefined): void {
    change(parts, 'docProps/core.xml', text =>
        text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g, (_, open: string, close: string) =>
            date === undefined ? '' : `${open}${date}T00:00:00Z${close}`,
        ),
    );
}

/** Gives what a part refers to numbers in the order of the list, in place of names by chance. */
function renumbered(parts: Parts, rels: string): void {
    const owner = rels.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const text = strFromU8(parts.get(rels) ?? new Uint8Array());
    const ids = new Map([...text.matchAll(/<Relationship [^>]*?\bId="([^"]*)"/g)].map(([, id = ''], at) => [id, `rId${at + 1}`]));
    const swap = (_: string, before: string, id: string, after: string) => `${before}${ids.get(id) ?? id}${after}`;
    change(parts, rels, all => all.replace(/(<Relationship [^>]*?\bId=")([^"]*)(")/g, swap));
    change(parts, owner, all => all.replace(/(\br:(?:id|embed|link|pict)=")([^"]*)(")/g, swap));
}

/** Gives drawings and bookmarks, those of the contents too, numbers from 1. */
function counted(parts: Parts, name: string): void {
    let drawings = 0;
    const bookmarks = new Map<string, number>();
    const headings = new Map<string, number>();
    const numberOf = (id: string, known: Map<string, number>) => {
        const number = known.get(id) ?? known.size + 1;
        known.set(id, number);
        return number;
    };
    change(parts, name, text =>
        text
            .replace(/(<wp:docPr [^>]*?\bid=")[^"]*(")/g, (_, before: string, after: string) => `${before}${++drawings}${after}`)
            .replace(
                /(<w:bookmark(?:Start|End) [^>]*?\bw:id=")([^"]*)(")/g,
                (_, before: string, id: string, after: string) => `${before}${numberOf(id, bookmarks)}${after}`,
            )
            .replace(
                /(<w:bookmarkStart [^>]*?\bw:name="|<w:hyperlink [^>]*?\bw:anchor="|<w:instrText[^>]*>PAGEREF )_Toc(\d+)/g,
                (_, before: string, id: string) => `${before}_Toc${numberOf(id, headings)}`,
            ),
    );
}

function change(parts: Parts, name: string, how: (text: string) => string): void {
    const part = parts.get(name);
    if (part) parts.set(name, strToU8(how(strFromU8(part))));
}
