import { MODES } from '../../language/model/design/design.ts';
import type { Portfolio, PortfolioRow, ProgrammeSummary } from '../../language/model/portfolio.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { standingKey } from '../coverage/document.ts';
import { standingCell } from '../coverage/map-table.ts';
import { blocks, bullets, cell, figureCell, heading, mark, paragraph, reference, section, table, text } from '../document/build.ts';
import type { Block, Cell, Document, Inline, Section, Table } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { capital } from '../words/lists.ts';
import { wordsOf } from '../words/choose.ts';
import type { Words } from '../words/words.ts';
import type { PortfolioProgramme } from './entry.ts';
import { plainTitle, portfolioSentences, rowTitle, standingsInWords } from './summary.ts';

/** Many programmes side by side: what each covers, its time and people, what they have in common; and, with `behind`, what is behind each cell. */
export function portfolioDocument(
    portfolio: Portfolio,
    programmes: readonly PortfolioProgramme[],
    { settings, behind }: { readonly settings: HandbookSettings; readonly behind: boolean },
): Document {
    const words = wordsOf(settings);
    const { parts } = words.portfolio;
    const sections = [
        section('map', parts.map, standingsMap(portfolio, behind, words), standingKey(words)),
        section('elements', parts.elements, elementsTable(portfolio, words)),
        section('time', parts.time, timeTable(portfolio, words), modesTable(portfolio, words)),
        section('alike', parts.alike, alike(portfolio, words)),
        behind &&
            section(
                'programmes',
                parts.behind,
                programmes.flatMap((programme, at) => programmeBlocks(programme, at, portfolio, words)),
            ),
    ];
    return {
        label: words.portfolio.label,
        title: words.portfolio.title(portfolio.programmes.length),
        ...frame(settings),
        opening: [paragraph(portfolioSentences(portfolio, words).join(' '), 'lead')],
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: behind,
    };
}

/** Where what a programme does for a dimension is listed. */
const placeOf = (programme: number, row: number) => `p${programme + 1}-${row + 1}`;

/** Programmes by dimensions: many programmes stay on one page. */
function standingsMap(portfolio: Portfolio, links: boolean, words: Words): Table {
    const told = words.portfolio.map;
    const dimensions = dimensionsOf(portfolio);
    return {
        is: 'table',
        style: 'map',
        caption: told.caption,
        head: [told.programme, ...dimensions.map(({ row }) => rowTitle(row, portfolio, words))].map(cell),
        rowHeads: true,
        rows: portfolio.programmes.map((programme, at) => [
            cell(titleOf(programme)),
            ...dimensions.map(({ row, index }): Cell => {
                const covered = row.covered[at];
                if (!covered) return { text: [told.notUsed] };
                const shown = standingCell(covered, words);
                if (!links) return shown;
                const spoken = told.spoken(titleOf(programme), plainTitle(row, words), words.coverage.standings[covered.standing]);
                return { ...shown, text: [reference(placeOf(at, index), shown.text, spoken)] };
            }),
        ]),
        foot: [[cell(told.together), ...dimensions.map(({ row }) => cell(standingsInWords(row, words)))]],
    };
}

function dimensionsOf({ rows }: Portfolio): { readonly row: PortfolioRow; readonly index: number }[] {
    return rows.flatMap((row, index) => (row.element === undefined ? [{ row, index }] : []));
}

const FROM_MOST = ['grounded', 'reached', 'named', 'absent'] as const;

/** Each element with how many programmes hold it how well; those that none reaches are marked. */
function elementsTable(portfolio: Portfolio, words: Words): Table {
    const { caption, head, none, gap } = words.portfolio.elements;
    const gaps = new Set(portfolio.gaps);
    return table(
        caption,
        [cell(head), ...FROM_MOST.map(standing => figureCell(capital(words.coverage.standings[standing]))), cell(none)],
        portfolio.rows.map(row => [
            { text: row.element === undefined ? [{ is: 'strong', text: [rowTitle(row, portfolio, words)] }] : [plainTitle(row, words)] },
            ...FROM_MOST.map(standing => figureCell(row.standings[standing] === 0 ? '' : String(row.standings[standing]))),
            cell(gaps.has(row) ? gap : ''),
        ]),
    );
}

