import { timesOver, arrangementOf, attendanceOf } from '../../../language/model/delivery/arrangement.ts';
import type { Activity, ProgrammeEvent } from '../../../language/model/design/design.ts';
import { blocks, bullets, cell, fact, facts, paragraph, table, text } from '../../document/build.ts';
import type { Block, Fact, Inlines, Table } from '../../document/document.ts';
import { inlineProse, prose } from '../../document/prose.ts';
import { capital, once } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, linksTo, linkTo, titleOf } from '../book.ts';
import { kindLine, kindOf, servesInWords, type Telling } from '../plan-items.ts';
import { people, times } from '../side-notes.ts';
import { evidence, preparation, readings } from '../steps.ts';
import { targetsInWords } from '../targets.ts';

/** An activity or event as somebody who leads it needs it: time, people and groups in the margin; what it is for, what participants are told, materials, notes. */
export const sessionPlan: Telling = (book, item) => ({
    body: blocks(
        kindLine(book, item),
        prose(item.about),
        item.is === 'event' && runningOrder(book, item),
        facts('steps', [
            fact(book.words.facilitator.purpose, purpose(book, item)),
            fact(book.words.plan.lookFor, item.focus && prose(item.focus.text)),
            fact(book.words.facilitator.told, told(book, item)),
            fact(book.words.facilitator.materials, materials(book, item)),
            fact(book.words.facilitator.links, links(book, item)),
            fact(book.words.facilitator.shows, item.evidence.length > 0 && capitalOf(evidence(book, item))),
        ]),
        asides(book, item),
    ),
    sideNotes: [...times(book, item), ...groups(book, item), ...people(book, item), ...host(book, item)],
});

/** How many take part, and in how many groups. */
function groups(book: Book, item: Activity | ProgrammeEvent): Fact[] {
    const { programme, words, run } = book;
    const said = words.facilitator.sides;
    const attendance = attendanceOf(programme.cohort, run);
    const arrangement = arrangementOf(item);
    const count = timesOver(item, attendance);
    const isKnown = typeof count !== 'string' && arrangement !== 'together';
    const thing = { 'one-to-one': 'people', 'by-team': 'teams', 'in-groups': 'groups', together: 'groups' } as const;
    return [
        fact(said.people, attendance.people && capital(words.counted(attendance.people, 'people'))),
        fact(said.groups, isKnown && said.times(words.counted(count, thing[arrangement]))),
    ].filter(one => one !== undefined);
}

function host({ words }: Book, item: Activity | ProgrammeEvent): Fact[] {
    const hosted = fact(words.facilitator.sides.host, item.hostedBy && capital(words.hosts(item.hostedBy)));
    return hosted ? [hosted] : [];
}

function purpose(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const targets = targetsInWords(book, item.targets);
    const touches = targetsInWords(book, item.touches);
    const serves = servesInWords(book, item);
    return blocks(
        targets && paragraph(book.words.plan.isFor(targets)),
        touches && paragraph(book.words.facilitator.touches(touches)),
        serves !== undefined && paragraph(serves),
    );
}

function told(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const said = book.words.facilitator;
    const before = preparation(book, item).map(block => (block.is === 'paragraph' ? paragraph(said.before(block.text)) : block));
    const during = prose(item.expect).map((block, at) =>
        block.is === 'paragraph' && at === 0 ? paragraph(said.during(block.text)) : block,
    );
    return blocks(before, item.bring !== undefined && paragraph(said.bring(inlineProse(item.bring))), during);
}

function materials(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const { words } = book;
    const tools = [...item.practises, ...item.trains].map(({ to }) => text(words.facilitator.tool(words.titleOf(to), words.whatItIs(to))));
    const texts = item.drawsOn.length > 0 ? [readings(book, item)] : [];
    return blocks(bullets([...tools, ...texts]));
}

function links(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const said = book.words.facilitator;
    const to = (all: readonly { readonly to: Parameters<typeof linkTo>[1] }[]) => linksTo(book, once(all.map(one => one.to)));
    return blocks(
        item.after.length > 0 && paragraph(said.comesAfter(to(item.after))),
        item.reflectsOn.length > 0 && paragraph(said.looksBackOn(to(item.reflectsOn))),
        item.appliedIn.length > 0 && paragraph(said.appliedIn(to(item.appliedIn))),
    );
}

/** What an event holds, one after the other. */
function runningOrder(book: Book, event: ProgrammeEvent): Table | undefined {
    if (event.items.length === 0) return undefined;
    const { words } = book;
    const said = words.facilitator;
    const { head } = said.order;
    const rows = event.items.map(item => [
        cell(linkTo(book, item)),
        cell(kindOf(book, item)),
        cell(item.takes && capital(words.dose(item.takes))),
        cell(item.is === 'choice' ? '' : ledBy(book, item)),
        cell(item.is === 'choice' ? '' : words.grouping(item)),
    ]);
    return table(said.order.caption(titleOf(book, event)), [head.what, head.kind, head.howLong, head.led, head.groups].map(cell), rows);
}

function ledBy({ words }: Book, { ledBy: leaders }: Activity | ProgrammeEvent): Inlines {
    return words.intls.series(leaders.map(({ role, text: who }) => (who === undefined ? [words.titleOf(role)] : inlineProse(who))));
}

function capitalOf(words: Inlines): Inlines {
    const [first, ...rest] = words;
    return typeof first === 'string' ? [capital(first), ...rest] : words;
}
