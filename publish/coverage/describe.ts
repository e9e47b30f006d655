import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { CODE_LOOKS } from '../tokens/standings.ts';
import { capital } from '../words/lists.ts';
import type { Words } from '../words/words.ts';
import type { CoverageMap, MapCell, MapColumn, MapRow } from './map.ts';

/** What a map shows, as a title over it. */
export function mapTitle({ framework, axis }: Pick<CoverageMap, 'framework' | 'axis'>, words: Words): string {
    return words.coverage.map.title(words.titleOf(framework), axis);
}

const FROM_MOST: readonly Standing[] = ['grounded', 'reached', 'named', 'absent'];

/** A map in words, for somebody who cannot see it: which dimensions stand how, and which elements nothing targets. */
export function mapDescription({ rows }: CoverageMap, { coverage, intls }: Words): string {
    const listed = (titles: readonly string[]) => intls.listed(titles);
    const dimensions = rows.filter(row => !row.element);
    const told = FROM_MOST.flatMap(standing => {
        const titles = dimensions.filter(row => row.standing === standing).map(row => row.title);
        return titles.length > 0 ? [coverage.map.told(capital(coverage.standings[standing]), listed(titles))] : [];
    });
    const untargeted = rows.filter(row => row.element && row.standing === 'absent' && standingAround(row, dimensions) !== 'absent');
    if (untargeted.length > 0) told.push(coverage.map.untargeted(listed(untargeted.map(row => row.title))));
    return told.join(' ');
}

function standingAround(row: MapRow, dimensions: readonly MapRow[]): Standing | undefined {
    return dimensions.find(({ dimension }) => dimension === row.dimension)?.standing;
}

/** How many activities of a cell do what: `1 targeted`, `3 activities (2 evidence planned, 1 touched)`; `nothing` where none does. */
export function cellInWords({ covers }: Pick<MapCell, 'covers'>, { coverage, count: counted }: Words): string {
    const codes = Object.keys(CODE_LOOKS).reverse() as Code[];
    const told = codes.flatMap(code => {
        const count = covers.filter(cover => cover.code === code).length;
        return count > 0 ? [`${count} ${coverage.codes[code]}`] : [];
    });
    if (told.length === 0) return coverage.map.nothing;
    return covers.length > 1 ? coverage.map.several(counted(covers.length, 'activities'), told.join(', ')) : told.join(', ');
}

/** The whole of a cell for a screen reader, which hears it without its row and column: `Courage, in Working on it: 2 targeted`. */
export function cellSpoken(row: MapRow, column: MapColumn, cell: MapCell, words: Words): string {
    return words.coverage.map.spoken(row.title, column.title, cellInWords(cell, words));
}