function timeTable({ programmes, hours }: Portfolio, words: Words): Table {
    const { caption, head, peak, together } = words.portfolio.time;
    const { noTime, notKnown } = words.coverage;
    return {
        ...table(
            caption,
            [
                ...[words.portfolio.map.programme, head.status, head.length, head.people].map(cell),
                figureCell(head.runs),
                cell(head.hours),
                figureCell(head.unstated),
                cell(head.peak),
            ],
            programmes.map(programme => [
                cell(titleOf(programme)),
                cell(programme.status === null ? '' : words.review.status[programme.status]),
                cell(programme.length ? words.months(programme.length) : notKnown),
                cell(programme.people ? words.people(programme.people) : notKnown),
                figureCell(String(programme.runs)),
                cell(programme.hours ? words.hours(programme.hours) : noTime),
                figureCell(programme.unstated === 0 ? '' : String(programme.unstated)),
                cell(programme.peak ? peak(programme.peak.month, words.hours(programme.peak.hours)) : ''),
            ]),
        ),
        foot: [[cell(together), ...Array.from({ length: 4 }, () => cell('')), cell(words.hours(hours)), cell(''), cell('')]],
    };
}

function modesTable({ programmes, modes }: Portfolio, words: Words): Table {
    const { divides, notKnown } = words.coverage;
    return table(
        divides.ofStated(divides.modes),
        [words.portfolio.map.programme, ...MODES.map(mode => words.modes[mode])].map(cell),
        programmes.map((programme, at) => [
            cell(titleOf(programme)),
            ...MODES.map((mode): Cell => {
                const share = modes[mode][at];
                return share
                    ? { text: [words.share(share)], ...(share.most > 0 && { bar: { least: share.least, most: share.most, mode } }) }
                    : cell(notKnown);
            }),
        ]),
    );
}

function alike({ forPeople, agencies, strengths }: Portfolio, words: Words): Block[] {
    const told = words.portfolio.alike;
    const counts = (
        { caption, head }: { readonly caption: string; readonly head: string },
        all: readonly { readonly title: string; readonly programmes: number }[],
    ) =>
        all.length > 0 &&
        table(
            caption,
            [cell(head), figureCell(told.programmes)],
            all.map(({ title, programmes }) => [cell(title), figureCell(String(programmes))]),
        );
    return blocks(
        counts(told.forPeople, forPeople),
        counts(told.agencies, agencies),
        counts(
            told.strengths,
            [...strengths]
                .map(([name, programmes]) => ({ title: words.portfolio.strengths[name], programmes }))
                .sort((a, b) => b.programmes - a.programmes),
        ),
    );
}

/** One programme: where it is written, and what reaches each dimension. */
function programmeBlocks(programme: PortfolioProgramme, at: number, { rows }: Portfolio, words: Words): Block[] {
    const reached = rows.flatMap((row, index) => {
        const behind = row.element === undefined ? programme.behind.get(`${row.framework}.${row.dimension}`) : undefined;
        return behind ? [{ row, index, behind }] : [];
    });
    return blocks(
        heading(3, programme.title, `p${at + 1}`),
        paragraph(programme.file, 'label'),
        paragraph(programme.time),
        ...reached.map(({ row, index, behind }) =>
            blocks(
                {
                    is: 'paragraph',
                    id: placeOf(at, index),
                    text: text(strong(plainTitle(row, words)), ' ', mark(behind.standing), ` ${words.coverage.standings[behind.standing]}`),
                },
                bullets(behind.covers.map(cover => text(mark(cover.code), ` ${cover.words}`))),
            ),
        ),
    );
}

function strong(words: string): Inline {
    return { is: 'strong', text: [words] };
}

function titleOf({ title, name }: Pick<ProgrammeSummary, 'title' | 'name'>): string {
    return title || name;
}
