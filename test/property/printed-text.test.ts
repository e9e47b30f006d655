import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Document } from '../../publish/document/document.ts';
import { word } from '../../publish/word/word.ts';
import { pdf } from '../../publish/pdf/pdf.ts';
import { sourceOf } from '../../publish/pdf/source.ts';
import { activity, cells, documentWith, words } from '../support/printed-document.ts';
import { rasteriser } from '../support/rasteriser.ts';
import { readPdf, wordsOf } from '../support/read-pdf.ts';
import { ReadWord } from '../support/read-word.ts';
import { typesetter } from '../support/typesetter.ts';

// What means something in Typst, in SVG or in JSON, and some that does not.
const MARKS = [
    ...'#*_`$@<>\\/"\'[](){}=+-~^&%|;:,.!?',
    '#panic()',
    '#read("/document.typ")',
    '//',
    '/*',
    '*/',
    '```',
    '<pages>',
    'a',
    'Z',
    '0',
    'é',
];
const text = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 12 }).map(parts => `x${parts.join('')}x`);

function everywhere(typed: string): Document {
    return {
        ...documentWith(
            activity('place', typed, {
                body: [
                    words(typed),
                    words({ is: 'strong', text: [typed] }, { is: 'code', text: typed }),
                    { is: 'list', ordered: false, items: [[words(typed)]] },
                ],
                sideNotes: [{ label: typed, says: [words(typed)] }],
            }),
            { is: 'table', caption: typed, head: cells(typed), rows: [cells(typed)], rowHeads: true },
            { is: 'aside', title: typed, style: 'open', body: [words({ is: 'reference', id: 'place', text: [typed] })] },
        ),
        title: typed,
        organisation: typed,
        label: typed,
    };
}

describe('what somebody wrote', () => {
    it('is never read as Typst: it goes in as data, and comes out as it was typed', async () => {
        const press = await typesetter();
        await fc.assert(
            fc.asyncProperty(text, async typed => {
                const bare = wordsOf(await readPdf(pdf(everywhere(typed), press))).replace(/\s/g, '');
                const times = bare.split(typed.replace(/\s/g, '')).length - 1;
                assert.ok(times >= 12, `${times} times in ${bare}`);
            }),
            { numRuns: 25 },
        );
    });

    it('comes out of a Word file as it was typed', async () => {
        const drawer = await rasteriser();
        await fc.assert(
            fc.asyncProperty(text, async typed => {
                const file = await ReadWord.from(await word(everywhere(typed), drawer));
                const times = file.text.replace(/\s/g, '').split(typed.replace(/\s/g, '')).length - 1;
                assert.ok(times >= 12, `${times} times in ${file.text}`);
            }),
            { numRuns: 25 },
        );
    });

    it('is in the data alone, whatever it is', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', minLength: 1 }), typed => {
                const files = sourceOf(everywhere(typed), 0);
                assert.deepEqual([...files.keys()], ['/document.json']);
                assert.doesNotThrow(() => JSON.parse(new TextDecoder().decode(files.get('/document.json'))) as unknown);
            }),
        );
    });
});
