import type { IToken } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import type { Finding, Fix, Related } from '../../findings/finding.ts';

/** A part of a text, by its offsets: the end is the first that no longer belongs to it. */
export interface Span {
    readonly from: number;
    readonly to: number;
}

/** What is said of a fault: what is wrong, why it matters, what to do. */
export interface Words {
    readonly message: string;
    readonly why?: string;
    readonly advice?: string;
}

/** Makes findings and quick fixes of faults in one text. */
export class Telling {
    readonly text: string;
    readonly uri: string;
    private readonly document: LangiumDocument;

    constructor(document: LangiumDocument) {
        this.document = document;
        this.text = document.textDocument.getText();
        this.uri = document.uri.toString();
    }

    /** A finding of `rule` on a part of the text. */
    finding(span: Span, words: Words, fixes: readonly Fix[] = [], related: readonly Related[] = [], rule = 'syntax'): Finding {
        return {
            rule,
            severity: 'error',
            uri: this.uri,
            range: this.range(span),
            ...words,
            rests: [],
            carried: null,
            threshold: null,
            related,
            fixes,
            accepted: null,
        };
    }

    /** Another place of the same text. */
    related(span: Span, message: string): Related {
        return { uri: this.uri, range: this.range(span), message };
    }

    /** A quick fix that replaces parts of the text, each with its own words. */
    fix(title: string, edits: readonly (Span & { readonly text: string })[], also: Pick<Fix, 'preferred' | 'safe' | 'snippet'> = {}): Fix {
        return { title, edits: edits.map(edit => ({ uri: this.uri, range: this.range(edit), newText: edit.text })), ...also };
    }

    /** The words as they are written. */
    written(span: Span): string {
        return this.text.slice(span.from, span.to);
    }

    /** The end of the line on which `offset` stands, before its line break. */
    endOfLine(offset: number): number {
        const end = /\r?\n|$/.exec(this.text.slice(offset));
        return offset + (end?.index ?? 0);
    }

    /** The white space with which the line of `offset` begins. */
    indentOfLine(offset: number): string {
        const start = this.text.lastIndexOf('\n', offset - 1) + 1;
        return /^[ \t\u00A0]*/.exec(this.text.slice(start, offset))?.[0] ?? '';
    }

    private range({ from, to }: Span) {
        const { textDocument } = this.document;
        return { start: textDocument.positionAt(from), end: textDocument.positionAt(to) };
    }
}

/** The part of the text that a word, or words from the first to the last, take up; white space that a text never closed drags along is left out. */
export function spanOf(first: IToken, last: IToken = first): Span {
    const dragged = last.image.length - last.image.trimEnd().length;
    return { from: first.startOffset, to: (last.endOffset ?? last.startOffset) + 1 - dragged };
}

/** The place right after a word. */
export function after(token: IToken): Span {
    const { to } = spanOf(token);
    return { from: to, to };
}

/** What is typed, in a sentence: on one line, cut where it is long. */
export function quote(typed: string): string {
    const line = typed.replace(/\s+/g, ' ').trim();
    const seen = line.length > 50 ? line.slice(0, 48).trimEnd() + '…' : line;
    return seen.includes('`') ? `“${seen}”` : `\`${seen}\``;
}
