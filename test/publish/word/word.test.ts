import assert from 'node:assert/strict';
import type { Document } from '../../../publish/document/document.ts';
import { DrawingError, type Rasteriser } from '../../../publish/paper/rasteriser.ts';
import { word } from '../../../publish/word/word.ts';
import { activity, cells, documentWith, HANDBOOK, HANDBOOK_TEXTS, words } from '../../support/printed-document.ts';
import { rasteriser } from '../../support/rasteriser.ts';
import { ReadWord, textIn, valueOf, within } from '../../support/read-word.ts';

describe('a document as a Word file', () => {
    let drawer: Rasteriser;
    let handbook: ReadWord;
    before(async () => {
        drawer = await rasteriser();
        handbook = await ReadWord.from(await word(HANDBOOK, drawer));
    });
    const read = async (document: Document = HANDBOOK) => ReadWord.from(await word(document, drawer));

    it('has every text', () => {
        const text = handbook.text.replace(/\s+/g, ' ');
        for (const expected of HANDBOOK_TEXTS) assert.ok(text.includes(expected), `‘${expected}’ is not in: ${text}`);
    });

    it('tells an activity in the order in which it is read: title, when and where, what it is', () => {
        const { text } = handbook;
        const order = [
            'A summit',
            'When A summit is',
            'Where A summit is',
            'What A summit is about.',
            'A fishbowl',
            'What A fishbowl is about.',
        ];
        let from = text.lastIndexOf('Write a page.');
        for (const expected of order) {
            const at = text.indexOf(expected, from);
            assert.ok(at >= from, `‘${expected}’ is not after the one before`);
            from = at;
        }
    });

    it('has real headings, each level inside the one above', () => {
        assert.deepEqual(handbook.paragraphs('Title'), ['Across the System']);
        assert.deepEqual(handbook.paragraphs('Heading1'), ['Why this programme', 'Your time', 'Phase by phase', 'The drawings as tables']);
        assert.deepEqual(handbook.paragraphs('Heading2'), ['Setting out']);
        assert.deepEqual(handbook.paragraphs('Heading3'), ['The opening', 'A summit']);
        assert.deepEqual(handbook.paragraphs('Heading4'), ['A fishbowl']);
    });

    it('has contents that Word can bring up to date, filled in with the page of each part', () => {
        const fields = handbook.elements('instrText').map(field => field.textContent);
        assert.ok(
            fields.some(field => /^\s*TOC .*\\o "1-2"/.test(field ?? '')),
            fields.join(),
        );
        assert.deepEqual(handbook.paragraphs('TOC1'), ['Why this programme1', 'Your time2', 'Phase by phase2', 'The drawings as tables3']);
        assert.deepEqual(handbook.paragraphs('TOC2'), ['Setting out2']);
        assert.doesNotMatch(handbook.part('word/document.xml'), /w:dirty="(true|1)"/, 'Word asks nothing when it is opened');
    });

    it('numbers its tables and drawings with fields, in captions', () => {
        assert.deepEqual(
            handbook.elements('fldSimple').map(field => valueOf(field, 'instr')?.trim()),
            ['SEQ Figure \\* ARABIC', 'SEQ Table \\* ARABIC', 'SEQ Table \\* ARABIC'],
        );
        assert.deepEqual(handbook.paragraphs('Caption'), [
            'Figure 1.  Two phases, in the order of the plan.',
            'Table 1.  Hours by month',
            'Table 2.  The plan as a table',
        ]);
    });

    it('has tables whose head is repeated on every page', () => {
        const tables = handbook.elements('tbl');
        assert.ok(tables.length >= 5);
        for (const table of tables) {
            const [first, ...rest] = within(table, 'tr');
            assert.equal(within(first!, 'tblHeader').length, 1, textIn(table));
            assert.deepEqual(
                rest.flatMap(row => within(row, 'tblHeader')),
                [],
            );
        }
    });

    it('has drawings as lines and as pixels, each told in words', () => {
        const described = [...handbook.part('word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
            ([, description]) => description,
        );
        assert.deepEqual(described, ['A time-line of eighteen months with one bar.', '12.5', 'not stated']);
        const media = [...handbook.parts.keys()].filter(name => name.startsWith('word/media/'));
        assert.deepEqual(media.map(name => name.replace(/^.*\./, '')).sort(), ['png', 'png', 'png', 'svg', 'svg', 'svg']);
        for (const name of media.filter(one => one.endsWith('.svg'))) assert.doesNotMatch(handbook.part(name), /var\(|<text/);
    });

    it('leads to its own parts by bookmarks that are there, each once, and to the web', () => {
        const names = handbook.elements('bookmarkStart').map(start => valueOf(start, 'name'));
        assert.equal(new Set(names).size, names.length);
        const anchors = handbook.elements('hyperlink').flatMap(link => valueOf(link, 'anchor') ?? []);
        assert.ok(anchors.length >= 6);
        for (const anchor of anchors) assert.ok(names.includes(anchor), anchor);
        assert.match(handbook.html, /<a href="https:\/\/example\.org\/a\?b=c">a page<\/a>/);
    });

    it('leaves a link that leads nowhere, or where none should lead, as text', async () => {
        const { text, html } = await read(
            documentWith(
                words({ is: 'reference', id: 'nowhere', text: ['a lost part'] }, ', ', {
                    is: 'link',
                    address: 'javascript:alert(1)',
                    text: ['a trick'],
                }),
            ),
        );
        assert.match(text, /a lost part, a trick/);
        assert.doesNotMatch(html, /href/);
    });

    it('has its title on each page but the first, and the number of the page', () => {
        const texts = ['word/header1.xml', 'word/header2.xml'].map(part =>
            handbook
                .elements('t', part)
                .map(run => run.textContent)
                .join(''),
        );
        assert.deepEqual(texts.sort(), ['', 'Across the System']);
        assert.match(handbook.part('word/footer1.xml'), /PAGE/);
        assert.equal(handbook.elements('titlePg').length, 1);
    });

    it('is on A4, and on US Letter where that is what people print on', async () => {
        const size = (file: ReadWord) => ['w', 'h'].map(side => valueOf(file.elements('pgSz')[0], side));
        assert.deepEqual(size(handbook), ['11906', '16838']);
        assert.deepEqual(size(await read({ ...HANDBOOK, language: 'en-US' })), ['12240', '15840']);
    });

    it('says what it is, in its language, with the date of the document and none of the clock', async () => {
        const core = handbook.part('docProps/core.xml');
        assert.match(core, /<dc:title>Across the System</);
        assert.match(core, /<dc:creator>Northshire Partnership</);
        assert.deepEqual(
            [...core.matchAll(/<dcterms:\w+[^>]*>([^<]*)/g)].map(([, date]) => date),
            ['2027-01-04T00:00:00Z', '2027-01-04T00:00:00Z'],
        );
        assert.equal(valueOf(handbook.elements('lang', 'word/styles.xml')[0]), 'en-GB');
        const { date: _, ...undated } = HANDBOOK;
        assert.doesNotMatch((await read(undated)).part('docProps/core.xml'), /dcterms:(created|modified)/);
    });

    it('is the same, byte for byte, when it is written again, whatever was written in between', async () => {
        const first = await word(HANDBOOK, drawer);
        await word(documentWith(activity('one', 'One'), words({ is: 'link', address: 'https://example.org', text: ['x'] })), drawer);
        assert.deepEqual(Buffer.from(await word(HANDBOOK, drawer)), Buffer.from(first));
    });

    it('is whole: every part is XML, every style and every part that is named is there', () => {
        const types = handbook.part('[Content_Types].xml');
        for (const name of handbook.parts.keys()) {
            if (/\.(xml|rels|svg)$/.test(name)) handbook.xml(name);
            const extension = name.replace(/^.*\./, '');
            assert.ok(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${extension}"`), `${name} has no type`);
        }
        for (const [name, text] of handbook.parts) {
            if (!name.endsWith('.rels')) continue;
            const folder = name.replace(/_rels\/[^/]*$/, '');
            for (const [, target = ''] of text.matchAll(/Target="([^"]*)"(?! TargetMode="External")/g))
                assert.ok(handbook.parts.has(target.startsWith('/') ? target.slice(1) : folder + target), `${name} names ${target}`);
        }
        const defined = new Set(handbook.elements('style', 'word/styles.xml').map(style => valueOf(style, 'styleId')));
        for (const kind of ['pStyle', 'rStyle', 'tblStyle'])
            for (const used of handbook.elements(kind)) assert.ok(defined.has(valueOf(used)), `${valueOf(used)} is no style`);
    });

    it('starts each numbered list at its own number', async () => {
        const list = (start?: number) => ({
            is: 'list' as const,
            ordered: true,
            ...(start !== undefined && { start }),
            items: [[words('One')], [words('Two')]],
        });
        const file = await read(documentWith(list(), list(), list(7)));
        const used = file.elements('numId').map(id => valueOf(id));
        assert.equal(new Set(used).size, 3, used.join());
        assert.match(file.part('word/numbering.xml'), /<w:start w:val="7"\/>/);
    });

    it('parts two tables that follow each other, and ends each cell with a paragraph', async () => {
        const table = { is: 'table' as const, caption: 'Two', head: cells('One', 'Other'), rows: [cells('a', 'b')], rowHeads: true };
        const file = await read(documentWith(table, table));
        for (const cell of file.elements('tc')) assert.equal(cell.lastChild?.nodeName, 'w:p');
        for (const one of file.elements('tbl')) assert.equal(one.nextSibling?.nodeName, 'w:p');
    });

    it('writes right-to-left text from the right, and other scripts and faces as they are', async () => {
        const file = await read(documentWith(words('مرحبا بالعالم'), words('Plain 漢字 😀 👩‍🔬')));
        assert.match(file.text, /مرحبا بالعالم .*Plain 漢字 😀 👩‍🔬/);
        const [rtl] = file.elements('p').filter(paragraph => within(paragraph, 'bidi').length > 0);
        assert.equal(rtl && textIn(rtl), 'مرحبا بالعالم');
    });

    it('takes text that no XML may hold without it, and ten thousand words in one paragraph', async () => {
        const many = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ');
        const file = await read(documentWith(words('be\u0000fore\u0007 \uD800 \uFFFE<w:p>&amp;]]>'), words(many)));
        assert.match(file.text, /before � <w:p>&amp;\]\]>/);
        assert.ok(file.text.includes(many));
    });

    it('has the logo of the organisation, and does without one that Word does not know', async () => {
        const svg =
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10" width="40" height="10"><rect width="40" height="10"/></svg>';
        const logo = { mediaType: 'image/svg+xml' as const, data: new TextEncoder().encode(svg), description: 'The mark of Northshire' };
        assert.match((await read({ ...HANDBOOK, logo })).part('word/document.xml'), /descr="The mark of Northshire"/);
        const webp = { ...logo, mediaType: 'image/webp' as const };
        assert.doesNotMatch((await read({ ...HANDBOOK, logo: webp })).part('word/document.xml'), /The mark of Northshire/);
    });

    it('says that a logo cannot be read', async () => {
        const logo = { mediaType: 'image/svg+xml' as const, data: new TextEncoder().encode('<svg'), description: 'The logo' };
        await assert.rejects(word({ ...HANDBOOK, logo }, drawer), DrawingError);
    });
});
