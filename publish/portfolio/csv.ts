import type { Portfolio } from '../../language/model/portfolio.ts';
import { csv } from '../text/csv.ts';

/** Programmes side by side for spreadsheets: a row for each dimension and element, a column for the standing in each programme, empty where it does not use the framework. */
export function portfolioCsv({ rows, programmes }: Portfolio): string {
    return csv(
        ['framework', 'dimension', 'element', 'title', 'absent', 'named', 'reached', 'grounded', ...programmes.map(headOf)],
        rows.map(({ framework, dimension, element, title, standings, covered }) => [
            framework,
            dimension,
            element ?? '',
            title,
            standings.absent,
            standings.named,
            standings.reached,
            standings.grounded,
            ...covered.map(each => each?.standing ?? ''),
        ]),
    );
}

function headOf({ name, file }: Portfolio['programmes'][number]): string {
    return `${name} (${file})`;
}
