import type { Asides, Note } from '../../language/model/design/design.ts';
import { aside, blocks, paragraph } from '../document/build.ts';
import type { Block } from '../document/document.ts';
import { prose } from '../document/prose.ts';
import { isFor } from './audience.ts';
import type { Book } from './book.ts';

/** The notes of something, in the order written, and whether anything about it is still open; nothing of why it is so. */
export function asides(book: Book, of: Asides): Block[] {
    return blocks(
        ...notesFor(book, of.notes).map(note => aside(note.title, prose(note.text)) ?? paragraph(note.title, 'label')),
        toBeConfirmed(book, of),
    );
}

/** The notes that the readers of a handbook are to have. */
export function notesFor({ audience }: Book, notes: readonly Note[]): Note[] {
    return notes.filter(note => isFor(audience, note));
}

/** Says that something is still to be confirmed; what it is, is for those who plan. */
export function toBeConfirmed({ words }: Book, of: Pick<Asides, 'toDecide'>): Block | undefined {
    const open = of.toDecide.length;
    return open === 0 ? undefined : paragraph(words.plan.toBeConfirmed(open), 'open');
}
