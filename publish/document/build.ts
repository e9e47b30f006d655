import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import type { Aside, Block, Cell, Fact, Facts, Heading, Inline, Inlines, List, Paragraph, Section, Table } from './document.ts';

/** What may stand in a text: words, a piece of one, several; nothing where there is nothing to say. */
export type Words = Inline | Inlines | undefined | false;

/** A run of text out of pieces, without those that say nothing. */
export function text(...pieces: readonly Words[]): Inlines {
    return pieces.flatMap(piece => (piece === undefined || piece === false || piece === '' ? [] : isRun(piece) ? piece : [piece]));
}

function isRun(words: Inline | Inlines): words is Inlines {
    return Array.isArray(words);
}

/** A paragraph of what `words` say. */
export function paragraph(words: Words, style?: Paragraph['style']): Paragraph {
    return { is: 'paragraph', text: text(words), ...(style && { style }) };
}

export function heading(level: Heading['level'], words: Words, id?: string): Heading {
    return { is: 'heading', level, text: text(words), ...(id !== undefined && { id }) };
}

export function emphasis(words: Words): Inline {
    return { is: 'emphasis', text: text(words) };
}

/** A link to a part of the same document; `spoken` is what a screen reader says in place of its words. */
export function reference(id: string, words: Words, spoken?: string): Inline {
    return { is: 'reference', id, text: text(words), ...(spoken !== undefined && { spoken }) };
}

/** The shape of a standing or of what an activity does. */
export function mark(what: Standing | Code): Inline {
    return { is: 'mark', mark: what };
}

/** The same as a character, for formats that draw nothing. */
export function glyphOf(what: Standing | Code): string {
    return (Object.hasOwn(STANDING_LOOKS, what) ? STANDING_LOOKS[what as Standing] : CODE_LOOKS[what as Code]).shape;
}

/** One block, several or none. */
export type Some = Block | readonly Block[] | undefined | false;

/** Blocks out of what may be one, several or none. */
export function blocks(...some: readonly Some[]): Block[] {
    return some.flatMap(one => (one ? one : []));
}

/** What a fact says: words, or blocks. */
export type Says = Words | readonly Block[];

/** A label with what it says; nothing where it says nothing. */
export function fact(label: string, says: Says): Fact | undefined {
    if (says === undefined || says === false || says === '') return undefined;
    if (isBlocks(says)) return says.length > 0 ? { label, says } : undefined;
    const words = text(says);
    return words.length > 0 ? { label, says: [{ is: 'paragraph', text: words }] } : undefined;
}

function isBlocks(says: Inline | Inlines | readonly Block[]): says is readonly Block[] {
    const pieces: readonly (Inline | Block)[] = typeof says === 'object' && !('is' in says) ? says : [says];
    return pieces.every(one => typeof one === 'object' && BLOCKS.has(one.is));
}

const BLOCKS: ReadonlySet<string> = new Set<Block['is']>(['heading', 'paragraph', 'list', 'table', 'facts', 'item', 'figure', 'aside']);

/** Labels with what they say, without those that say nothing; nothing where none does. */
export function facts(style: Facts['style'], all: readonly (Fact | undefined)[]): Facts | undefined {
    const told = all.filter(one => one !== undefined);
    return told.length > 0 ? { is: 'facts', style, facts: told } : undefined;
}

/** A list with bullets; nothing where there is nothing in it. */
export function bullets(items: readonly (Words | readonly Block[])[]): List | undefined {
    if (items.length === 0) return undefined;
    return {
        is: 'list',
        ordered: false,
        items: items.map(item => (item && isBlocks(item) ? item : [paragraph(item)])),
    };
}

export function aside(title: string | undefined, body: readonly Block[], style: Aside['style'] = 'note'): Aside | undefined {
    return body.length > 0 ? { is: 'aside', ...(title !== undefined && { title }), body, style } : undefined;
}

/** A cell of a table. */
export function cell(words: Words): Cell {
    return { text: text(words) };
}

/** A cell that holds a figure. */
export function figureCell(words: Words): Cell {
    return { text: text(words), figure: true };
}

/** A table whose rows are named by their first cells. */
export function table(caption: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]): Table {
    return { is: 'table', caption, head, rows, rowHeads: true };
}

/** A part of a document; nothing where nothing is in it. */
export function section(id: string, title: string, ...body: readonly Some[]): Section | undefined {
    const told = blocks(...body);
    return told.length > 0 ? { id, title, body: told } : undefined;
}

/** The words of a run, as plain text. */
export function plain(words: Inlines): string {
    return words
        .map(word => {
            if (typeof word === 'string') return word;
            if (word.is === 'break') return ' ';
            if (word.is === 'mark') return glyphOf(word.mark);
            return word.is === 'code' ? word.text : plain(word.text);
        })
        .join('');
}
