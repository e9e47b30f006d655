import { MODES } from '../../language/model/design/design.ts';
import { amountInWords, hoursInWords, monthsInWords, shareInWords } from '../../language/model/amounts/wording.ts';
import type { Portfolio, PortfolioRow, ProgrammeSummary } from '../../language/model/portfolio.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { standingKey } from '../coverage/document.ts';
import { standingCell } from '../coverage/map-table.ts';
import { blocks, bullets, cell, figureCell, heading, mark, paragraph, reference, section, table, text } from '../document/build.ts';
import type { Block, Cell, Document, Inline, Section, Table } from '../document/document.ts';
import { frame } from '../document/frame.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import type { PortfolioProgramme } from './entry.ts';
import { portfolioSentences, rowTitle, standingsInWords, STRENGTH_TITLES } from './summary.ts';

/** Many programmes side by side: what each covers, its time and people, what they have in common; and, with `behind`, what is behind each cell. */
export function portfolioDocument(
    portfolio: Portfolio,
    programmes: readonly PortfolioProgramme[],
    { settings, behind }: { readonly settings: HandbookSettings; readonly behind: boolean },
): Document {
    const sections = [
        section('map', 'What each programme covers', standingsMap(portfolio, behind), standingKey()),
        section('elements', 'Element by element', elementsTable(portfolio)),
        section('time', 'Time and people', timeTable(portfolio), modesTable(portfolio)),
        section('alike', 'Who they are for, and what they do', alike(portfolio)),
        behind &&
            section(
                'programmes',
                'What is behind the map',
                programmes.flatMap((programme, at) => programmeBlocks(programme, at, portfolio)),
            ),
    ];
    return {
        label: 'Portfolio',
        title: `${portfolio.programmes.length} programmes side by side`,
        ...frame(settings),
        opening: [paragraph(portfolioSentences(portfolio).join(' '), 'lead')],
        sections: sections.filter((one): one is Section => Boolean(one)),
        contents: behind,
    };
}

/** Where what a programme does for a dimension is listed. */
const placeOf = (programme: number, row: number) => `p${programme + 1}-${row + 1}`;

/** Programmes by dimensions: many programmes stay on one page. */
function standingsMap(portfolio: Portfolio, links: boolean): Table {
    const dimensions = dimensionsOf(portfolio);
    return {
        is: 'table',
        style: 'map',
        caption: 'How well each programme reaches each dimension',
        head: ['Programme', ...dimensions.map(({ row }) => rowTitle(row, portfolio))].map(cell),
        rowHeads: true,
        rows: portfolio.programmes.map((programme, at) => [
            cell(titleOf(programme)),
            ...dimensions.map(({ row, index }): Cell => {
                const covered = row.covered[at];
                if (!covered) return { text: ['not used'] };
                const shown = standingCell(covered);
                if (!links) return shown;
                const spoken = `${titleOf(programme)}, ${row.title}: ${STANDING_LOOKS[covered.standing].word}`;
                return { ...shown, text: [reference(placeOf(at, index), shown.text, spoken)] };
            }),
        ]),
        foot: [[cell('Together'), ...dimensions.map(({ row }) => cell(standingsInWords(row)))]],
    };
}

function dimensionsOf({ rows }: Portfolio): { readonly row: PortfolioRow; readonly index: number }[] {
    return rows.flatMap((row, index) => (row.element === undefined ? [{ row, index }] : []));
}

/** Each element with how many programmes hold it how well; those that none reaches are marked. */
function elementsTable(portfolio: Portfolio): Table {
    const gaps = new Set(portfolio.gaps);
    return table(
        'In how many programmes each dimension and element stands how',
        [cell('Dimension and element'), ...['Grounded', 'Reached', 'Named', 'Absent'].map(figureCell), cell('Reached by none')],
        portfolio.rows.map(row => [
            { text: row.element === undefined ? [{ is: 'strong', text: [rowTitle(row, portfolio)] }] : [row.title] },
            ...(['grounded', 'reached', 'named', 'absent'] as const).map(standing =>
                figureCell(row.standings[standing] === 0 ? '' : String(row.standings[standing])),
            ),
            cell(gaps.has(row) ? 'gap' : ''),
        ]),
    );
}

function timeTable({ programmes, hours }: Portfolio): Table {
    return {
        ...table(
            'What each programme asks of one participant, and for how many it is',
            [
                ...['Programme', 'Status', 'Length', 'People'].map(cell),
                figureCell('Runs'),
                cell('Hours'),
                figureCell('No time stated'),
                cell('Busiest month'),
            ],
            programmes.map(programme => [
                cell(titleOf(programme)),
                cell(programme.status ?? ''),
                cell(programme.length ? monthsInWords(programme.length) : 'not known'),
                cell(programme.people ? amountInWords(programme.people, 'person', 'people') : 'not known'),
                figureCell(String(programme.runs)),
                cell(programme.hours ? hoursInWords(programme.hours) : 'no time is stated'),
                figureCell(programme.unstated === 0 ? '' : String(programme.unstated)),
                cell(programme.peak ? `month ${programme.peak.month}: ${hoursInWords(programme.peak.hours)}` : ''),
            ]),
        ),
        foot: [
            [cell('One participant in each'), ...Array.from({ length: 4 }, () => cell('')), cell(hoursInWords(hours)), cell(''), cell('')],
        ],
    };
}

function modesTable({ programmes, modes }: Portfolio): Table {
    return table(
        'Participant time by way of learning, of the time that is stated',
        ['Programme', ...MODES.map(mode => MODE_LOOKS[mode].title)].map(cell),
        programmes.map((programme, at) => [
            cell(titleOf(programme)),
            ...MODES.map((mode): Cell => {
                const share = modes[mode][at];
                return share
                    ? { text: [shareInWords(share)], ...(share.most > 0 && { bar: { least: share.least, most: share.most, mode } }) }
                    : cell('not known');
            }),
        ]),
    );
}

function alike({ forPeople, agencies, strengths }: Portfolio): Block[] {
    const counts = (caption: string, head: string, all: readonly { readonly title: string; readonly programmes: number }[]) =>
        all.length > 0 &&
        table(
            caption,
            [cell(head), figureCell('Programmes')],
            all.map(({ title, programmes }) => [cell(title), figureCell(String(programmes))]),
        );
    return blocks(
        counts('Whom their outcomes are for', 'People', forPeople),
        counts('Whose people take part', 'Agency', agencies),
        counts(
            'What they do that the study speaks for',
            'Strength',
            [...strengths]
                .map(([name, programmes]) => ({ title: STRENGTH_TITLES[name], programmes }))
                .sort((a, b) => b.programmes - a.programmes),
        ),
    );
}

/** One programme: where it is written, and what reaches each dimension. */
function programmeBlocks(programme: PortfolioProgramme, at: number, { rows }: Portfolio): Block[] {
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
                    text: text(strong(row.title), ' ', mark(behind.standing), ` ${STANDING_LOOKS[behind.standing].word}`),
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
