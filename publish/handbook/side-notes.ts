import type { Activity, PlanItem, ProgrammeEvent, Where } from '../../language/model/design/design.ts';
import { fact, paragraph, text } from '../document/build.ts';
import type { Block, Fact } from '../document/document.ts';
import { inlineProse } from '../document/prose.ts';
import { capital } from '../words/lists.ts';
import type { Book } from './book.ts';
import { datesOf, whenOf } from './dates.ts';

/** When, where, how long and with whom: what stands in the margin beside an activity, event or choice. */
export function sideNotes(book: Book, item: PlanItem): Fact[] {
    const { words } = book;
    const said = words.plan.sides;
    return [...times(book, item), ...(item.is === 'choice' ? [] : people(book, item))]
        .concat(item.is !== 'choice' && item.hostedBy ? (fact(said.host, capital(words.hosts(item.hostedBy))) ?? []) : [])
        .filter(one => one !== undefined);
}

/** When, where and how long. */
export function times(book: Book, item: PlanItem): Fact[] {
    const { words } = book;
    const said = words.plan.sides;
    const inside = item.parent.is === 'event' || item.parent.is === 'choice';
    const where = item.where ?? (inside ? undefined : whereAround(item));
    return [
        // What stands in an event or a choice is when that is, unless it says otherwise.
        fact(said.when, (!inside || item.when || item.on || item.every) && whenSaid(book, item)),
        fact(said.where, where && capital(words.where(where))),
        fact(said.howLong, howLong(book, item)),
    ].filter(one => one !== undefined);
}

function whenSaid(book: Book, item: PlanItem): Block[] {
    const told = [whenOf(book, item), ...datesOf(book, item)].filter(part => part !== undefined);
    return told.map(part => paragraph(part));
}

function howLong({ words }: Book, item: PlanItem): string | undefined {
    const effort = item.takes && capital(words.dose(item.takes));
    const elapsed = item.lasts && words.plan.sides.over(words.dose(item.lasts));
    return effort && elapsed ? `${effort}, ${elapsed}` : (effort ?? (elapsed && capital(elapsed)));
}

/** With whom, and who leads. */
export function people({ words }: Book, item: Activity | ProgrammeEvent): Fact[] {
    const said = words.plan.sides;
    const leaders = item.ledBy.map(({ role, text: who }) =>
        paragraph(who === undefined ? words.titleOf(role) : said.leader(inlineProse(who), words.inSentence(role))),
    );
    const company = [...item.with.map(party => words.inSentence(party.to)), words.grouping(item)].filter(part => part !== undefined);
    return [fact(said.with, company.length > 0 && text(capital(words.intls.listed(company)))), fact(said.ledBy, leaders)].filter(
        one => one !== undefined,
    );
}

/** How and where the phase or the programme says that its activities are held. */
function whereAround(item: PlanItem): Where | undefined {
    const { parent } = item;
    return parent.where ?? (parent.is === 'phase' ? parent.parent.where : undefined);
}
