import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../tokens/standings.ts';
import { capital, listed } from '../words/lists.ts';
import type { CoverageMap, MapCell, MapColumn, MapRow } from './map.ts';

/** What a map shows, as a title over it. */
export function mapTitle({ framework, axis }: Pick<CoverageMap, 'framework' | 'axis'>): string {
    return `What is reached of ${framework.title}, by ${axis === 'phases' ? 'phase' : 'activity'}`;
}

const FROM_MOST: readonly Standing[] = ['grounded', 'reached', 'named', 'absent'];

/** A map in words, for somebody who cannot see it: which dimensions stand how, and which elements nothing targets. */
export function mapDescription({ rows }: CoverageMap): string {
    const dimensions = rows.filter(row => !row.element);
    const told = FROM_MOST.flatMap(standing => {
        const titles = dimensions.filter(row => row.standing === standing).map(row => row.title);
        return titles.length > 0 ? [`${capital(STANDING_LOOKS[standing].word)}: ${listed(titles)}.`] : [];
    });
    const untargeted = rows.filter(row => row.element && row.standing === 'absent' && standingAround(row, dimensions) !== 'absent');
    if (untargeted.length > 0) told.push(`Nothing targets ${listed(untargeted.map(row => row.title))}.`);
    return told.join(' ');
}

function standingAround(row: MapRow, dimensions: readonly MapRow[]): Standing | undefined {
    return dimensions.find(({ dimension }) => dimension === row.dimension)?.standing;
}

/** How many activities of a cell do what: `1 targeted`, `3 activities (2 evidence planned, 1 touched)`; `nothing` where none does. */
export function cellInWords({ covers }: Pick<MapCell, 'covers'>): string {
    const codes = Object.keys(CODE_LOOKS).reverse() as Code[];
    const told = codes.flatMap(code => {
        const count = covers.filter(cover => cover.code === code).length;
        return count > 0 ? [`${count} ${CODE_LOOKS[code].word}`] : [];
    });
    if (told.length === 0) return 'nothing';
    return covers.length > 1 ? `${counted(covers.length, 'activity', 'activities')} (${told.join(', ')})` : told.join(', ');
}

/** The whole of a cell for a screen reader, which hears it without its row and column: `Courage, in Working on it: 2 targeted`. */
export function cellSpoken(row: MapRow, column: MapColumn, cell: MapCell): string {
    return `${row.title}, in ${column.title}: ${cellInWords(cell)}`;
}
