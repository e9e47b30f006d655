import type { Amount, Cohort } from '../../../language/model/design/design.ts';
import { html, type Piece } from '../../html/html.ts';
import { inlineProse, prose } from '../../html/prose.ts';
import { amountInWords, plural } from '../../words/amounts.ts';
import { capital, listed } from '../../words/lists.ts';
import { inSentence } from '../../words/titles.ts';
import { asides } from '../asides.ts';
import type { Book, Section } from '../book.ts';
import { bullets, factsList } from '../facts-list.ts';

/** Who takes part, and how they come to. */
export function who({ programme }: Book): Section | undefined {
    const { cohort } = programme;
    if (!cohort) return undefined;
    const facts = factsList(
        [
            ['How many', sizeInWords(cohort)],
            ['From', from(cohort)],
            ['At', cohort.at.length > 0 && inWords(cohort.at.map(level => inSentence(level.to)))],
            ['Each team', eachTeam(cohort)],
            ['Open to', cohort.openTo.length > 0 && cohort.openTo.map(said => html`<div>${inlineProse(said.text)}</div>`)],
            ['Chosen by', cohort.chosenBy.length > 0 && inWords(cohort.chosenBy.map(method => inSentence(method.to)))],
            ['Put forward by', cohort.endorsedBy.length > 0 && inWords(cohort.endorsedBy.map(role => inSentence(role.to)))],
        ],
        'facts',
    );
    return { id: 'who', title: 'Who takes part', body: html`${prose(cohort.about)}${facts}${asides(cohort)}` };
}

function inWords(words: readonly string[]): string {
    return capital(listed(words));
}

/** "24 people", "About 15 people", "8 teams of 4 to 6 people". */
export function sizeInWords(cohort: Cohort): string | undefined {
    const people = (amount: Amount) => `${amountInWords(amount)} ${plural(amount, 'person', 'people')}`;
    if (!cohort.teams) return cohort.people && capital(people(cohort.people));
    const size = cohort.teamSize;
    if (size?.least === 2 && size.most === 2 && !size.approximate)
        return capital(`${amountInWords(cohort.teams)} ${plural(cohort.teams, 'pair')}`);
    return capital(`${amountInWords(cohort.teams)} ${plural(cohort.teams, 'team')}${size ? ` of ${people(size)}` : ''}`);
}

function from(cohort: Cohort): Piece {
    const agencies = cohort.from.map(agency => agency.to.title);
    const sectors =
        cohort.fromAnyIn.length > 0
            ? [
                  `any agency in ${listed(
                      cohort.fromAnyIn.map(sector => inSentence(sector.to)),
                      'or',
                  )}`,
              ]
            : [];
    return agencies.length + sectors.length > 0 && listed([...agencies, ...sectors]);
}

function eachTeam(cohort: Cohort): Piece {
    const mixes = cohort.eachTeamFrom.map(({ count, of }) => html`from ${amountInWords(count)} ${plural(count, ONE_OF[of], of)}`);
    const people = cohort.eachTeamWith.length > 0 ? [html`with ${listed(cohort.eachTeamWith.map(role => inSentence(role.to)))}`] : [];
    return bullets([...mixes, ...people], 'plain');
}

const ONE_OF = { agencies: 'agency', sectors: 'sector', levels: 'level' } as const;
