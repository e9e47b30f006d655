import type { Asides } from '../../language/model/design/design.ts';
import { type Html, html, type Piece } from '../html/html.ts';
import { prose } from '../html/prose.ts';
import { notesForParticipants } from './book.ts';

/** The notes of something, in the order written, and whether anything about it is still open; nothing of why it is so. */
export function asides(of: Asides): Piece {
    const notes = notesForParticipants(of.notes).map(
        note =>
            html`<div class="note">
                <p class="label">${note.title}</p>
                ${prose(note.text)}
            </div>`,
    );
    return [notes, toBeConfirmed(of)];
}

/** Says that something is still to be confirmed; what it is, is for those who plan. */
export function toBeConfirmed(of: Pick<Asides, 'toDecide'>): Html | undefined {
    const open = of.toDecide.length;
    if (open === 0) return undefined;
    return html`<p class="open">
        ${open === 1 ? 'One thing here is still to be confirmed.' : `${open} things here are still to be confirmed.`}
    </p>`;
}
