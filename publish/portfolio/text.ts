import type { Portfolio, PortfolioRow } from '../../language/model/portfolio.ts';
import { amountInWords, hoursInWords } from '../../language/model/amounts/wording.ts';
import { columnsOf, indented, padded, printable, WIDTH } from '../text/columns.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import { portfolioSentences, rowTitle } from './summary.ts';

const NUMBER = 4;
const NAMES = 32;

/** Many programmes side by side for somebody at a terminal: numbered, then each dimension and element with its standing in each; so many at a time as have room. */
export function portfolioAsText(portfolio: Portfolio): string {
    const { programmes } = portfolio;
    const list = programmes.map(({ title, name, file, hours, people }, at) => {
        const time = hours ? hoursInWords(hours) : 'no time is stated';
        const many = people ? `, for ${amountInWords(people, 'person', 'people')}` : '';
        return `${padded(String(at + 1), NUMBER - 1)} ${indented(`${title || name} (${file}): ${time}${many}`, NUMBER).trimStart()}`;
    });
    const atOnce = Math.floor((WIDTH - NAMES) / NUMBER);
    const maps = Array.from({ length: Math.ceil(programmes.length / atOnce) }, (_, part) =>
        mapAsText(portfolio, part * atOnce, Math.min(programmes.length, (part + 1) * atOnce)),
    );
    const key = Object.values(STANDING_LOOKS).map(({ shape, word }) => `${shape} ${word}`);
    return (
        [
            indented(`${programmes.length} programmes side by side. ${portfolioSentences(portfolio).join(' ')}`, 0),
            list.join('\n'),
            ['How well each reaches what', `  ${key.join('   ')}   - not used`].join('\n'),
            ...maps,
            indented('`balcony coverage FILE` tells of one programme what is behind its figures.', 0),
        ].join('\n\n') + '\n'
    );
}

function mapAsText(portfolio: Portfolio, from: number, to: number): string {
    const numbers = Array.from({ length: to - from }, (_, at) => padded(String(from + at + 1), NUMBER));
    return [`${' '.repeat(NAMES)}${numbers.join('')}`.trimEnd(), ...portfolio.rows.map(row => rowAsText(row, portfolio, from, to))].join(
        '\n',
    );
}

function rowAsText(row: PortfolioRow, portfolio: Portfolio, from: number, to: number): string {
    const indent = row.element === undefined ? '  ' : '    ';
    const shapes = row.covered.slice(from, to).map(each => padded(each ? STANDING_LOOKS[each.standing].shape : '-', NUMBER));
    return `${padded(cut(indent + printable(rowTitle(row, portfolio))), NAMES)}${shapes.join('')}`.trimEnd();
}

/** A title that leaves a space before what stands beside it. */
function cut(title: string): string {
    if (columnsOf(title) < NAMES) return title;
    const characters = [...title];
    while (columnsOf(characters.join('')) > NAMES - 2) characters.pop();
    return `${characters.join('').trimEnd()}…`;
}
