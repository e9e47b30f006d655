import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { Rasteriser } from '../../../publish/paper/rasteriser.ts';
import { readReference, TemplateError } from '../../../publish/word/reference/reference.ts';
import { word } from '../../../publish/word/word.ts';
import { HANDBOOK, HANDBOOK_TEXTS } from '../../support/printed-document.ts';
import { rasteriser } from '../../support/rasteriser.ts';
import { ReadWord, textIn, valueOf, within } from '../../support/read-word.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Styles as a German Word saves them: their ids are German, their names English. */
const STYLES = `<?xml version="1.0"?><w:styles ${NAMESPACE}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="House Sans"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr><w:rPr><w:color w:val="AA0000"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`;

const TYPES =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>';
const DOCUMENT = `<w:document ${NAMESPACE}><w:body><w:p/><w:sectPr><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:top="900" w:right="800" w:bottom="900" w:left="1200" w:header="500"/></w:sectPr></w:body></w:document>`;

const template = (parts: Readonly<Record<string, string>> = {}) =>
    zipSync(
        Object.fromEntries(
            Object.entries({ '[Content_Types].xml': TYPES, 'word/styles.xml': STYLES, 'word/document.xml': DOCUMENT, ...parts })
                .filter(([, text]) => text !== '')
                .map(([name, text]) => [name, strToU8(text)]),
        ),
    );

describe("an organisation's own Word template", () => {
    let drawer: Rasteriser;
    let dressed: ReadWord;
    before(async () => {
        drawer = await rasteriser();
        dressed = await ReadWord.from(await word(HANDBOOK, drawer, readReference(template())));
    });

    it('gives its own styles to what it has a style for, whatever language its Word speaks', () => {
        assert.deepEqual(dressed.paragraphs('Titel'), ['Across the System']);
        assert.equal(dressed.paragraphs('berschrift1')[0], 'Why this programme');
        const [heading] = dressed.elements('style', 'word/styles.xml').filter(style => valueOf(style, 'styleId') === 'berschrift1');
        assert.equal(heading && valueOf(within(heading, 'color')[0]), 'AA0000');
        assert.ok(dressed.elements('rStyle').some(style => valueOf(style) === 'Fett'));
    });

    it('lends its fonts to what only we have a style for', () => {
        const styles = dressed.elements('style', 'word/styles.xml');
        const [lead] = styles.filter(style => valueOf(style, 'styleId') === 'BalconyLead');
        assert.ok(lead);
        assert.equal(valueOf(within(lead, 'basedOn')[0]), 'Standard');
        assert.deepEqual(
            styles.flatMap(style => within(style, 'rFonts')),
            [],
        );
    });

    it('is followed in its page', () => {
        const [size] = dressed.elements('pgSz');
        assert.deepEqual([valueOf(size, 'w'), valueOf(size, 'h')], ['10000', '14000']);
        assert.equal(valueOf(dressed.elements('pgMar')[0], 'left'), '1200');
        for (const table of dressed.elements('tblW')) assert.ok(Number(valueOf(table, 'w')) <= 8000, 'no table is wider than the page');
    });

    it('takes nothing away: every text is there, and every style that is used', () => {
        for (const expected of HANDBOOK_TEXTS) assert.ok(dressed.text.includes(expected), expected);
        const defined = new Set(dressed.elements('style', 'word/styles.xml').map(style => valueOf(style, 'styleId')));
        for (const kind of ['pStyle', 'rStyle', 'basedOn', 'next'])
            for (const part of ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/footer1.xml'])
                for (const used of dressed.elements(kind, part))
                    assert.ok(defined.has(valueOf(used)), `${part}: ${valueOf(used)} is no style`);
        assert.equal(
            dressed
                .elements('style', 'word/styles.xml')
                .filter(style => valueOf(style, 'default') === '1' && valueOf(style, 'type') === 'paragraph').length,
            1,
        );
    });

    it('leaves out numbers that belong to lists of its own documents', () => {
        assert.deepEqual(dressed.elements('numPr', 'word/styles.xml').map(textIn), []);
    });

    it('gives the same bytes for the same document', async () => {
        const reference = readReference(template());
        assert.deepEqual(Buffer.from(await word(HANDBOOK, drawer, reference)), Buffer.from(await word(HANDBOOK, drawer, reference)));
    });

    it('can be one of our own files', async () => {
        const reference = readReference(await word(HANDBOOK, drawer));
        assert.deepEqual((await ReadWord.from(await word(HANDBOOK, drawer, reference))).paragraphs('Heading2'), ['Setting out']);
    });

    const refused = (file: Uint8Array, why: RegExp) =>
        assert.throws(
            () => readReference(file),
            (error: unknown) => error instanceof TemplateError && why.test(error.message),
        );

    it('is refused where it is no Word file', () => {
        refused(strToU8('Dear committee'), /no Word file/);
        refused(zipSync({ 'a.txt': strToU8('a') }), /no Word file/);
        refused(template().slice(0, 300), /no Word file, or a broken one/);
        refused(template({ '[Content_Types].xml': TYPES.replaceAll('wordprocessingml', 'spreadsheetml') }), /no Word file/);
    });

    it('is refused where it has no styles, or broken ones, or those of another standard', () => {
        refused(template({ 'word/styles.xml': '' }), /has no styles/);
        refused(template({ 'word/styles.xml': '<w:styles' }), /styles are broken/);
        refused(
            template({ 'word/styles.xml': STYLES.replace('http://schemas.openxmlformats.org', 'http://purl.oclc.org/ooxml') }),
            /Strict Open XML/,
        );
    });

    it('is refused where it was made to do harm', () => {
        const entities = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
        refused(template({ 'word/styles.xml': STYLES.replace('<?xml version="1.0"?>', entities) }), /declare entities/);
        refused(template({ 'word/styles.xml': ' '.repeat(9_000_000) }), /word\/styles\.xml in it is too large/);
    });

    it('does not unpack more than a part says it holds', () => {
        const bomb = template({ 'word/styles.xml': ' '.repeat(7_000_000) });
        const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
        // The size that the directory at the end tells of each part.
        for (let at = 0; at + 28 < bomb.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
        refused(bomb, /./);
    });

    it('keeps our page where its own leaves no room for text', () => {
        const { page } = readReference(template({ 'word/document.xml': DOCUMENT.replace('w:left="1200"', 'w:left="9000"') }));
        assert.equal(page, undefined);
    });
});
