import { blocks, heading, section } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { prose } from '../../document/prose.ts';
import { notesFor } from '../asides.ts';
import type { Book } from '../book.ts';

/** The programme's notes in the order written: attendance, cost, support, contacts and whatever else somebody must know. */
export function notes(book: Book): Section | undefined {
    const told = notesFor(book, book.programme.notes);
    return section('notes', book.words.handbook.notes.title, ...told.map(note => blocks(heading(3, note.title), prose(note.text))));
}
