import type { Framework } from '../../language/model/design/design.ts';
import { csv } from '../text/csv.ts';

/** The columns of a competency framework as Moodle imports it (Moodle, 'Import competency frameworks', tool_lpimportcsv). */
const HEAD = [
    'Parent ID number',
    'ID number',
    'Short name',
    'Description',
    'Description format',
    'Scale values',
    'Scale configuration',
    'Rule type (optional)',
    'Rule outcome (optional)',
    'Rule config (optional)',
    'Cross-referenced competency ID numbers',
    'Exported ID (optional)',
    'Is framework',
    'Taxonomy',
];

/** The scale that Moodle asks for: no marks, only whether there is evidence. */
const SCALE = 'Not yet shown,Shown';
const CONFIGURATION = JSON.stringify([{ scaleid: '1' }, { id: 2, scaledefault: 1, proficient: 1 }]);
/** Moodle's format 1: HTML. */
const HTML = 1;

/** The longest short name that Moodle holds. */
const SHORT = 100;

/** A framework of dimensions as Moodle's import of competency frameworks reads it: dimensions as competencies at the top, elements under them. */
export function moodleCsv(framework: Framework): string {
    const row = (parent: string, id: string, title: string, about: string | undefined): (string | number)[] => [
        parent,
        id,
        title.slice(0, SHORT),
        paragraph(about ?? title),
        HTML,
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
    ];
    const first = row('', framework.name, framework.title || framework.name, framework.about ?? framework.source);
    first.splice(5, 2, SCALE, CONFIGURATION);
    first.splice(12, 2, 1, 'competency,competency,competency,competency');
    return csv(HEAD, [
        first,
        ...framework.dimensions.flatMap(dimension => [
            row('', dimension.name, dimension.title || dimension.name, dimension.about),
            ...dimension.elements.map(element =>
                row(dimension.name, `${dimension.name}.${element.name}`, element.title || element.name, element.about),
            ),
        ]),
    ]);
}

function paragraph(text: string): string {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<p>${escaped.replace(/\s+/g, ' ').trim()}</p>`;
}
