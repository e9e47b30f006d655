import type { Phase } from '../../../language/model/design/design.ts';
import { blocks, heading, paragraph } from '../../document/build.ts';
import type { Item, Section } from '../../document/document.ts';
import { prose } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, titleOf } from '../book.ts';
import { datesOf, whenOf } from '../dates.ts';
import { planItems, type Telling } from '../plan-items.ts';

/** The programme, phase by phase, with each activity: when, where, how long and with whom beside what it is, and what comes before, during and after it. */
export function phases(
    book: Book,
    telling?: Telling,
    titles?: { readonly title: string; readonly activities: string },
): Section | undefined {
    const { programme } = book;
    const said = { ...book.words.handbook.phases, ...titles };
    const loose = programme.items;
    if (programme.phases.length === 0)
        return loose.length > 0 ? { id: 'activities', title: said.activities, body: planItems(book, loose, 3, telling) } : undefined;
    const beside: Item = {
        is: 'item',
        id: 'throughout',
        sort: 'phase',
        heading: heading(3, said.throughout),
        body: [],
        sideNotes: [],
        parts: planItems(book, loose, 4, telling),
    };
    const told = programme.phases.map(phase => phaseItem(book, phase, telling));
    return { id: 'phases', title: said.title, body: loose.length > 0 ? [...told, beside] : told };
}

function phaseItem(book: Book, phase: Phase, telling?: Telling): Item {
    const { words } = book;
    const title = titleOf(book, phase);
    const head = [
        whenOf(book, phase),
        ...datesOf(book, phase),
        phase.where && capital(words.where(phase.where)),
        phase.takes && words.plan.takes(words.dose(phase.takes)),
    ].filter(part => part !== undefined && part.toLowerCase() !== title.toLowerCase());
    return {
        is: 'item',
        id: book.idOf(phase),
        sort: 'phase',
        heading: heading(3, title),
        body: blocks(head.length > 0 && paragraph(head.join(' · '), 'label'), prose(phase.about), asides(book, phase)),
        sideNotes: [],
        parts: planItems(book, phase.items, 4, telling),
    };
}
