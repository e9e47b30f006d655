import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentPage } from '../../../publish/html/document/document-page.ts';
import { documentAsMarkdown } from '../../../publish/markdown/document.ts';
import { shownMarkdown } from '../../support/every-format.ts';
import { attributeOf, Page, textOf } from '../support.ts';
import { documentSaying } from './sample.ts';

const WORDS = ['label', 'title', 'organisation', 'lead', 'fact', 'figure', 'description', 'caption', 'head', 'row', 'section', 'heading'];
const MORE = ['strong', 'emphasis', 'code', 'link', 'reference', 'aside', 'item', 'side', 'inside'];

const HOSTILE = [
    '<script>alert(1)</script>',
    '</style></title><img src=x onerror=alert(1)>',
    '[go](javascript:alert(1)) ![x](https://example.org/x.png)',
    'a | b || c \\| d',
    '1. # > * _one_ **two** `three` ~~four~~ $five$ [^6] :smile: &amp; \\',
    '--- === +',
    'سلام עולם 🎭👩🏽‍🚀 e\u0301',
    '```',
    '  - [ ] x',
];

const single = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a document', () => {
    for (const [name, read] of [
        ['HTML', (text: string) => new Page(documentPage(documentSaying(text)))],
        ['Markdown', (text: string) => shownMarkdown(documentAsMarkdown(documentSaying(text)))],
    ] as const) {
        describe(`set in ${name}`, () => {
            for (const said of HOSTILE) {
                it(`shows ${JSON.stringify(said)} as text, wherever it stands`, () => {
                    const page = read(said);
                    const missing = [...WORDS, ...MORE].filter(word => !single(page.text).includes(single(`${word} ${said}`)));
                    assert.deepEqual(missing, []);
                    assert.deepEqual(page.elements('script', 'img'), []);
                });
            }

            it('shows any text as it is', () => {
                const typed = fc.string({ unit: fc.constantFrom(...'ab12.)*_`[]()<>#|~\\!-+=:&;{}$^"\' \n'), maxLength: 24 });
                fc.assert(
                    fc.property(typed, text => {
                        const page = read(`x${text}x`);
                        for (const word of ['title', 'row', 'item', 'side', 'strong', 'link'])
                            assert.ok(single(page.text).includes(single(`${word} x${text}x`)), `${word} ${text}`);
                        assert.ok(single(textOf(page.elements('body')[0] ?? page.at('x'))).includes(single(`aside x${text}x x${text}x`)));
                    }),
                    { numRuns: 60 },
                );
            });

            it('leads from references to what they name', () => {
                const page = read('said');
                const links = page.elements('a').flatMap(element => attributeOf(element, 'href') ?? []);
                assert.ok(links.includes('#part-One') && links.includes('#first'));
                assert.ok(page.at('part-One') && page.at('first'));
            });

            it('comes through a paragraph of ten thousand words', () => {
                const long = Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' ');
                assert.ok(single(read(long).text).includes(long));
            });
        });
    }

    it('set in HTML makes no link of an address that is not one to follow', () => {
        const said = documentSaying('x');
        const page = new Page(
            documentPage({ ...said, opening: [{ is: 'paragraph', text: [{ is: 'link', address: 'javascript:alert(1)', text: ['go'] }] }] }),
        );
        assert.ok(page.text.includes('go') && !page.markup.includes('javascript:'));
    });
});
