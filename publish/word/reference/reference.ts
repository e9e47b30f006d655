import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What is taken of an organisation's own template: its styles, its theme (the fonts and colours that styles name), its page. */
export interface Reference {
    readonly styles: string;
    readonly theme?: string;
    readonly page?: ReferencePage;
}

/** A page, in twentieths of a point. */
export interface ReferencePage {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
}

/** Thrown where a file cannot be the template: its message ends the sentence "… cannot be the template: ". */
export class TemplateError extends Error {
    override readonly name = 'TemplateError';
}

/** The largest template, and the largest part of one when it is unpacked, in bytes. */
const LARGEST_FILE = 20_000_000;
const LARGEST_PART = 8_000_000;

const TYPES = '[Content_Types].xml';
const STYLES = 'word/styles.xml';
const THEME = 'word/theme/theme1.xml';
const DOCUMENT = 'word/document.xml';

/** WordprocessingML as Word saves it (ISO/IEC 29500-4, transitional). */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Reads a Word file or template (.docx, .dotx). Only the parts that are needed are unpacked, and none that says it is too large; macros, pictures and links to elsewhere are
 * never looked at. Throws a TemplateError for what is no such file, or has been made to do harm.
 */
export function readReference(file: Uint8Array): Reference {
    if (file.length > LARGEST_FILE) throw new TemplateError('it is larger than 20 MB.');
    const parts = unpacked(file);
    const types = parts.get(TYPES);
    if (types === undefined || !/wordprocessingml\.(document|template)\.main\+xml|ms-word\.(document|template)\.macroEnabled/.test(types))
        throw new TemplateError('it is no Word file. Save it in Word as .docx or .dotx.');
    const styles = parts.get(STYLES);
    if (styles === undefined) throw new TemplateError('it has no styles. Open it in Word and save it again.');
    if (tree(styles, 'styles').documentElement?.namespaceURI !== W)
        throw new TemplateError('its styles are in a form that is not known here. Save it in Word as .docx, not as Strict Open XML.');
    const theme = parts.get(THEME);
    const document = parts.get(DOCUMENT);
    const page = document === undefined ? undefined : pageOf(document);
    // A theme with pictures would need more of the file than its theme.
    const standsAlone = theme !== undefined && !theme.includes('r:embed') && tree(theme, 'theme') !== undefined;
    return { styles, ...(standsAlone && { theme }), ...(page && { page }) };
}

function unpacked(file: Uint8Array): ReadonlyMap<string, string> {
    const wanted = new Set([TYPES, STYLES, THEME, DOCUMENT]);
    let tooLarge: string | undefined;
    let found: Record<string, Uint8Array>;
    try {
        found = unzipSync(file, {
            filter({ name, originalSize }) {
                if (!wanted.has(name)) return false;
                if (originalSize > LARGEST_PART) tooLarge = name;
                return tooLarge === undefined;
            },
        });
    } catch (error) {
        throw new TemplateError('it is no Word file, or a broken one. Save it in Word as .docx or .dotx.', { cause: error });
    }
    if (tooLarge !== undefined) throw new TemplateError(`${tooLarge} in it is too large to be what it should be.`);
    return new Map(Object.entries(found).map(([name, content]) => [name, strFromU8(content)]));
}

/** A part as a tree. No part of a Word file declares a type or entities of its own; one that does was made to do harm. */
export function tree(text: string, what: string) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new TemplateError(`its ${what} declare entities, which no Word file does.`);
    try {
        const onError = (_: string, message: string) => {
            throw new Error(message);
        };
        return new DOMParser({ onError }).parseFromString(text, 'text/xml');
    } catch (error) {
        throw new TemplateError(`its ${what} are broken. Open it in Word and save it again.`, { cause: error });
    }
}

/** The page of a document's last section; undefined where it has none, or none that leaves room for text. */
function pageOf(document: string): ReferencePage | undefined {
    const size = /<w:pgSz\b[^>]*>(?![\s\S]*<w:pgSz\b)/.exec(document)?.[0] ?? '';
    const margins = /<w:pgMar\b[^>]*>(?![\s\S]*<w:pgMar\b)/.exec(document)?.[0] ?? '';
    const number = (tag: string, name: string) => Number(new RegExp(`\\bw:${name}="(\\d{1,5})"`).exec(tag)?.[1] ?? NaN);
    const [width, height] = [number(size, 'w'), number(size, 'h')];
    const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map(name => number(margins, name)) as [
        number,
        number,
        number,
        number,
    ];
    const hasRoom = width - left - right >= 5000 && height - top - bottom >= 5000;
    return hasRoom ? { width, height, top, right, bottom, left } : undefined;
}
