import type { Activity, PlanItem, ProgrammeEvent, Where } from '../../language/model/design/design.ts';
import { type Html, html, type Piece } from '../html/html.ts';
import { inlineProse } from '../html/prose.ts';
import { doseInWords } from '../words/amounts.ts';
import { capital, listed } from '../words/lists.ts';
import { groupingInWords, hostsInWords, whereInWords } from '../words/plan.ts';
import { inSentence } from '../words/titles.ts';
import type { Book } from './book.ts';
import { datesOf, whenOf } from './dates.ts';
import { factsList } from './facts-list.ts';

/** When, where, how long and with whom: what stands in the margin beside an activity, event or choice. */
export function sideNotes(book: Book, item: PlanItem): Html | undefined {
    const inside = item.parent.is === 'event' || item.parent.is === 'choice';
    const where = item.where ?? (inside ? undefined : whereAround(item));
    const facts = factsList(
        [
            // What stands in an event or a choice is when that is, unless it says otherwise.
            ['When', (!inside || item.when || item.on || item.every) && when(book, item)],
            ['Where', where && capital(whereInWords(where))],
            ['How long', howLong(item)],
            ...(item.is === 'choice' ? [] : people(item)),
        ],
        'side-notes',
    );
    return facts && html`<aside>${facts}</aside>`;
}

function when(book: Book, item: PlanItem): Piece {
    const told = [whenOf(book, item), ...datesOf(book, item)].filter(part => part !== undefined);
    return told.map(part => html`<div>${part}</div>`);
}

function howLong(item: PlanItem): Piece {
    const effort = item.takes && capital(doseInWords(item.takes));
    const elapsed = item.lasts && `over ${doseInWords(item.lasts)}`;
    return effort && elapsed ? `${effort}, ${elapsed}` : (effort ?? (elapsed && capital(elapsed)));
}

function people(item: Activity | ProgrammeEvent): (readonly [string, Piece])[] {
    const leaders = item.ledBy.map(({ role, text }) =>
        text === undefined ? html`${role.title}` : html`${inlineProse(text)} (${inSentence(role)})`,
    );
    const company = listed([...item.with.map(party => inSentence(party.to)), groupingInWords(item)].filter(part => part !== undefined));
    return [
        ['With', company !== '' && capital(company)],
        ['Led by', leaders.map(leader => html`<div>${leader}</div>`)],
        ['Your host', item.hostedBy && capital(hostsInWords(item.hostedBy))],
    ];
}

/** How and where the phase or the programme says that its activities are held. */
function whereAround(item: PlanItem): Where | undefined {
    const { parent } = item;
    return parent.where ?? (parent.is === 'phase' ? parent.parent.where : undefined);
}
