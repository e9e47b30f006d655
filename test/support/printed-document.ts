import type { Block, Cell, Document, Inlines, Item, Paragraph, Section } from '../../publish/document/document.ts';

export function words(...text: Inlines): Paragraph {
    return { is: 'paragraph', text };
}

export function cells(...texts: readonly string[]): Cell[] {
    return texts.map(text => ({ text: [text] }));
}

export function activity(id: string, title: string, more: Partial<Item> = {}): Item {
    return {
        is: 'item',
        id,
        sort: 'activity',
        heading: { is: 'heading', level: 4, text: [title] },
        body: [words(`What ${title} is about.`)],
        sideNotes: [
            { label: 'When', says: [words(`When ${title} is`)] },
            { label: 'Where', says: [words(`Where ${title} is`)] },
        ],
        parts: [],
        ...more,
    };
}

export function section(id: string, title: string, ...body: readonly Block[]): Section {
    return { id, title, body };
}

/** A small document with `body` in one section. */
export function documentWith(...body: readonly Block[]): Document {
    return { ...HANDBOOK, opening: [], contents: false, sections: [section('one', 'The one section', ...body)] };
}

const DRAWING =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 60"><rect width="480" height="16" fill="var(--wash,#eeeeee)"/>' +
    '<rect x="40" y="30" width="120" height="12" fill="var(--experience, #0f8a5f)"/></svg>';

/** A document with one of everything. */
export const HANDBOOK: Document = {
    label: 'Participants’ handbook',
    title: 'Across the System',
    language: 'en-GB',
    organisation: 'Northshire Partnership',
    colours: ['#1c5068', '#ffd24a'],
    date: '2027-01-04',
    version: '3',
    contents: true,
    opening: [
        { ...words('Leaders from four agencies practise together.'), style: 'lead' },
        { ...words('This is a draft.'), style: 'open' },
        { is: 'facts', style: 'head', facts: [{ label: 'Lasts', says: [words('Eighteen months')] }] },
        {
            is: 'figure',
            id: 'glance',
            title: 'Two phases, in the order of the plan.',
            description: 'A time-line of eighteen months with one bar.',
            drawing: { svg: DRAWING, width: 480, height: 60 },
            table: {
                is: 'table',
                caption: 'The plan as a table',
                head: cells('What', 'When'),
                rows: [cells('The opening', 'Month 1')],
                rowHeads: true,
            },
        },
    ],
    sections: [
        section(
            'why',
            'Why this programme',
            words(
                'A ',
                { is: 'strong', text: ['strong'] },
                ' word, an ',
                { is: 'emphasis', text: ['emphatic'] },
                ' one and ',
                { is: 'code', text: 'code' },
                '.',
            ),
            words(
                'See ',
                { is: 'reference', id: 'summit', text: ['the summit'] },
                ', ',
                { is: 'link', address: 'https://example.org/a?b=c', text: ['a page'] },
                { is: 'break' },
                'and a second line.',
            ),
            {
                is: 'list',
                ordered: false,
                items: [[words('First point')], [words('Second point'), { is: 'list', ordered: true, items: [[words('Inside')]] }]],
            },
            { is: 'aside', title: 'A remark', style: 'note', body: [words('Set apart.')] },
        ),
        section('time', 'Your time', {
            is: 'table',
            caption: 'Hours by month',
            rowHeads: true,
            head: cells('Month', 'Hours'),
            rows: [
                [...cells('January'), { text: ['12.5'], figure: true, bar: { least: 0.2, most: 0.4, mode: 'experience' } }],
                [...cells('February'), { text: ['not stated'], figure: true, bar: { least: 0, most: 0, unknown: true } }],
            ],
            foot: [[...cells('In all'), { text: ['12.5'], figure: true }]],
        }),
        section('phases', 'Phase by phase', {
            ...activity('phase-one', 'Setting out'),
            sort: 'phase',
            heading: { is: 'heading', level: 3, text: ['Setting out'] },
            parts: [
                activity('opening', 'The opening', {
                    body: [
                        words('What The opening is about.'),
                        {
                            is: 'facts',
                            style: 'steps',
                            facts: [
                                { label: 'Before', says: [words('Read the report.')] },
                                { label: 'Afterwards', says: [words('Write a page.')] },
                            ],
                        },
                    ],
                }),
                activity('summit', 'A summit', {
                    sort: 'event',
                    parts: [activity('fishbowl', 'A fishbowl', { heading: { is: 'heading', level: 5, text: ['A fishbowl'] } })],
                }),
            ],
        }),
    ],
};

/** All texts of the handbook that every format must have, in the order in which they are read. */
export const HANDBOOK_TEXTS: readonly string[] = [
    'Across the System',
    'Leaders from four agencies practise together.',
    'This is a draft.',
    'Lasts',
    'Eighteen months',
    'Two phases, in the order of the plan.',
    'Contents',
    'Why this programme',
    'A strong word, an emphatic one and code.',
    'See the summit, a page',
    'and a second line.',
    'First point',
    'Second point',
    'Inside',
    'A remark',
    'Set apart.',
    'Your time',
    'Hours by month',
    'Month',
    'January',
    '12.5',
    'February',
    'not stated',
    'In all',
    'Phase by phase',
    'Setting out',
    'What Setting out is about.',
    'When Setting out is',
    'The opening',
    'What The opening is about.',
    'Before',
    'Read the report.',
    'Afterwards',
    'Write a page.',
    'Where The opening is',
    'A summit',
    'What A summit is about.',
    'When A summit is',
    'A fishbowl',
    'What A fishbowl is about.',
    'The plan as a table',
    'Month 1',
];
