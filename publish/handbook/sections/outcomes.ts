import type { Outcome } from '../../../language/model/design/design.ts';
import { blocks, fact, facts, heading, paragraph, section, text } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { inlineProse, prose } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { asides } from '../asides.ts';
import { type Book, titleOf } from '../book.ts';
import { targetsInWords } from '../targets.ts';

/** What the programme is to bring about, for whom, and how that will be seen. */
export function outcomes(book: Book): Section | undefined {
    const said = book.words.handbook.outcomes;
    const all = book.programme.outcomes;
    const groups: readonly (readonly [string, readonly Outcome[]])[] = [
        [said.people, all.filter(outcome => outcome.sort === 'end' && !outcome.aim)],
        [said.participants, all.filter(outcome => outcome.sort === 'learning' || outcome.aim === 'participants')],
        [said.agencies, all.filter(outcome => outcome.aim === 'agencies')],
        [said.system, all.filter(outcome => outcome.aim === 'system')],
        [said.process, all.filter(outcome => outcome.sort === 'process' && !outcome.aim)],
    ];
    const told = groups.filter(([, members]) => members.length > 0);
    return section(
        'outcomes',
        said.title,
        ...told.map(([title, members]) => [heading(3, title), ...members.flatMap(one => outcome(book, one))]),
    );
}

function outcome(book: Book, outcome: Outcome): Block[] {
    const { words } = book;
    const said = words.handbook.outcomes;
    const listed = words.intls.listed;
    const told = facts('plain', [
        fact(said.for, listed(outcome.forPeople.map(people => people.to.title))),
        fact(said.leadsTo, listed(outcome.leadsTo.map(other => titleOf(book, other.to)))),
        fact(said.helpsWith, targetsInWords(book, outcome.targets)),
        fact(
            said.measured,
            outcome.measures.map(measure => paragraph(inlineProse(capital(measure.text)))),
        ),
        fact(said.reviewed, outcome.reviews.length > 0 && said.reviewedAfter(listed(outcome.reviews.map(words.after)))),
        fact(
            said.assessed,
            outcome.assessedBy.map(({ method, text: how }) =>
                paragraph(text(capital(words.inSentence(method)), how !== undefined && ': ', inlineProse(how))),
            ),
        ),
    ]);
    return blocks(heading(4, titleOf(book, outcome)), prose(outcome.about), told, asides(book, outcome));
}
