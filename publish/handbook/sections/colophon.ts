import { blocks, fact, facts, paragraph } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { type Book, titleOf } from '../book.ts';

/** Which state of the plan this handbook tells: its version, who approved it and when. */
export function colophon(book: Book): Section {
    const { programme, words, organisation, run } = book;
    const said = words.handbook.colophon;
    const status = programme.status && { draft: said.draft, 'for approval': said.forApproval }[programme.status];
    const told = facts('plain', [
        fact(said.run, run && titleOf(book, run)),
        fact(said.status, status),
        fact(said.version, programme.version),
        fact(
            said.approved,
            programme.approved.map(({ by, on }) => paragraph(said.by(by, on && words.day(on.date)))),
        ),
        fact(said.published, organisation),
    ]);
    return { id: 'colophon', title: said.title, body: blocks(told, paragraph(said.made, 'quiet')) };
}
