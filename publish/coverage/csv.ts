import type { Cover } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import { nameOf, phaseOf } from '../../language/model/design/plan.ts';
import { lineOf } from '../words/places.ts';
import type { CoverageEntry } from './entry.ts';

/**
 * The map of a programme as rows of a table for spreadsheets, whose heads are `COVERAGE_HEAD`: a row for each activity that targets or touches an element, with what it does, and one without an activity for each element that
 * nothing reaches. Hours are those of the activity, a least and a most; an empty most is one without an upper end, both are empty where no time is stated.
 */
export function coverageRows({ programme, figures, file }: CoverageEntry): (string | number)[][] {
    return figures.coverage.frameworks.flatMap(({ framework, dimensions }) =>
        dimensions.flatMap(each => {
            // A dimension without elements is an element by itself.
            const places: Place[] =
                each.elements.length > 0 ? each.elements.map(element => ({ dimension: each.dimension, ...element })) : [each];
            return places.flatMap(place => {
                const head = [programme.name, file, framework.name, each.dimension.name, each.dimension.title];
                const stands = [place.element?.name ?? '', place.element?.title ?? '', place.standing];
                const row = (rest: (string | number)[]) => [...head, ...stands, ...rest];
                if (place.activities.length === 0) return [row(COVERAGE_HEAD.slice(head.length + stands.length).map(() => ''))];
                return place.activities.map(cover => row(coverCells(cover, figures)));
            });
        }),
    );
}

/** The heads of the columns. */
export const COVERAGE_HEAD: readonly string[] = [
    'programme',
    'file',
    'framework',
    'dimension',
    'dimension_title',
    'element',
    'element_title',
    'standing',
    'activity',
    'activity_title',
    'code',
    'whole_dimension',
    'through',
    'optional',
    'mode',
    'phase',
    'hours_least',
    'hours_most',
    'line',
];

interface Place {
    readonly dimension: { readonly name: string; readonly title: string };
    readonly element?: { readonly name: string; readonly title: string };
    readonly standing: Standing;
    readonly activities: readonly Cover[];
}

function coverCells({ item, code, whole, through, optional }: Cover, { time }: CoverageEntry['figures']): (string | number)[] {
    const { hours, stated } = time.of(item);
    const phase = phaseOf(item);
    return [
        nameOf(item),
        item.title,
        code,
        whole ? 'yes' : 'no',
        through?.name ?? '',
        optional ? 'yes' : 'no',
        item.is === 'activity' ? (item.mode ?? '') : '',
        phase ? nameOf(phase) : '',
        stated ? hours.least : '',
        stated ? (hours.most ?? '') : '',
        lineOf(item.origin),
    ];
}
