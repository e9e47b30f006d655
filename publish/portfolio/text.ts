import type { Standing } from '../../language/model/coverage/standing.ts';
import type { Portfolio, PortfolioRow } from '../../language/model/portfolio.ts';
import { columnsOf, indented, padded, printable, WIDTH } from '../text/columns.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import type { Words } from '../words/words.ts';
import { portfolioSentences, rowTitle } from './summary.ts';

const NUMBER = 4;
const NAMES = 32;

/** Many programmes side by side for somebody at a terminal: numbered, then each dimension and element with its standing in each; so many at a time as have room. */
export function portfolioAsText(portfolio: Portfolio, words: Words): string {
    const { programmes } = portfolio;
    const { title: titleOf, text, map } = words.portfolio;
    const list = programmes.map(({ title, name, file, hours, people }, at) => {
        const time = hours ? words.hours(hours) : words.coverage.noTime;
        const many = people ? text.forPeople(words.people(people)) : '';
        return `${padded(String(at + 1), NUMBER - 1)} ${indented(`${title || name} (${file}): ${time}${many}`, NUMBER).trimStart()}`;
    });
    const atOnce = Math.floor((WIDTH - NAMES) / NUMBER);
    const maps = Array.from({ length: Math.ceil(programmes.length / atOnce) }, (_, part) =>
        mapAsText(portfolio, words, part * atOnce, Math.min(programmes.length, (part + 1) * atOnce)),
    );
    const key = (Object.keys(STANDING_LOOKS) as Standing[]).map(each => `${STANDING_LOOKS[each].shape} ${words.coverage.standings[each]}`);
    return (
        [
            indented(`${titleOf(programmes.length)}. ${portfolioSentences(portfolio, words).join(' ')}`, 0),
            list.join('\n'),
            [text.map, `  ${key.join('   ')}   - ${map.notUsed}`].join('\n'),
            ...maps,
            indented(text.more, 0),
        ].join('\n\n') + '\n'
    );
}

function mapAsText(portfolio: Portfolio, words: Words, from: number, to: number): string {
    const numbers = Array.from({ length: to - from }, (_, at) => padded(String(from + at + 1), NUMBER));
    return [
        `${' '.repeat(NAMES)}${numbers.join('')}`.trimEnd(),
        ...portfolio.rows.map(row => rowAsText(rowTitle(row, portfolio, words), row, from, to)),
    ].join('\n');
}

function rowAsText(title: string, row: PortfolioRow, from: number, to: number): string {
    const indent = row.element === undefined ? '  ' : '    ';
    const shapes = row.covered.slice(from, to).map(each => padded(each ? STANDING_LOOKS[each.standing].shape : '-', NUMBER));
    return `${padded(cut(indent + printable(title)), NAMES)}${shapes.join('')}`.trimEnd();
}

/** A title that leaves a space before what stands beside it. */
function cut(title: string): string {
    if (columnsOf(title) < NAMES) return title;
    const characters = [...title];
    while (columnsOf(characters.join('')) > NAMES - 2) characters.pop();
    return `${characters.join('').trimEnd()}…`;
}
