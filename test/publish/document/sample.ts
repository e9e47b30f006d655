import type { Document } from '../../../publish/document/document.ts';

/** A document that has one of everything, each text of it holding `said`. */
export function documentSaying(said: string): Document {
    const paragraph = { is: 'paragraph', text: [said] } as const;
    return {
        label: `label ${said}`,
        title: `title ${said}`,
        language: 'en-GB',
        organisation: `organisation ${said}`,
        contents: true,
        opening: [
            { is: 'paragraph', style: 'lead', text: [`lead ${said}`] },
            { is: 'facts', style: 'head', facts: [{ label: `fact ${said}`, says: [paragraph] }] },
            {
                is: 'figure',
                id: 'drawn',
                title: `figure ${said}`,
                description: `description ${said}`,
                drawing: {
                    svg: '<svg viewBox="0 0 10 10"><path d="M0 0L10 10" stroke="var(--ink,#1d1f22)"/></svg>',
                    width: 10,
                    height: 10,
                },
                table: {
                    is: 'table',
                    caption: `caption ${said}`,
                    head: [{ text: [`head ${said}`] }, { text: ['Hours'], figure: true }],
                    rows: [[{ text: [`row ${said}`] }, { text: ['3'], figure: true }]],
                    rowHeads: true,
                },
            },
        ],
        sections: [
            {
                id: 'first',
                title: `section ${said}`,
                body: [
                    { is: 'heading', level: 3, text: [`heading ${said}`] },
                    {
                        is: 'paragraph',
                        text: [
                            { is: 'strong', text: [`strong ${said}`] },
                            { is: 'emphasis', text: [`emphasis ${said}`] },
                            { is: 'code', text: `code ${said}` },
                            { is: 'break' },
                            { is: 'link', address: 'https://example.org/a(b)?c=1&d=2', text: [`link ${said}`] },
                            { is: 'reference', id: 'part-One', text: [`reference ${said}`] },
                        ],
                    },
                    { is: 'list', ordered: true, start: 3, items: [[paragraph, { is: 'list', ordered: false, items: [[paragraph]] }]] },
                    { is: 'aside', style: 'note', title: `aside ${said}`, body: [paragraph, paragraph] },
                    {
                        is: 'item',
                        id: 'part-One',
                        sort: 'event',
                        heading: { is: 'heading', level: 3, text: [`item ${said}`] },
                        body: [paragraph],
                        sideNotes: [{ label: `side ${said}`, says: [paragraph, paragraph] }],
                        parts: [
                            {
                                is: 'item',
                                id: 'part-Two',
                                sort: 'activity',
                                heading: { is: 'heading', level: 4, text: [`inside ${said}`] },
                                body: [],
                                sideNotes: [],
                                parts: [],
                            },
                        ],
                    },
                ],
            },
        ],
    };
}
