import type { Activity, ProgrammeEvent } from '../../language/model/design/design.ts';
import { blocks, fact, facts, paragraph, reference } from '../document/build.ts';
import type { Block, Inlines } from '../document/document.ts';
import { inlineProse, prose } from '../document/prose.ts';
import { capital } from '../words/lists.ts';
import { type Book, linksTo } from './book.ts';
import { readingAddress } from './sections/reading.ts';

/** What a participant does before, during and after something. */
export function steps(book: Book, item: Activity | ProgrammeEvent): Block | undefined {
    const said = book.words.plan.steps;
    return facts('steps', [
        fact(said.before, before(book, item)),
        fact(said.during, during(book, item)),
        fact(said.afterwards, afterwards(book, item)),
    ]);
}

function before(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const said = book.words.plan.steps;
    return blocks(
        ...preparation(book, item),
        item.bring !== undefined && paragraph(said.bring(inlineProse(item.bring))),
        item.after.length > 0 &&
            paragraph(
                said.comesAfter(
                    linksTo(
                        book,
                        item.after.map(({ to }) => to),
                    ),
                ),
            ),
    );
}

/** What is to be prepared, and the time that it takes. */
export function preparation({ words }: Book, item: Activity | ProgrammeEvent): Block[] {
    return item.prepare.flatMap(({ time, text }) => {
        const said = words.plan.steps;
        if (!time) return prose(text);
        if (text === undefined) return [paragraph(said.setAside(words.dose(time)))];
        return [paragraph(said.toPrepare(capital(words.dose(time)))), ...prose(text)];
    });
}

function during(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const { words } = book;
    const said = words.plan.steps;
    const listed = (declared: readonly { readonly to: Parameters<typeof words.inSentence>[0] }[]) =>
        words.intls.listed(declared.map(({ to }) => words.inSentence(to)));
    return blocks(
        prose(item.expect),
        item.reflectsOn.length > 0 &&
            paragraph(
                said.looksBackOn(
                    linksTo(
                        book,
                        item.reflectsOn.map(({ to }) => to),
                    ),
                ),
            ),
        item.practises.length > 0 && paragraph(said.practises(listed(item.practises))),
        item.trains.length > 0 && paragraph(said.trains(listed(item.trains))),
        item.drawsOn.length > 0 && paragraph(said.drawsOn(readings(book, item))),
    );
}

function afterwards(book: Book, item: Activity | ProgrammeEvent): Block[] {
    const said = book.words.plan.steps;
    return blocks(
        item.appliedIn.length > 0 &&
            paragraph(
                said.appliedIn(
                    linksTo(
                        book,
                        item.appliedIn.map(({ to }) => to),
                    ),
                ),
            ),
        item.evidence.length > 0 && paragraph(said.showsIn(evidence(book, item))),
    );
}

/** What something draws on, each linked to the reading list. */
export function readings({ words }: Book, item: Activity | ProgrammeEvent): Inlines {
    return words.intls.series(item.drawsOn.map(({ to }) => [reference(readingAddress(to), to.title)]));
}

/** How the learning in something shows, in a sentence. */
export function evidence({ words }: Book, item: Activity | ProgrammeEvent): Inlines {
    return words.intls.series(item.evidence.map(({ text }) => inlineProse(text)));
}
