import { html } from '../../html/html.ts';
import { prose } from '../../html/prose.ts';
import { type Book, notesForParticipants, type Section } from '../book.ts';

/** The programme's notes in the order written: attendance, cost, support, contacts and whatever else somebody must know. */
export function notes({ programme }: Book): Section | undefined {
    const told = notesForParticipants(programme.notes);
    if (told.length === 0) return undefined;
    return {
        id: 'notes',
        title: 'Good to know',
        body: html`${told.map(
            note =>
                html`<h3>${note.title}</h3>
                    ${prose(note.text)} `,
        )}`,
    };
}
