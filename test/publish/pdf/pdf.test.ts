import assert from 'node:assert/strict';
import { pdf } from '../../../publish/pdf/pdf.ts';
import { type Typesetter, TypesettingError } from '../../../publish/pdf/typesetter.ts';
import { activity, cells, documentWith, HANDBOOK, HANDBOOK_TEXTS, section, words } from '../../support/printed-document.ts';
import { type ReadPdf, readPdf, wordsOf } from '../../support/read-pdf.ts';
import { typesetter } from '../../support/typesetter.ts';

describe('a document as PDF', () => {
    let press: Typesetter;
    let handbook: ReadPdf;
    before(async () => {
        press = await typesetter();
        handbook = await readPdf(pdf(HANDBOOK, press));
    });
    const read = (document = HANDBOOK) => readPdf(pdf(document, press));

    it('has every text, in the order in which it is read', () => {
        const text = wordsOf(handbook);
        let from = 0;
        for (const expected of HANDBOOK_TEXTS) {
            const at = text.indexOf(expected, from);
            assert.ok(at >= 0, `‘${expected}’ is not after: ${text.slice(Math.max(0, from - 80), from)}`);
            from = at + expected.length;
        }
    });

    it('has bookmarks for its sections and for what the plan holds, one inside the other', () => {
        assert.deepEqual(handbook.outline, [
            { title: 'Contents', items: [] },
            { title: 'Why this programme', items: [] },
            { title: 'Your time', items: [] },
            {
                title: 'Phase by phase',
                items: [
                    {
                        title: 'Setting out',
                        items: [
                            { title: 'The opening', items: [] },
                            { title: 'A summit', items: [{ title: 'A fishbowl', items: [] }] },
                        ],
                    },
                ],
            },
            { title: 'The drawings as tables', items: [] },
        ]);
    });

    it('is tagged, so that it can be read aloud: headings, paragraphs, lists, tables with their heads, drawings in words', () => {
        const roles = handbook.tags.map(tag => tag.role);
        for (const role of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Caption', 'Link', 'TOC'])
            assert.ok(roles.includes(role), `${role} is not among ${[...new Set(roles)].join(', ')}`);
        const figures = handbook.tags.filter(tag => tag.role === 'Figure');
        assert.deepEqual(
            figures.map(figure => figure.alt),
            ['A time-line of eighteen months with one bar.'],
        );
    });

    it('says what it is, in its language, with the date of the document and none of the clock', () => {
        const { Title, Author, Subject, Language, CreationDate, ModDate } = handbook.info;
        assert.deepEqual(
            { Title, Author, Subject, Language, CreationDate, ModDate },
            {
                Title: 'Across the System',
                Author: 'Northshire Partnership',
                Subject: 'Participants’ handbook',
                Language: 'en-GB',
                CreationDate: 'D:20270104000000Z',
                ModDate: 'D:20270104000000Z',
            },
        );
    });

    it('has no date where the document has none', async () => {
        const { date: _, ...undated } = HANDBOOK;
        const { info } = await read(undated);
        assert.equal(info.CreationDate, undefined);
        assert.equal(info.ModDate, undefined);
    });

    it('is the same, byte for byte, when it is set again, whatever was set in between', () => {
        const first = pdf(HANDBOOK, press);
        pdf(documentWith(words('Something else.')), press);
        assert.deepEqual(Buffer.from(pdf(HANDBOOK, press)), Buffer.from(first));
    });

    it('has its fonts inside', () => {
        assert.deepEqual(handbook.missingFonts, []);
    });

    it('leads to the web and to its own parts', () => {
        assert.deepEqual(handbook.links.addresses, ['https://example.org/a?b=c']);
        assert.equal(handbook.links.inside, 7, 'five in the contents, one to a table, one to the summit');
    });

    it('leaves a link that leads nowhere, or where none should lead, as text', async () => {
        const { links, pages } = await read(
            documentWith(
                words({ is: 'reference', id: 'nowhere', text: ['a lost part'] }, ', ', {
                    is: 'link',
                    address: 'javascript:alert(1)',
                    text: ['a trick'],
                }),
            ),
        );
        assert.deepEqual(links, { addresses: [], inside: 0 });
        assert.match(pages.join(' '), /a lost part, a trick/);
    });

    it('bears two parts of one name', async () => {
        const text = wordsOf(
            await read(
                documentWith(activity('same', 'One'), activity('same', 'Other'), words({ is: 'reference', id: 'same', text: ['there'] })),
            ),
        );
        assert.match(text, /One .* Other .* there/);
    });

    it('is on A4, and on US Letter where that is what people print on', async () => {
        const near = ([width, height]: readonly [number, number]) => [Math.round(width), Math.round(height)];
        assert.deepEqual(near(handbook.size), [595, 842]);
        assert.deepEqual(near((await read({ ...HANDBOOK, language: 'en-US' })).size), [612, 792]);
    });

    it('has its title, its section and its number on each page after the first', async () => {
        const { pages } = await read({
            ...HANDBOOK,
            sections: [section('long', 'A long section', ...Array.from({ length: 120 }, () => words('A line.')))],
        });
        assert.ok(pages.length > 2);
        assert.doesNotMatch(pages[0] ?? '', /^Across the System A long section/);
        assert.match(pages[2] ?? '', /^Across the System A long section .* Participants’ handbook · 3 3$/);
    });

    it('never parts a title from what follows it', async () => {
        const items = Array.from({ length: 40 }, (_, at) =>
            activity(`item-${at}`, `Title-${at}.`, {
                body: Array.from({ length: 1 + (at % 7) }, (_, line) => words(`Line ${line} of text-${at}.`)),
            }),
        );
        const { pages } = await read(documentWith(...items));
        assert.ok(pages.length > 4);
        for (const at of items.keys()) {
            const page = pages.find(one => one.includes(`Title-${at}.`));
            assert.ok(page?.includes(`Line 0 of text-${at}.`), `Title-${at} stands alone`);
        }
    });

    it('repeats the head of a table on every page that it fills', async () => {
        const rows = Array.from({ length: 120 }, (_, at) => cells(`Row ${at}`, 'something'));
        const { pages } = await read(
            documentWith({ is: 'table', caption: 'Long', head: cells('The first head', 'The second'), rows, rowHeads: true }),
        );
        assert.ok(pages.length > 2);
        for (const page of pages) assert.match(page, /The first head/);
    });

    it('puts on one side what is to go on one side', async () => {
        const body = Array.from({ length: 34 }, (_, at) =>
            words(`Paragraph ${at} says something that takes a little more than one line to say, as they do.`),
        );
        const one = { ...documentWith(...body), onOneSide: true };
        assert.equal((await read(one)).pages.length, 1);
        assert.ok((await read({ ...one, onOneSide: false })).pages.length > 1);
    });

    it('writes right-to-left text, other scripts and faces so that they can be found and copied', async () => {
        const { pages } = await read(documentWith(words('مرحبا · שלום · Ελληνικά · Ещё · 😀 · ◔ ◑ ● ◇ ◆')));
        const letters = pages.join('').normalize('NFKC');
        for (const part of ['Ελληνικά', 'Ещё', '😀', '◔', '◑', '●', '◇', '◆']) assert.ok(letters.includes(part), `${part} in ${letters}`);
        for (const letter of 'مرحباשלום') assert.ok(letters.includes(letter), `${letter} in ${letters}`);
    });

    it('sets a paragraph of ten thousand words', async () => {
        const many = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ');
        const text = wordsOf(await read(documentWith(words(many))));
        for (const at of [0, 4_999, 9_999]) assert.ok(text.includes(`w${at}`), `w${at}`);
    });

    it('says what is wrong with a picture that it cannot read', () => {
        const logo = { mediaType: 'image/svg+xml' as const, data: new TextEncoder().encode('<svg'), description: 'The logo' };
        assert.throws(() => pdf({ ...HANDBOOK, logo }, press), TypesettingError);
        assert.ok(pdf(HANDBOOK, press).length > 0, 'and sets the next document');
    });
});
