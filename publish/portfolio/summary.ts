import type { Standing } from '../../language/model/coverage/standing.ts';
import type { Portfolio, PortfolioRow } from '../../language/model/portfolio.ts';
import type { StrengthName } from '../../language/model/strengths.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import { listed } from '../words/lists.ts';

const FROM_MOST: readonly Standing[] = ['grounded', 'reached', 'named', 'absent'];

/** How many programmes hold a row how well, in words: `grounded in 3, named in 1`. */
export function standingsInWords({ standings }: PortfolioRow): string {
    return FROM_MOST.filter(standing => standings[standing] > 0)
        .map(standing => `${STANDING_LOOKS[standing].word} in ${standings[standing]}`)
        .join(', ');
}

/** Dimensions and elements by their titles; dimensions of other frameworks than the first with the framework's name. */
export function rowTitle(row: PortfolioRow, { rows }: Portfolio): string {
    return row.element === undefined && row.framework !== rows[0]?.framework ? `${row.title} (${row.framework})` : row.title;
}

/** What programmes come to together, in sentences: what they ground, and what none of them reaches. */
export function portfolioSentences({ rows, gaps }: Portfolio): string[] {
    const dimensions = rows.filter(row => row.element === undefined);
    const grounded = dimensions.filter(row => row.standings.grounded > 0);
    const missed = gaps.filter(
        gap =>
            gap.element === undefined ||
            !gaps.some(other => other.element === undefined && other.dimension === gap.dimension && other.framework === gap.framework),
    );
    return [
        grounded.length === dimensions.length
            ? 'Every dimension is grounded in one of them or more.'
            : `${grounded.length} of ${dimensions.length} dimensions are grounded in one of them or more.`,
        missed.length > 0
            ? `None of them reaches ${listed(missed.map(gap => gap.title))}.`
            : 'Every element is reached in one of them or more.',
    ];
}

/** What a strength is called where many programmes are counted. */
export const STRENGTH_TITLES: Readonly<Record<StrengthName, string>> = {
    'people-who-use-services': 'Participants meet people who use services',
    'whole-threads': 'Threads run from outcomes to what grows',
    'grounded-dimensions': 'Dimensions are grounded',
    'experience-elsewhere': 'Experience is gained elsewhere',
    'placements-with-a-focus': 'Placements have a focus',
    'experience-reflected-on': 'Experience is reflected on',
    'theory-put-to-use': 'Theory is put to use',
    'tools-practised': 'Practical tools are practised',
    'conflict-practised': 'Conflict is practised',
    'coached-by-those-who-have-done-it': 'Coaches have led across systems themselves',
    'peers-from-many-agencies': 'Peers come from several agencies',
    'many-levels': 'The cohort is of several levels',
    'work-on-the-system': 'Participants and sponsors work on the system together',
    'latitude-granted': 'Sponsors give latitude',
    'designed-together': 'Agencies design it together',
    'outcomes-measured': 'It is said how outcomes will show',
    'a-long-view': 'It takes a long view',
};
