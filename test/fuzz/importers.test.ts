import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { sequence } from '../../bench/sequence.ts';
import type { Document } from '../../language/generated/ast.ts';
import { syntaxFindings } from '../../language/parsing/syntax-findings.ts';
import { UnreadableSheet } from '../../language/sheets/files/unreadable.ts';
import { readWorkbook } from '../../language/sheets/files/workbook.ts';
import { frameworkFromCase } from '../../language/sheets/framework-from-case.ts';
import { programmeFromSheet } from '../../language/sheets/programme-from-table.ts';
import { linesOfHtml, linesOfText } from '../../language/sheets/read-table.ts';
import { vocabularyAt } from '../../language/sheets/vocabulary.ts';
import { mutate } from '../property/mutations.ts';
import { Workspace } from '../support/workspace.ts';

/** How many inputs each importer gets: `FUZZ=1000000 npm run fuzz` for a long run. */
const COUNT = Number(process.env.FUZZ ?? 1000);
/** How many of those are plans that are made, laid out and read again, which takes longest. */
const RUNS = { numRuns: Math.ceil(COUNT / 5) };

const SHEET = [
    'Spring programme',
    'Title,Kind,Phase,When,Hours,With,Targets,Thinking,About',
    'Opening,theory module,Start,month 1,2 days,peers,thinking.synthesis,x,"What ""systems"" are"',
    'Coaching,coaching,Start,months 1-6,6 x 90 minutes,coach,relating.empathy,,',
    ',,,,,,,,',
    'Time on site;secondment;Middle;1/3/2027;5;"a, b";doing;;—',
].join('\n');

const CASE = {
    CFDocument: { identifier: 'a', title: 'A framework', language: 'en' },
    CFItems: [
        { identifier: 'b', fullStatement: 'Listening', humanCodingScheme: '1' },
        { identifier: 'c', fullStatement: 'Listening to people who use services', abbreviatedStatement: 'Service users', notes: 'n' },
    ],
    CFAssociations: [{ associationType: 'isChildOf', originNodeURI: { identifier: 'c' }, destinationNodeURI: { identifier: 'b' } }],
};

const PARTS = {
    '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c><c r="B1" t="inlineStr"><is><t>Hours</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Opening</t></is></c><c r="B2"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>',
};

const spoilt = (sound: string) =>
    fc.tuple(fc.integer(), fc.integer({ min: 1, max: 6 })).map(([seed, times]) => {
        const next = sequence(seed);
        return Array.from({ length: times }).reduce<string>(text => mutate(text, next), sound);
    });

describe('any sheet or framework from elsewhere', function () {
    this.timeout(180_000 + COUNT * 100);

    let workspace: Workspace;
    before(async () => {
        workspace = await Workspace.of({ 'plan.balcony': '' });
    });
    after(() => workspace.close());

    const isRead = (text: string) => {
        const { LangiumDocumentFactory } = workspace.services.shared.workspace;
        const document = LangiumDocumentFactory.fromString<Document>(text, workspace.document('plan.balcony').uri);
        assert.deepEqual(
            syntaxFindings(document).map(({ message }) => message),
            [],
            text,
        );
    };

    it('becomes a plan that can be read, or none', () => {
        const { services } = workspace;
        const vocabulary = vocabularyAt(workspace.document('plan.balcony').parseResult.value, services);
        const rows = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 9 }), { maxLength: 4 });
        const texts = fc.oneof(
            spoilt(SHEET),
            fc.string({ unit: 'binary', maxLength: 300 }),
            rows.map(cells => [SHEET.split('\n')[1], ...cells.map(row => row.map(cell => `"${cell}"`).join(','))].join('\n')),
        );
        const html = spoilt('<table><tr><th>Title<th>Hours<th colspan=2>With</tr><tr><td rowspan=2>Opening<td>2<td>peers</tr></table>');
        const sheets = fc.oneof(texts.map(linesOfText), html.map(linesOfHtml));
        fc.assert(
            fc.property(sheets, lines => {
                const read = programmeFromSheet(lines, { services, vocabulary, title: 'Brought in' });
                if (read) isRead(read.text);
            }),
            RUNS,
        );
    });

    it('becomes a framework that can be read, or none', () => {
        const { services } = workspace;
        const texts = fc.oneof(
            spoilt(JSON.stringify(CASE, null, 1)),
            fc.dictionary(fc.constantFrom('CFDocument', 'CFItems', 'CFAssociations'), fc.jsonValue()).map(json => JSON.stringify(json)),
            fc.array(fc.jsonValue()).map(items => JSON.stringify({ ...CASE, CFItems: items, CFAssociations: items })),
        );
        fc.assert(
            fc.property(texts, text => {
                let json: unknown;
                try {
                    json = JSON.parse(text);
                } catch {
                    return;
                }
                const read = frameworkFromCase(json, services);
                if (read) isRead(read.text);
            }),
            RUNS,
        );
    });

    it('is a workbook, or is refused in a sentence', async () => {
        const bytes = (parts: Readonly<Record<string, string>>) =>
            zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
        const inside = fc
            .tuple(fc.constantFrom(...(Object.keys(PARTS) as (keyof typeof PARTS)[])), fc.integer())
            .map(([name, seed]) => bytes({ ...PARTS, [name]: mutate(PARTS[name], sequence(seed)) }));
        const whole = bytes(PARTS);
        const outside = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map(changes => {
            const changed = whole.slice();
            for (const [at, byte] of changes) changed[at] = byte;
            return changed;
        });
        const cut = fc.nat(whole.length).map(end => whole.slice(0, end));
        assert.equal((await readWorkbook(whole, 'plan.xlsx'))[0]?.lines[1]?.[0], 'Opening');
        await fc.assert(
            fc.asyncProperty(fc.oneof(inside, outside, cut), async file => {
                try {
                    assert.ok(Array.isArray(await readWorkbook(file, 'plan.xlsx')));
                } catch (error) {
                    assert.ok(error instanceof UnreadableSheet, error instanceof Error ? error.stack : String(error));
                }
            }),
            RUNS,
        );
    });
});
