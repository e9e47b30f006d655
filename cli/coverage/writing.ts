import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import { portfolioOf, type Portfolio, type PortfolioEntry } from '../../language/model/portfolio.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { COVERAGE_HEAD, coverageRows } from '../../publish/coverage/csv.ts';
import { coverageDocument } from '../../publish/coverage/document.ts';
import type { ToldEntry } from '../../publish/coverage/entry.ts';
import type { Axis } from '../../publish/coverage/map.ts';
import { coverageSvg } from '../../publish/coverage/svg.ts';
import { coverageAsText } from '../../publish/coverage/text.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { documentAsMarkdown } from '../../publish/markdown/document.ts';
import { portfolioCsv } from '../../publish/portfolio/csv.ts';
import { portfolioDocument } from '../../publish/portfolio/document.ts';
import { portfolioEntry, type PortfolioProgramme } from '../../publish/portfolio/entry.ts';
import { portfolioSvg } from '../../publish/portfolio/svg.ts';
import { portfolioAsText } from '../../publish/portfolio/text.ts';
import { csv } from '../../publish/text/csv.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import { JsonList } from '../results/json-list.ts';
import type { CoverageFormat } from './options.ts';

/** What is made of programmes as they come; it keeps figures and texts of them, and nothing of their plans. */
export interface Writing {
    readonly add: (entry: ToldEntry) => void;
    /** The whole, once all are there. */
    readonly pieces: () => Iterable<string>;
}

type Told = Exclude<CoverageFormat, 'json'>;

/** Every programme with all its figures, for machines. */
export function asJson(): Writing {
    const list = new JsonList({ version: 1 }, 'programmes');
    return {
        add: ({ programme, figures, file, hours }) => list.add(programmeJson(programme, figures, file, hours)),
        pieces: () => list.pieces(),
    };
}

/** The map of each programme, one after the other. */
export function eachByItself(format: Told, axis: Axis | undefined, settings: HandbookSettings): Writing {
    if (format === 'csv') {
        const rows: (string | number)[][] = [];
        return { add: entry => rows.push(...coverageRows(entry)), pieces: () => [csv(COVERAGE_HEAD, rows)] };
    }
    const texts: string[] = [];
    return { add: entry => texts.push(ONE[format](entry, axis, settings)), pieces: () => [texts.join(BETWEEN[format])] };
}

const ONE: Readonly<Record<Exclude<Told, 'csv'>, (entry: ToldEntry, axis: Axis | undefined, settings: HandbookSettings) => string>> = {
    text: coverageAsText,
    svg: coverageSvg,
    html: (entry, axis, settings) => documentPage(coverageDocument(entry, { settings, axis, behind: true })),
    markdown: (entry, axis, settings) => documentAsMarkdown(coverageDocument(entry, { settings, axis, behind: false })),
};

const BETWEEN: Readonly<Record<Exclude<Told, 'csv'>, string>> = { text: '\n\n', svg: '', html: '', markdown: '\n' };

/** Programmes side by side, in one language, whatever the settings of each say. */
export function sideBySide(format: Told, settings: HandbookSettings): Writing {
    const words = wordsOf(settings);
    const entries: PortfolioEntry[] = [];
    const programmes: PortfolioProgramme[] = [];
    return {
        add(told) {
            const { entry, programme } = portfolioEntry({ ...told, words });
            entries.push(entry);
            programmes.push(programme);
        },
        pieces: () => [PORTFOLIO[format](portfolioOf(entries), programmes, settings)],
    };
}

const PORTFOLIO: Readonly<
    Record<Told, (portfolio: Portfolio, programmes: readonly PortfolioProgramme[], settings: HandbookSettings) => string>
> = {
    text: (portfolio, _, settings) => portfolioAsText(portfolio, wordsOf(settings)),
    csv: portfolio => portfolioCsv(portfolio),
    svg: (portfolio, _, settings) => portfolioSvg(portfolio, wordsOf(settings)),
    html: (portfolio, programmes, settings) => documentPage(portfolioDocument(portfolio, programmes, { settings, behind: true })),
    markdown: (portfolio, programmes, settings) =>
        documentAsMarkdown(portfolioDocument(portfolio, programmes, { settings, behind: false })),
};
