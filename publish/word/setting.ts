import type { Paragraph, Table as WordTable } from 'docx';
import type { Block, Table } from '../document/document.ts';
import type { PrintPalette } from '../paper/palette.ts';
import type { Places } from '../paper/places.ts';
import type { PageWords } from '../words/page-words.ts';
import type { WordPictures } from './pictures.ts';

/** What setting a document has to go by. */
export interface Setting {
    readonly palette: PrintPalette;
    readonly places: Places;
    readonly pictures: WordPictures;
    readonly words: PageWords;
    /** How wide the text is with what is kept free at its right, in twentieths of a point. */
    readonly width: number;
    /** What is kept free at the right of text, in the same. */
    readonly outer: number;
    readonly counters: Counters;
    /** What stands in place of the table behind a drawing, which is kept for the end. */
    behind(table: Table): Paragraph[];
}

/** What is counted through a document. */
export class Counters {
    private lists = 0;
    private readonly captions = new Map<string, number>();

    /** A number for a list of its own. */
    list(): number {
        return ++this.lists;
    }

    /** The next number of what bears this label. */
    caption(label: string): number {
        const next = (this.captions.get(label) ?? 0) + 1;
        this.captions.set(label, next);
        return next;
    }
}

/** Where blocks stand: what paragraphs there look like, and how deep in lists they are. */
export interface Place {
    /** The style of a paragraph that has none of its own. */
    readonly style?: string;
    /** The depth of the list around, from 0. */
    readonly list?: number;
    /** How far all of it is moved in, in twentieths of a point. */
    readonly indent?: number;
}

/** Sets blocks one after the other. */
export type Blocks = (blocks: readonly Block[], place?: Place) => (Paragraph | WordTable)[];
