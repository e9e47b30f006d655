import { escapeAttribute, escapeText } from 'entities/escape';
import { withoutControls } from '../text/controls.ts';

/** HTML that is written as it stands. Only the functions of this file make it, so nothing that somebody typed becomes markup. */
export class Html {
    readonly markup: string;

    constructor(markup: string) {
        this.markup = markup;
    }

    toString(): string {
        return this.markup;
    }
}

/** What may be filled in: text and numbers are escaped, pieces of HTML are kept, lists are written one after the other; for the rest nothing is written. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/** Trusted markup of our own: styles, drawings, what the Markdown library wrote. */
export function rawHtml(markup: string): Html {
    return new Html(markup);
}

/**
 * HTML from a template, what is filled in escaped for the place where it stands: between tags, or inside an attribute in double quotation marks. Line breaks and
 * indentation of the template itself come out as single line ends.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
    const { texts, inAttribute } = read(strings);
    let markup = texts[0] ?? '';
    pieces.forEach((piece, at) => (markup += write(piece, inAttribute[at] ?? false) + (texts[at + 1] ?? '')));
    return new Html(markup);
}

/** Pieces with something between them. */
export function join(pieces: readonly Piece[], between: Piece = ''): Html {
    return new Html(pieces.map(piece => write(piece, false)).join(write(between, false)));
}

interface Template {
    readonly texts: readonly string[];
    /** For each gap, whether it is inside an attribute. The template alone decides it: what is filled in never opens or closes anything. */
    readonly inAttribute: readonly boolean[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

function read(strings: TemplateStringsArray): Template {
    let known = templates.get(strings);
    if (!known) {
        const texts: string[] = [];
        const inAttribute: boolean[] = [];
        let isInTag = false;
        for (const text of strings) {
            const parts = text.split(/([<>]|\s*\n\s*)/);
            texts.push(
                parts
                    .map((part, at) => {
                        if (part === '<' || part === '>') isInTag = part === '<';
                        if (!part.includes('\n')) return part;
                        return !isInTag ? '\n' : parts[at + 1] === '' && parts[at + 2] === '>' ? '' : ' ';
                    })
                    .join(''),
            );
            inAttribute.push(isInTag && /="[^"]*$/.test(texts.join('')));
        }
        known = { texts, inAttribute };
        templates.set(strings, known);
    }
    return known;
}

function write(piece: Piece, inAttribute: boolean): string {
    if (piece === undefined || piece === null || piece === false) return '';
    if (piece instanceof Html) return piece.markup;
    if (typeof piece === 'object') return piece.map(one => write(one, inAttribute)).join('');
    const text = withoutControls(String(piece));
    return inAttribute ? escapeAttribute(text) : escapeText(text);
}
