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
import { CASE, PARTS, SHEET, TABLE } from './files.ts';

/** How many inputs each importer gets: `FUZZ=1000000 npm run fuzz` for a long run. */
const COUNT = Number(process.env.FUZZ ?? 1000);
/** How many of those are plans that are made, laid out and read again, which takes longest. */
const RUNS = { numRuns: Math.ceil(COUNT / 5) };

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
        const html = spoilt(TABLE);
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
