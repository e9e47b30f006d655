import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { type PortfolioEntry, portfolioEntryOf } from '../../language/model/portfolio.ts';
import { howItCovers } from '../coverage/behind.ts';
import type { ToldEntry } from '../coverage/entry.ts';
import { hoursTold } from '../coverage/tables.ts';
import { timeSentences } from '../coverage/time.ts';
import { lineOf } from '../words/places.ts';

/** One programme of a portfolio as texts alone, so that many of them take little room. */
export interface PortfolioProgramme {
    readonly title: string;
    readonly file: string;
    readonly time: string;
    /** What reaches each dimension, by `Framework.dimension`. */
    readonly behind: ReadonlyMap<string, BehindDimension>;
}

interface BehindDimension {
    readonly standing: Standing;
    readonly covers: readonly { readonly code: Code; readonly words: string }[];
}

/** What a portfolio tells of a programme: its figures, and what is behind them. */
export function portfolioEntry(entry: ToldEntry): { readonly entry: PortfolioEntry; readonly programme: PortfolioProgramme } {
    const { programme, figures, file, hours, words } = entry;
    const dimensions = figures.coverage.frameworks.flatMap(({ framework, dimensions }) =>
        dimensions.map(({ dimension, standing, activities }): [string, BehindDimension] => [
            `${framework.name}.${dimension.name}`,
            {
                standing,
                covers: activities.map(cover => {
                    const { item } = cover;
                    const mode = item.is === 'activity' && item.mode ? `, ${words.portfolio.mode(words.modes[item.mode])}` : '';
                    const time = hoursTold({ ...figures.time.of(item), activities: 1 }, words);
                    return {
                        code: cover.code,
                        words: `${item.title || (item.name ?? '')}: ${howItCovers(cover, words)}, ${time}${mode} (${file}:${lineOf(item.origin)})`,
                    };
                }),
            },
        ]),
    );
    return {
        entry: portfolioEntryOf(programme, figures, hours, file),
        programme: {
            title: programme.title || programme.name,
            file,
            time: timeSentences(figures.time, words),
            behind: new Map(dimensions),
        },
    };
}
