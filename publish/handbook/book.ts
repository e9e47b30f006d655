import type { RunCalendar } from '../../language/model/schedule/dates.ts';
import type { Activity, Note, Phase, PlanItem, Programme, ProgrammeEvent } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { type Html, html } from '../html/html.ts';

/** What every part of a handbook has to go by. */
export interface Book {
    readonly programme: Programme;
    readonly figures: Figures;
    /** The dates of the runs it is for: of the one that was chosen, else of all. */
    readonly calendars: readonly RunCalendar[];
    readonly settings: HandbookSettings;
    /** The organisation's logo, as a `data:` address. */
    readonly logo?: string;
    /** The part's address in the page. */
    idOf(part: PlanItem | Phase): string;
}

/** A part of the handbook under a heading of its own. */
export interface Section {
    readonly id: string;
    readonly title: string;
    readonly body: Html;
}

/** Addresses for the phases and the items of a plan, from their names, else their titles; each once. */
export function addressesOf(programme: Programme): Map<PlanItem | Phase, string> {
    const taken = new Set<string>();
    const addresses = new Map<PlanItem | Phase, string>();
    for (const part of [...programme.phases, ...programme.everything]) {
        const sort = part.is === 'phase' ? 'phase' : 'part';
        const words = (part.name ?? part.title).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
        const wanted = `${sort}-${words}`;
        let address = wanted;
        for (let next = 2; taken.has(address); next++) address = `${wanted}-${next}`;
        taken.add(address);
        addresses.set(part, address);
    }
    return addresses;
}

/** A link to where the handbook tells of something. */
export function linkTo(book: Book, part: PlanItem | Phase): Html {
    return html`<a href="#${encodeURIComponent(book.idOf(part))}">${titleOf(part)}</a>`;
}

/** What people read as the name of a thing. */
export function titleOf(part: { readonly title: string; readonly name?: string }): string {
    return part.title || part.name || 'Untitled';
}

/** The notes that a participant reads. */
export function notesForParticipants(notes: readonly Note[]): Note[] {
    return notes.filter(note => note.audience.length === 0 || note.audience.includes('participants'));
}

/** Activities and events: what participants do. */
export function doings(programme: Programme): (Activity | ProgrammeEvent)[] {
    return programme.everything.filter(item => item.is !== 'choice');
}
