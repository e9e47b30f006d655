import type { Amount, Cohort } from '../../../language/model/design/design.ts';
import { fact, facts, paragraph, section } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { inlineProse, prose } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import type { Words } from '../../words/words.ts';
import { asides } from '../asides.ts';
import type { Book } from '../book.ts';

/** Who takes part, and how they come to. */
export function who(book: Book): Section | undefined {
    const { words, programme } = book;
    const { cohort } = programme;
    if (!cohort) return undefined;
    const said = words.handbook.who;
    const listed = (declared: readonly { readonly to: Parameters<typeof words.inSentence>[0] }[]) =>
        capital(words.intls.listed(declared.map(({ to }) => words.inSentence(to))));
    const told = facts('plain', [
        fact(said.howMany, sizeInWords(words, cohort)),
        fact(said.from, from(words, cohort)),
        fact(said.at, listed(cohort.at)),
        fact(said.eachTeam, eachTeam(words, cohort)),
        fact(
            said.openTo,
            cohort.openTo.map(({ text }) => paragraph(inlineProse(text))),
        ),
        fact(said.chosenBy, listed(cohort.chosenBy)),
        fact(said.putForwardBy, listed(cohort.endorsedBy)),
    ]);
    return section('who', said.title, prose(cohort.about), told, asides(book, cohort));
}

/** "24 people", "About 15 people", "8 teams of 4 to 6 people". */
export function sizeInWords(words: Words, cohort: Cohort): string | undefined {
    const people = (amount: Amount) => words.counted(amount, 'people');
    if (!cohort.teams) return cohort.people && capital(people(cohort.people));
    const size = cohort.teamSize;
    if (size?.least === 2 && size.most === 2 && !size.approximate) return capital(words.counted(cohort.teams, 'pairs'));
    const teams = words.counted(cohort.teams, 'teams');
    return capital(size ? words.handbook.who.teamsOf(teams, people(size)) : teams);
}

function from(words: Words, cohort: Cohort): string {
    const agencies = cohort.from.map(agency => agency.to.title);
    const sectors = words.intls.listed(
        cohort.fromAnyIn.map(sector => words.inSentence(sector.to)),
        'or',
    );
    return words.intls.listed(sectors === '' ? agencies : [...agencies, words.handbook.who.anyIn(sectors)]);
}

function eachTeam(words: Words, cohort: Cohort): Block[] {
    const said = words.handbook.who;
    const mixes = cohort.eachTeamFrom.map(({ count, of }) => said.teamFrom(words.counted(count, of)));
    const people = words.intls.listed(cohort.eachTeamWith.map(role => words.inSentence(role.to)));
    return (people === '' ? mixes : [...mixes, said.teamWith(people)]).map(mix => paragraph(capital(mix)));
}
