import { DOMParser, type Document as XmlDocument, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file, read by others' libraries: its package part by part, its text and its structure by Mammoth. */
export class ReadWord {
    readonly parts: ReadonlyMap<string, string>;
    /** Paragraphs, as Mammoth finds them, cells of tables included. */
    readonly text: string;
    /** The same as HTML: headings, lists, links and tables by their tags. */
    readonly html: string;

    private constructor(parts: ReadonlyMap<string, string>, text: string, html: string) {
        this.parts = parts;
        this.text = text;
        this.html = html;
    }

    static async from(bytes: Uint8Array): Promise<ReadWord> {
        const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
        const buffer = Buffer.from(bytes);
        const [{ value: text }, { value: html }] = await Promise.all([
            mammoth.extractRawText({ buffer }),
            mammoth.convertToHtml({ buffer }),
        ]);
        return new ReadWord(parts, text.replace(/\s+/g, ' ').trim(), html);
    }

    part(name: string): string {
        const part = this.parts.get(name);
        if (part === undefined) throw new Error(`There is no ${name} in the file.`);
        return part;
    }

    /** A part as a tree. Throws where it is no well-formed XML. */
    xml(name: string): XmlDocument {
        const fail = (_: string, message: string) => {
            throw new Error(`${name}: ${message}`);
        };
        return new DOMParser({ onError: fail }).parseFromString(this.part(name), 'text/xml');
    }

    /** The elements of WordprocessingML with a name, in the document or another part. */
    elements(name: string, part = 'word/document.xml'): Element[] {
        return [...this.xml(part).getElementsByTagNameNS(W, name)];
    }

    /** The paragraphs of a style, as text. */
    paragraphs(style: string): string[] {
        return this.elements('p')
            .filter(paragraph => valueOf(within(paragraph, 'pStyle')[0]) === style)
            .map(textIn);
    }
}

/** The elements of a name inside another. */
export function within(element: Element, name: string): Element[] {
    return [...element.getElementsByTagNameNS(W, name)];
}

/** An attribute of WordprocessingML, `w:val` unless another is asked for. */
export function valueOf(element: Element | undefined, name = 'val'): string | undefined {
    return element?.getAttributeNS(W, name) ?? undefined;
}

/** What is written in an element. */
export function textIn(element: Element): string {
    return within(element, 't')
        .map(run => run.textContent ?? '')
        .join('');
}
