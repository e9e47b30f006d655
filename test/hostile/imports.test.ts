import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { desks } from '../cli/support.ts';

describe('A sheet or framework that is brought in, and is broken or means harm', () => {
    const desk = desks();

    /** It ends with 2 and one sentence, and nothing is written. */
    const refused = async (name: string, content: string | Uint8Array, says: RegExp): Promise<void> => {
        desk().write({ [name]: content });
        const { exit, stdout, stderr } = await desk().balcony(['import', name, '--out', 'out.balcony']);
        assert.deepEqual([exit, stdout, desk().files().includes('out.balcony')], [2, '', false], stderr);
        assert.match(stderr, says);
        assert.match(stderr, /^balcony: .*\n$/, 'one line');
        // Nothing of the libraries that read it.
        assert.doesNotMatch(stderr, /not your doing|\bundefined\b|is not a function/);
    };

    /** What becomes of it: the plan, in which nothing is wrong that a name or a word can be wrong in, and what is said of it. */
    const taken = async (name: string, content: string | Uint8Array) => {
        desk().write({ [name]: content });
        const { exit, stdout, stderr } = await desk().balcony(['import', name, '--out', 'taken.balcony', '--force']);
        assert.equal(stdout, '');
        assert.notEqual(exit, 2, stderr);
        const checked = await desk().balcony(['check', 'taken.balcony']);
        assert.equal(checked.exit, 0, checked.stdout);
        return { exit, plan: desk().read('taken.balcony'), said: stderr };
    };

    describe('a workbook', () => {
        it('that unpacks to far more than it is', async () => {
            const bomb = workbook({ 'xl/worksheets/sheet1.xml': new Uint8Array(61_000_000).fill(32) });
            assert.ok(bomb.length < 1_000_000);
            await refused('bomb.xlsx', bomb, /bomb\.xlsx unpacks to more than 60 MB/);
            const several = Object.fromEntries(
                Array.from({ length: 7 }, (_, at) => [`xl/worksheets/more${at}.xml`, new Uint8Array(9_000_000).fill(32)]),
            );
            await refused('several.xlsx', workbook(several), /several\.xlsx unpacks to more than 60 MB/);
        });

        it('that holds thousands of files', async () => {
            const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/${at}.xml`, new Uint8Array(1)]));
            await refused('many.xlsx', workbook(many), /more than 2000 files/);
        });

        const ENTITIES = {
            'of a file': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
            'of another address': '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1/e.dtd"> %e;]>',
            'within entities, a billion times': `<!DOCTYPE x [<!ENTITY e "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at} "${'&e;'.repeat(10)}">`).join('')}]>`,
        };
        for (const [what, definition] of Object.entries(ENTITIES))
            it(`that defines entities ${what}`, async () => {
                const text = `<?xml version="1.0"?>${definition}<sst><si><t>&e;</t></si></sst>`;
                await refused(
                    'evil.xlsx',
                    workbook({ 'xl/sharedStrings.xml': strToU8(text) }),
                    /evil\.xlsx holds a part \(xl\/sharedStrings\.xml\) that defines entities/,
                );
                const hidden = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
                await refused('hidden.xlsx', workbook({ 'xl/sharedStrings.xml': hidden }), /is not in UTF-8/);
            });

        it('with a cell far outside of any plan, or a million empty rows', async () => {
            await refused('far.xlsx', workbook(sheet('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>')), /cell XFD1048576/);
            const numbered = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join('');
            await refused('rows.xlsx', workbook(sheet(numbered)), /rows\.xlsx has (a row 20001|more than 20000 rows)/);
            await refused('unnumbered.xlsx', workbook(sheet('<row></row>'.repeat(1_000_000))), /has more than 20000 rows/);
        });

        it('with a text longer than a cell can be, once or shared by thousands of cells', async () => {
            await refused(
                'cell.xlsx',
                workbook(rows(['Title', 'Kind'], ['x'.repeat(5_000_000), 'seminar'])),
                /longer than a spreadsheet lets a cell be/,
            );
            const cells = Array.from({ length: 10_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c></row>`).join(
                '',
            );
            const shared = strToU8(`<sst ${MAIN}><si><t>${'y'.repeat(30_000)}</t></si></sst>`);
            await refused('shared.xlsx', workbook({ ...sheet(HEADS + cells), 'xl/sharedStrings.xml': shared }), /10 million signs/);
        });

        it('with formulas: what they came to is read, and none is worked out', async () => {
            const { plan } = await taken(
                'formulas.xlsx',
                workbook(
                    sheet(
                        `${HEADS}<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x","y")</f><v>What it came to</v></c><c r="B2" t="str"><v>seminar</v></c></row>` +
                            `<row r="3"><c r="A3" t="str"><f>WEBSERVICE("http://x")</f></c><c r="B3" t="str"><v>coaching</v></c><c r="C3"><f>1+1</f></c></row>`,
                    ),
                ),
            );
            assert.match(plan, /seminar "What it came to"\n\n {4}coaching "Coaching"\n/);
            assert.doesNotMatch(plan, /HYPERLINK|WEBSERVICE|http/);
        });

        it('with merged cells: their text stands in each of their rows, and where they are merged without end it is read as far as there are rows', async () => {
            const table = (ref: string) =>
                workbook(
                    sheet(
                        `${HEADS}<row r="2">${cell('A2', 'One')}${cell('B2', 'seminar')}${cell('C2', 'Month 3')}</row>` +
                            `<row r="3">${cell('A3', 'Two')}${cell('B3', 'coaching')}<c r="C3"/></row>`,
                        `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
                    ),
                );
            assert.match(
                (await taken('merged.xlsx', table('C2:C3'))).plan,
                /seminar "One" \{\n +month 3\n[^}]*\}\n\n +coaching "Two" \{\n +month 3\n/,
            );
            assert.match((await taken('endless.xlsx', table('C2:XFD1048576'))).plan, /coaching "Two" \{\n +month 3\n/);
        });

        it('that leads out of itself, or is torn', async () => {
            const leading = (target: string) => ({
                'xl/_rels/workbook.xml.rels': strToU8(RELATIONS.replace('worksheets/sheet1.xml', target)),
            });
            const broken = /cannot be read as a workbook: something in it is not as workbooks have it/;
            await refused('out.xlsx', workbook(leading('../../../../etc/passwd')), broken);
            await refused('net.xlsx', workbook(leading('http://127.0.0.1:9/x')), broken);
            await refused('without.xlsx', workbook({ 'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>') }), broken);
            await refused('prose.xlsx', workbook({ 'xl/worksheets/sheet1.xml': strToU8('no XML at all') }), broken);
            await refused('torn.xlsx', workbook({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c') }), broken);
            await refused('deep.xlsx', workbook(sheet('<a>'.repeat(200_000))), broken);
            await refused('half.xlsx', workbook({}).slice(0, 300), /half\.xlsx (is damaged|is no workbook|cannot be read)/);
        });
    });

    describe('a text', () => {
        it('with quotation marks that do not match', async () => {
            await refused(
                'amid.csv',
                'Title;Kind\nA;seminar\n"B";"work"shop\n"C;coaching\n',
                /amid\.csv: a quotation mark in row 3 is not closed/,
            );
            await refused('open.csv', `Title,Kind\n"A,seminar\n${'B,coaching\n'.repeat(1000)}`, /open\.csv: a quotation mark in row 2/);
            await refused('marks.csv', '"'.repeat(1_000_001), /marks\.csv/);
        });

        it('in another encoding, with marks before it, and with zero bytes', async () => {
            const text = 'Title;Kind\r\nCafé;seminar\r\n';
            const readable: Record<string, Uint8Array> = {
                'bom.csv': Buffer.from(`\uFEFF${text}`),
                'utf16.csv': Buffer.from(`\uFEFF${text}`, 'utf16le'),
                'utf16be.csv': Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
                'windows.csv': Buffer.from(text, 'latin1'),
                'mac.csv': Buffer.from(text.replaceAll('\r\n', '\r')),
            };
            for (const [name, content] of Object.entries(readable)) {
                const { plan, said } = await taken(name, content);
                assert.match(plan, /seminar "Café"/, name);
                assert.equal(said.includes('Look over letters with accents'), name === 'windows.csv', name);
            }
            const none = /is no text in UTF-8 or UTF-16, and no workbook/;
            await refused('zero.csv', 'Title,Kind\nA\0B,seminar\n', none);
            await refused('utf16-without-mark.csv', Buffer.from(text, 'utf16le'), none);
            await refused(
                'utf32.csv',
                Buffer.from([...`\uFEFF${text}`].flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8, 0, 0])),
                none,
            );
        });

        it('with a million empty rows, before the end or at it', async () => {
            await refused('blank.csv', `Title,Kind\nA,seminar\n${'\n'.repeat(1_000_000)}B,coaching\n`, /more than 20000 rows/);
            await refused('empty.csv', `Title,Kind\nA,seminar\n${',\n'.repeat(1_000_000)}`, /more than 20000 rows/);
            assert.match((await taken('end.csv', `Title,Kind\nA,seminar\n${'\n'.repeat(1_000_000)}`)).plan, /seminar "A"/);
        });

        it('with cells of a million signs, and thousands of activities of one title', async () => {
            const { plan, said } = await taken(
                'long.csv',
                `Title,Kind,When,About\nA,seminar,${'9'.repeat(1_000_000)},${'x'.repeat(1_000_000)}\n`,
            );
            assert.ok(plan.length > 2_000_000, 'nothing of it is lost');
            assert.match(said, /row 2, When: “9+…”: it is too long to be anything but prose/);
            const same = await taken('same.csv', `Title,Kind\n${'A,seminar\n'.repeat(1_000)}`);
            assert.match(same.said, /^same\.csv: 1000 activities\./);
        });

        it('that would be a formula, a plan, or the end of one: it stays a title', async () => {
            const { plan } = await taken(
                'escaping.csv',
                'Title,Kind,When,About\n"A"" } } programme X ""X"" {",seminar,month 1 } } programme X "X" {,"// b */ "" }"\n=1+1,coaching,,@SUM(1)\n',
            );
            assert.equal(plan.match(/^programme /gm)?.length, 1, plan);
            assert.match(plan, /coaching "=1\+1" \{\n +about "@SUM\(1\)"/);
        });

        it('with names that mean something to a program', async () => {
            const { plan } = await taken(
                'names.csv',
                'Name,Title,Kind,Led by,Targets\n__proto__,constructor,toString,hasOwnProperty,__proto__\n',
            );
            assert.match(plan, /"constructor"/);
        });
    });

    describe('a table of HTML', () => {
        it('with cells merged without end, deep within each other, or with a script', async () => {
            const merged = '<table><tr><td>Title<td>Kind<tr><td rowspan=999999999 colspan=1>A<td rowspan=99999>seminar<tr></table>';
            assert.match((await taken('merged.html', merged)).plan, /seminar "A"/);
            const deep = `<table><tr><td>Title<td>Kind<tr><td>${'<b>'.repeat(20_000)}A<td>seminar</table>`;
            assert.match((await taken('deep.html', deep)).plan, /seminar "A"/);
            const script = '<table><tr><td>Title<td>Kind<tr><td><script>alert(1)</script>A<img src=x onerror=alert(1)><td>seminar</table>';
            assert.match((await taken('script.html', script)).plan, /seminar "A"\n/);
            await refused('rows.html', `<table><tr><td>Title<td>Kind${'<tr><td><td>'.repeat(30_000)}</table>`, /more than 20000 rows/);
        });
    });

    describe('a framework (CASE)', () => {
        const item = (id: string) => ({ identifier: id, fullStatement: `Item ${id}` });
        const under = (from: unknown, to: unknown, associationType: unknown = 'isChildOf') => ({
            associationType,
            originNodeURI: { identifier: from },
            destinationNodeURI: { identifier: to },
        });
        const framework = (CFItems: unknown, CFAssociations: unknown = []) =>
            JSON.stringify({ CFDocument: { identifier: 'doc', title: 'Ours' }, CFItems, CFAssociations });

        it('with items under themselves or in a circle: they are left out, and told', async () => {
            const circle = framework(['a', 'b', 'c', 'd'].map(item), [
                under('a', 'doc'),
                under('b', 'c'),
                under('c', 'b'),
                under('d', 'd'),
            ]);
            const { exit, plan, said } = await taken('circle.json', circle);
            assert.equal(exit, 1);
            assert.match(plan, /^framework Ours "Ours" \{\n\n {4}dimension item-a "Item a"\n\}\n$/);
            for (const id of ['b', 'c', 'd']) assert.match(said, new RegExp(`“Item ${id}” is under itself, by a circle`));
        });

        it('with a chain of ten thousand under each other', async () => {
            const ids = Array.from({ length: 10_000 }, (_, at) => `i${at}`);
            const chain = framework(
                ids.map(item),
                ids.slice(1).map((id, at) => under(id, `i${at}`)),
            );
            const { exit, plan } = await taken('chain.json', chain);
            assert.equal(exit, 1);
            assert.equal(plan.match(/^ +element /gm)?.length, 9_999);
        });

        it('whose parts have wrong shapes', async () => {
            const shapes = [
                null,
                3,
                'x',
                [],
                {},
                [null],
                [[]],
                [3],
                [{ identifier: 3, fullStatement: [] }],
                [{ identifier: 'a' }],
                [{ ...item('a'), extensions: 'no', listEnumeration: {}, notes: 5, humanCodingScheme: ['x'] }],
                [
                    {
                        identifier: '__proto__',
                        fullStatement: 'constructor',
                        extensions: { 'balcony.growsThrough': [3, 'nothing', '} element X "X"'] },
                    },
                ],
            ];
            for (const shape of shapes) {
                for (const json of [
                    framework(shape),
                    framework([item('a')], shape),
                    JSON.stringify({ CFDocument: shape, CFItems: [item('a')] }),
                ]) {
                    desk().write({ 'shape.json': json });
                    const { exit, stdout, stderr } = await desk().balcony(['import', 'shape.json']);
                    if (exit === 2) assert.match(stderr, /^balcony: shape\.json is no framework as CASE has it/, json);
                    else {
                        assert.match(stdout, /^framework [\w-]+ "/, json);
                        const checked = await desk().write({ 'shape.balcony': stdout }).balcony(['check', 'shape.balcony']);
                        assert.equal(checked.exit, 0, `${json}\n${checked.stdout}`);
                    }
                }
            }
            await refused('association.json', JSON.stringify({ CFDocument: 1 }), /is no framework as CASE has it/);
        });

        it('nested thousands deep, or torn', async () => {
            await refused('deep.json', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /deep\.json is (no JSON|no framework)/);
            await refused('torn.json', '{"CFDocument": ', /torn\.json is no JSON/);
            await refused('list.json', '{"a": 1}', /no framework as CASE has it/);
        });
    });

    it('a file that is something else, which is told', async () => {
        await refused('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /of the old kind \(xls\)/);
        await refused('plan.pdf', '%PDF-1.7', /is a PDF/);
        await refused('torn.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1]), /torn\.xlsx is (damaged|no workbook)/);
        await refused('word.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), /no workbook/);
        await refused('letter.txt', 'Dear all,\nhere is the plan.', /has no activities/);
        await refused('empty.csv', '', /is empty/);
        await refused('plan.balcony', 'programme P "P"\n', /plan\.balcony is a plan already/);
        const missing = await desk().balcony(['import', 'nowhere.csv']);
        assert.match(missing.stderr, /nowhere\.csv cannot be read: there is no such file/);
    });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADS = `<row r="1">${cell('A1', 'Title')}${cell('B1', 'Kind')}${cell('C1', 'When')}</row>`;

function sheet(rowsOf: string, behind = ''): Record<string, Uint8Array> {
    return { 'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${MAIN}><sheetData>${rowsOf}</sheetData>${behind}</worksheet>`) };
}

function rows(...lines: readonly (readonly string[])[]): Record<string, Uint8Array> {
    return sheet(
        lines
            .map(
                (cells, row) => `<row r="${row + 1}">${cells.map((text, at) => cell(`${'ABC'[at] ?? ''}${row + 1}`, text)).join('')}</row>`,
            )
            .join(''),
    );
}

/** A workbook of one sheet, Plan, with these parts in place of its own. */
function workbook(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
    return zipSync(
        {
            '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
            '_rels/.rels': strToU8(
                `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
            ),
            'xl/workbook.xml': strToU8(
                `<workbook ${MAIN} xmlns:r="${DOCUMENT}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
            ),
            'xl/_rels/workbook.xml.rels': strToU8(RELATIONS),
            ...rows(['Title', 'Kind'], ['A', 'seminar']),
            ...parts,
        },
        { level: 1 },
    );
}
