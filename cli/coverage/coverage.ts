import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { portfolioOf } from '../../language/model/portfolio.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { coverageCsv } from '../../publish/coverage/csv.ts';
import { coverageDocument } from '../../publish/coverage/document.ts';
import type { CoverageEntry, ToldEntry } from '../../publish/coverage/entry.ts';
import type { Axis } from '../../publish/coverage/map.ts';
import { coverageSvg } from '../../publish/coverage/svg.ts';
import { coverageAsText } from '../../publish/coverage/text.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { documentAsMarkdown } from '../../publish/markdown/document.ts';
import { portfolioCsv } from '../../publish/portfolio/csv.ts';
import { portfolioDocument } from '../../publish/portfolio/document.ts';
import { portfolioEntry } from '../../publish/portfolio/entry.ts';
import { portfolioSvg } from '../../publish/portfolio/svg.ts';
import { portfolioAsText } from '../../publish/portfolio/text.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import type { CoverageFormat, CoverageOptions } from './options.ts';
import type { Io } from '../io.ts';
import { loadProgrammes } from '../load.ts';
import { type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';
import type { LoadedProgramme } from '../workspace.ts';

/** Gives the coverage of the programmes that `paths` choose: of one its map, of several the portfolio. */
export async function coverage(paths: readonly string[], options: CoverageOptions, io: Io): Promise<Exit> {
    const { programmes, exit } = await withProgress(io, progress => loadProgrammes(paths, options, io, progress));
    const text = written(programmes, options);
    await deliver(io, text, options.out);
    return exit();
}

function written(programmes: readonly LoadedProgramme[], { format, by }: CoverageOptions): string {
    const entries = programmes.map(entryOf);
    const settings = programmes[0]?.settings.handbook ?? {};
    if (format === 'json') return asJson(entries);
    const [only, ...others] = entries;
    if (by === 'programmes' || (by === undefined && others.length > 0)) return PORTFOLIO[format](entries, settings);
    // A picture or page is of one programme; of several, texts and tables can stand after each other.
    if (others.length > 0 && (format === 'html' || format === 'svg'))
        throw new Refusal(
            `There are ${entries.length} programmes, and --by ${by ?? ''} shows one. Name its file, or leave --by out to see them side by side.`,
        );
    return only ? ONE[format](entries, by, settings) : '';
}

function entryOf({ programme, file, settings }: LoadedProgramme): ToldEntry {
    return {
        programme,
        figures: figuresOf(programme, settings),
        file: file.name,
        hours: settings.hours,
        words: wordsOf(settings.handbook),
    };
}

function asJson(entries: readonly CoverageEntry[]): string {
    const programmes = entries.map(({ programme, figures, file, hours }) => programmeJson(programme, figures, file, hours));
    return JSON.stringify({ version: 1, programmes }, null, 2) + '\n';
}

type Written = Exclude<CoverageFormat, 'json'>;

const ONE: Readonly<Record<Written, (entries: readonly ToldEntry[], axis: Axis | undefined, settings: HandbookSettings) => string>> = {
    text: entries => entries.map(coverageAsText).join('\n\n'),
    csv: entries => coverageCsv(entries),
    svg: (entries, axis) => entries.map(entry => coverageSvg(entry, axis)).join(''),
    html: (entries, axis, settings) =>
        entries.map(entry => documentPage(coverageDocument(entry, { settings, axis, behind: true }))).join(''),
    markdown: (entries, axis, settings) =>
        entries.map(entry => documentAsMarkdown(coverageDocument(entry, { settings, axis, behind: false }))).join('\n'),
};

const PORTFOLIO: Readonly<Record<Written, (entries: readonly ToldEntry[], settings: HandbookSettings) => string>> = {
    text: (entries, settings) => portfolioAsText(portfolio(entries, settings).portfolio, wordsOf(settings)),
    csv: (entries, settings) => portfolioCsv(portfolio(entries, settings).portfolio),
    svg: (entries, settings) => portfolioSvg(portfolio(entries, settings).portfolio, wordsOf(settings)),
    html: (entries, settings) => documentPage(told(entries, { settings, behind: true })),
    markdown: (entries, settings) => documentAsMarkdown(told(entries, { settings, behind: false })),
};

/** Programmes side by side, in one language, whatever the settings of each say. */
function portfolio(entries: readonly ToldEntry[], settings: HandbookSettings) {
    const words = wordsOf(settings);
    const all = entries.map(entry => portfolioEntry({ ...entry, words }));
    return { portfolio: portfolioOf(all.map(({ entry }) => entry)), programmes: all.map(({ programme }) => programme) };
}

function told(entries: readonly ToldEntry[], options: { readonly settings: HandbookSettings; readonly behind: boolean }) {
    const { portfolio: together, programmes } = portfolio(entries, options.settings);
    return portfolioDocument(together, programmes, options);
}
