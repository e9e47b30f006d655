import type { Activity, Choice, PlanItem, ProgrammeEvent } from '../../language/model/design/design.ts';
import { aside, blocks, heading, paragraph, text } from '../document/build.ts';
import type { Block, Heading, Item } from '../document/document.ts';
import { prose } from '../document/prose.ts';
import { capital } from '../words/lists.ts';
import { asides } from './asides.ts';
import { type Book, titleOf } from './book.ts';
import { sideNotes } from './side-notes.ts';
import { steps } from './steps.ts';
import { targetsInWords } from './targets.ts';

/** How one activity or event is told. */
export type Telling = (book: Book, item: Activity | ProgrammeEvent) => Pick<Item, 'body' | 'sideNotes'>;

/** Activities, events and choices with headings of `level`; what an event or a choice holds stands one level below it. */
export function planItems(book: Book, items: readonly PlanItem[], level: Heading['level'], telling: Telling = toParticipants): Item[] {
    const below = Math.min(level + 1, 6) as Heading['level'];
    return items.map(item => ({
        is: 'item',
        id: book.idOf(item),
        sort: item.is,
        heading: heading(level, titleOf(book, item)),
        ...(item.is === 'choice' ? choice(book, item) : telling(book, item)),
        parts: item.is === 'activity' ? [] : planItems(book, item.items, below, telling),
    }));
}

/** An activity or event as a participant reads of it. */
function toParticipants(book: Book, item: Activity | ProgrammeEvent): Pick<Item, 'body' | 'sideNotes'> {
    return {
        body: blocks(
            kindLine(book, item),
            prose(item.about),
            purpose(book, item),
            item.focus && aside(book.words.plan.lookFor, prose(item.focus.text)),
            steps(book, item),
            asides(book, item),
        ),
        sideNotes: sideNotes(book, item),
    };
}

function choice(book: Book, item: Choice): Pick<Item, 'body' | 'sideNotes'> {
    const { words } = book;
    const offered = item.items.length;
    const choose = item.choose ? words.plan.choose(words.amount(item.choose.count), offered) : words.plan.chooseSome(offered);
    return {
        body: blocks(
            paragraph([words.plan.aChoice, item.optional && words.plan.optional].filter(Boolean).join(', '), 'label'),
            prose(item.about),
            paragraph(choose),
            asides(book, item),
        ),
        sideNotes: sideNotes(book, item),
    };
}

/** What kind of thing it is, and whether everybody does it. */
export function kindLine(book: Book, item: Activity | ProgrammeEvent): Block {
    const { words } = book;
    const tracks = words.intls.listed(
        item.tracks.map(track => titleOf(book, track.to)),
        'or',
    );
    const strands = words.intls.listed(item.strands.map(strand => strand.to.title));
    const said = [
        kindOf(book, item),
        item.optional && words.plan.optional,
        tracks && words.plan.onRoute(tracks),
        strands && words.plan.partOf(strands),
    ];
    return paragraph(said.filter(Boolean).join(' · '), 'label');
}

/** What kind of thing it is. */
export function kindOf({ words }: Book, item: PlanItem): string {
    if (item.is === 'event') return words.plan.event;
    if (item.is === 'choice') return words.plan.choice;
    return item.kind ? words.titleOf(item.kind) : capital(item.kindName.replaceAll('-', ' '));
}

/** Why it is in the programme: what it helps a participant with, and the outcomes it serves. */
function purpose(book: Book, item: Activity | ProgrammeEvent): Block | undefined {
    const targets = targetsInWords(book, item.targets);
    const serves = servesInWords(book, item);
    if (!targets && serves === undefined) return undefined;
    return paragraph(text(targets && book.words.plan.helpsWith(targets), targets && serves !== undefined && ' ', serves));
}

/** The outcomes that something serves, in a sentence. */
export function servesInWords(book: Book, item: Activity | ProgrammeEvent): string | undefined {
    const { words } = book;
    const served = item.serves.map(outcome => titleOf(book, outcome.to));
    return served.length === 0 ? undefined : words.plan.serves(served, words.intls.listed(served.map(words.plan.quoted)));
}
