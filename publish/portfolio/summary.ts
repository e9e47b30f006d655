import type { Standing } from '../../language/model/coverage/standing.ts';
import type { Portfolio, PortfolioRow } from '../../language/model/portfolio.ts';
import type { Words } from '../words/words.ts';

const FROM_MOST: readonly Standing[] = ['grounded', 'reached', 'named', 'absent'];

/** How many programmes hold a row how well, in words: `grounded in 3, named in 1`. */
export function standingsInWords({ standings }: PortfolioRow, { coverage, portfolio }: Words): string {
    return FROM_MOST.filter(standing => standings[standing] > 0)
        .map(standing => portfolio.standingIn(coverage.standings[standing], standings[standing]))
        .join(', ');
}

/** Dimensions and elements by their titles; dimensions of other frameworks than the first with the framework's name. */
export function rowTitle(row: PortfolioRow, { rows }: Portfolio, words: Words): string {
    const title = plainTitle(row, words);
    return row.element === undefined && row.framework !== rows[0]?.framework ? `${title} (${row.framework})` : title;
}

/** The title of a dimension or element by itself. */
export function plainTitle({ title, from, dimension, element }: PortfolioRow, words: Words): string {
    return words.titleOf({ title, from, name: element ?? dimension });
}

/** What programmes come to together, in sentences: what they ground, and what none of them reaches. */
export function portfolioSentences({ rows, gaps }: Portfolio, words: Words): string[] {
    const { portfolio, intls } = words;
    const dimensions = rows.filter(row => row.element === undefined);
    const grounded = dimensions.filter(row => row.standings.grounded > 0);
    const missed = gaps.filter(
        gap =>
            gap.element === undefined ||
            !gaps.some(other => other.element === undefined && other.dimension === gap.dimension && other.framework === gap.framework),
    );
    return [
        portfolio.grounded(grounded.length, dimensions.length),
        missed.length > 0 ? portfolio.missed(intls.listed(missed.map(gap => plainTitle(gap, words)))) : portfolio.allReached,
    ];
}
