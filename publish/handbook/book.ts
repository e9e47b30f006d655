import type { HoursSettings } from '../../language/model/amounts/amounts.ts';
import type { Delivery } from '../../language/model/delivery/delivery.ts';
import type { Activity, Phase, PlanItem, Programme, ProgrammeEvent, Run } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import type { RunCalendar } from '../../language/model/schedule/dates.ts';
import type { Load } from '../../language/model/time/load.ts';
import { reference } from '../document/build.ts';
import type { Inline, Inlines } from '../document/document.ts';
import type { Words } from '../words/words.ts';
import type { Audience } from './audience.ts';

/** What every part of a handbook has to go by. */
export interface Book {
    readonly programme: Programme;
    readonly figures: Figures;
    readonly hours: HoursSettings;
    readonly audience: Audience;
    readonly words: Words;
    readonly organisation?: string;
    /** The run it is for; without one, it tells the dates of all. */
    readonly run?: Run;
    /** The dates of the runs it is for: of the one that was chosen, else of all. */
    readonly calendars: readonly RunCalendar[];
    /** What it asks of a participant month by month. */
    readonly load: Load;
    /** What it asks of those who give it, in the run it is for. */
    readonly delivery: Delivery;
    /** The part's address in the document. */
    idOf(part: PlanItem | Phase): string;
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
export function linkTo(book: Book, part: PlanItem | Phase): Inline {
    return reference(book.idOf(part), titleOf(book, part));
}

/** Links to several things, in a sentence. */
export function linksTo(book: Book, parts: readonly (PlanItem | Phase)[]): Inlines {
    return book.words.intls.series(parts.map(part => [linkTo(book, part)]));
}

/** What people read as the name of a thing. */
export function titleOf({ words }: Pick<Book, 'words'>, part: { readonly title: string; readonly name?: string }): string {
    return part.title || part.name || words.plan.untitled;
}

/** Activities and events: what participants do. */
export function doings(programme: Programme): (Activity | ProgrammeEvent)[] {
    return programme.everything.filter(item => item.is !== 'choice');
}
