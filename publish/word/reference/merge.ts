import { type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../parts.ts';
import { type Reference, tree, W } from './reference.ts';

/**
 * Gives a document the styles of a template. What both have (styles are the same by their names, for their ids are in the language of the Word that wrote them) looks as in
 * the template; what only we have is added, in the template's fonts and colours. Numbers that the template's styles give to headings are left out: they belong to lists that
 * only its own documents have.
 */
export function dressed(parts: Parts, reference: Reference): void {
    const own = tree(strFromU8(parts.get('word/styles.xml') ?? new Uint8Array()), 'styles');
    const theirs = tree(reference.styles, 'styles');
    const root = theirs.documentElement;
    if (!root) return;
    for (const numbered of [...theirs.getElementsByTagNameNS(W, 'numPr')]) numbered.parentNode?.removeChild(numbered);
    const known = new Map(stylesIn(root).map(style => [nameOf(style), idOf(style)]));
    const taken = new Set(stylesIn(root).map(idOf));
    const ids = new Map<string, string>();
    const added: Element[] = [];
    for (const style of own.documentElement ? stylesIn(own.documentElement) : []) {
        const there = known.get(nameOf(style));
        if (there !== undefined) ids.set(idOf(style), there);
        else {
            const id = taken.has(idOf(style)) ? `Balcony${idOf(style)}` : idOf(style);
            ids.set(idOf(style), id);
            added.push(style);
        }
    }
    for (const style of added) {
        for (const name of ['rFonts', 'color'])
            for (const look of [...style.getElementsByTagNameNS(W, name)]) look.parentNode?.removeChild(look);
        style.setAttributeNS(W, 'w:styleId', ids.get(idOf(style)) ?? idOf(style));
        style.removeAttributeNS(W, 'default');
        for (const name of ['basedOn', 'next', 'link'])
            for (const one of [...style.getElementsByTagNameNS(W, name)]) {
                const id = one.getAttributeNS(W, 'val') ?? '';
                const there = ids.get(id);
                // What Word has without being told, such as the font of a paragraph.
                if (there === undefined) one.parentNode?.removeChild(one);
                else one.setAttributeNS(W, 'w:val', there);
            }
        root.appendChild(theirs.importNode(style, true));
    }
    parts.set('word/styles.xml', strToU8(new XMLSerializer().serializeToString(theirs)));
    if (reference.theme !== undefined) parts.set('word/theme/theme1.xml', strToU8(reference.theme));
    for (const [name, content] of parts) {
        if (!/^word\/(document|header\d+|footer\d+|numbering)\.xml$/.test(name)) continue;
        const renamed = strFromU8(content).replace(
            /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)(")/g,
            (_, before: string, id: string, after: string) => before + escaped(ids.get(id) ?? id) + after,
        );
        parts.set(name, strToU8(renamed));
    }
}

function stylesIn(root: Element): Element[] {
    return [...root.getElementsByTagNameNS(W, 'style')];
}

function idOf(style: Element): string {
    return style.getAttributeNS(W, 'styleId') ?? '';
}

/** What a style is called, in the English that every Word writes; with its sort, for two of different sorts may have one name. */
function nameOf(style: Element): string {
    const [name] = style.getElementsByTagNameNS(W, 'name');
    return `${style.getAttributeNS(W, 'type') ?? ''} ${(name?.getAttributeNS(W, 'val') ?? '').toLowerCase()}`;
}

function escaped(id: string): string {
    return id.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
