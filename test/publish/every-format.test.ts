import assert from 'node:assert/strict';
import { getDocumentProxy } from 'unpdf';
import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import type { Programme } from '../../language/model/design/design.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import type { Document } from '../../publish/document/document.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { EVERY_FORMAT, libreOffice, printedBy } from '../support/every-format.ts';
import { ReadWord } from '../support/read-word.ts';
import { saidIn } from '../support/said-in.ts';
import { sample } from '../support/samples.ts';
import { hoursIn, toldOf } from '../support/told-hours.ts';
import { documentSaying } from './document/sample.ts';
import { attributeOf, documentFor, Page, textOf } from './support.ts';

/** The letters of a text: white space falls where a line ends, and a format may set a label in another case. */
function lettersOf(text: string): string {
    return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function missingFrom(text: string, said: readonly string[]): string[] {
    const letters = lettersOf(text);
    return said.filter(each => !letters.includes(lettersOf(each)));
}

/** A text from what follows the first `words` in it. */
function after(text: string, words: string | RegExp): string {
    const found = typeof words === 'string' ? { index: text.indexOf(words), 0: words } : words.exec(text);
    assert.ok(found && found.index >= 0, `“${String(words)}” is not in ${text.slice(0, 300)}`);
    return text.slice(found.index + found[0].length);
}

describe('a handbook in every format', () => {
    for (const name of ['place-fellowship', 'across-the-system'] as const) {
        describe(name, () => {
            let programme: Programme;
            let document: Document;
            const set = new Map<string, { readonly content: Uint8Array; readonly text: string }>();
            before(async () => {
                programme = await sample(name);
                document = documentFor(programme);
                for (const [format, { set: setting, read }] of Object.entries(EVERY_FORMAT)) {
                    const content = await setting(document);
                    set.set(format, { content, text: await read(content) });
                }
            });

            for (const [format, { set: setting }] of Object.entries(EVERY_FORMAT)) {
                const written = () => set.get(format)!;

                it(`has every title, note and piece of prose in ${format}`, () => {
                    const said = saidIn(programme);
                    assert.ok(said.length > 20);
                    assert.deepEqual(missingFrom(written().text, said), []);
                });

                it(`has the figures in ${format} that machines are given`, () => {
                    const json = programmeJson(programme, figuresOf(programme, DEFAULT_SETTINGS), 'plan.balcony', DEFAULT_SETTINGS.hours);
                    const { text } = written();
                    const { contact, work, study, unallocated, ...whole } = json.hours;
                    assert.deepEqual(hoursIn(after(text, 'The programme takes')), toldOf(whole));
                    for (const [hours, words] of [
                        [contact, 'together with others'],
                        [work, 'at work and with your hosts'],
                        [study, 'on your own, preparation included'],
                        [unallocated, 'at events, not given to any one part'],
                    ] as const) {
                        const told = new RegExp(`(?:[\\d.]+ to )?[\\d.]+ hours (?=${words})`).exec(text)?.[0] ?? 'none';
                        assert.deepEqual(hoursIn(told), toldOf(hours), words);
                    }
                    let months = after(text, 'Hours asked of one participant, month by month');
                    for (const { month, ...hours } of json.load.months) {
                        months = after(months, new RegExp(` ${month} (?:[A-Z][a-z]+ \\d{4} )?(?=about|[\\d.]+ (?:to|hours))`));
                        assert.deepEqual(hoursIn(months), toldOf(hours), `month ${month}`);
                    }
                });

                it(`is the same bytes in ${format} when it is set again`, async () => {
                    assert.ok(Buffer.from(written().content).equals(Buffer.from(await setting(document))));
                });
            }

            it('is opened and printed by LibreOffice from Word, and loses nothing on the way', async function () {
                const office = await libreOffice();
                if (office === undefined) {
                    this.test!.title += ' (left out: there is no LibreOffice on this machine; its command is soffice)';
                    this.skip();
                }
                const printed = await printedBy(office, set.get('Word')!.content);
                assert.deepEqual(missingFrom(await EVERY_FORMAT.PDF.read(printed), saidIn(programme)), []);
            });
        });
    }
});

describe('whatever somebody typed', () => {
    for (const [what, typed] of [
        ['markup', '<script>alert(1)</script></style></title><img src=x onerror=alert(1)>'],
        ['links that run something', '[go](javascript:alert(1)) <javascript:alert(1)> &#106;avascript:x'],
        ['what tables are made of', 'a | b || c \\| d ; =1+1 , "e"'],
        ['what Typst takes for code', '#set text(red) $x^2$ @ref <label> *a* _b_ `c` \\u{41} // d /* e */'],
        ['what Word takes for fields and parts', '{ PAGE } <w:t>x</w:t> ]]> &amp; ${x} %1.'],
        ['text from right to left', 'سلام דרך'],
        ['faces and accents', '🎭 é ß ŵ Ещё'],
    ] as const) {
        for (const [format, { set, read }] of Object.entries(EVERY_FORMAT)) {
            it(`comes through as text in ${format}: ${what}`, async () => {
                const text = await read(await set(documentSaying(typed)));
                const words = [
                    'title',
                    'lead',
                    'fact',
                    'figure',
                    'caption',
                    'row',
                    'section',
                    'heading',
                    'strong',
                    'aside',
                    'item',
                    'side',
                ];
                // A reader of PDF gives letters from right to left in the order of the eye.
                const wanted =
                    what === 'text from right to left' && format === 'PDF' ? [...lettersOf(typed)] : words.map(word => `${word} ${typed}`);
                assert.deepEqual(missingFrom(text, wanted), []);
            });
        }
    }

    for (const [format, { set, read }] of Object.entries(EVERY_FORMAT)) {
        it(`comes through in ${format}: a paragraph of ten thousand words`, async () => {
            const typed = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ');
            const document = { ...documentSaying('x'), opening: [{ is: 'paragraph' as const, text: [typed] }] };
            // Heads and feet of pages stand between the words.
            assert.deepEqual(missingFrom(await read(await set(document)), ['w0 w1 w2', 'w4999', 'w9998 w9999']), []);
        });
    }
});

describe('what is read from right to left', () => {
    const said = (text: string): Document => ({ ...documentSaying('x'), opening: [{ is: 'paragraph', text: [text] }] });

    it('begins at the right: HTML and Word say so of each paragraph, and of no other', async () => {
        const page = (text: string) => new Page(documentPage(said(text)));
        const directed = (text: string) =>
            page(text)
                .elements('p', 'td', 'h2', 'li')
                .filter(each => attributeOf(each, 'dir') === 'rtl');
        assert.deepEqual(directed('سلام, world').map(textOf), ['سلام, world']);
        assert.deepEqual(directed('World, سلام'), []);
        const inWord = async (text: string) => (await ReadWord.from(await EVERY_FORMAT.Word.set(said(text)))).elements('bidi').length;
        assert.deepEqual(await Promise.all(['סלע, rock', 'Rock, סלע'].map(inWord)), [1, 0]);
    });

    it('begins at the right in PDF', async () => {
        const edges = async (text: string) => {
            const pdf = await getDocumentProxy(await EVERY_FORMAT.PDF.set(said(text)));
            const { items } = await (await pdf.getPage(1)).getTextContent();
            const item = items.find(each => 'str' in each && each.str.includes('abc'));
            assert.ok(item && 'transform' in item);
            return Number(item.transform[4]);
        };
        assert.ok((await edges('סלע abc')) > 200);
        assert.ok((await edges('abc סלע')) < 100);
    });
});
