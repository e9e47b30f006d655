import { escapeAttribute, escapeText } from 'entities/escape';

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

/** HTML from a template, what is filled in escaped for the place where it stands: between tags, or inside an attribute in double quotation marks. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
    const inAttribute = placesOf(strings);
    let markup = strings[0] ?? '';
    pieces.forEach((piece, at) => (markup += write(piece, inAttribute[at] ?? false) + (strings[at + 1] ?? '')));
    return new Html(markup);
}

/** Pieces with something between them. */
export function join(pieces: readonly Piece[], between: Piece = ''): Html {
    return new Html(pieces.map(piece => write(piece, false)).join(write(between, false)));
}

const places = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** For each gap of a template, whether it is inside an attribute. The template alone decides it: what is filled in never opens or closes anything. */
function placesOf(strings: TemplateStringsArray): readonly boolean[] {
    let known = places.get(strings);
    if (!known) {
        known = strings.map((_, at) => /<[^<>]*="[^"]*$/.test(strings.slice(0, at + 1).join('')));
        places.set(strings, known);
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

/** `text` without what no HTML document may hold: control characters other than tabs and line ends, and halves of characters. */
export function withoutControls(text: string): string {
    // eslint-disable-next-line no-control-regex
    return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '');
}
