import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { ImportAsked, MappingToSave, NotChanged, SheetImported } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const SHEET = [
    'Our year',
    'Phase,Session,Type,When,Hours,Wer,Budget',
    'Seeing,Listening to families,listening event,Month 1,6,Families,X12',
    ',Learning sets,Action learning set,Months 2-8,6 x half day,peers,',
].join('\n');
const SETTINGS = `${FOLDER}/balcony.config.json`;
const URI = `${FOLDER}/plans/our-year.csv`;

describe('a spreadsheet that is brought in', () => {
    let editor: Editor;
    const start = async (files: Record<string, string> = {}) => {
        editor = await startEditor({
            files: new MemoryFiles({ [SETTINGS]: '{}', [`${FOLDER}/shared.balcony`]: 'people families "Families"\n', ...files }),
        });
    };
    afterEach(() => editor.end());

    async function imported(content: string | Uint8Array = SHEET, asked: ImportAsked = {}, uri = URI): Promise<SheetImported | NotChanged> {
        const params = { uri, content: Buffer.from(content).toString('base64'), asked };
        const answer = await editor.connection.sendRequest<SheetImported | NotChanged | null>('balcony/importSheet', params);
        assert.ok(answer);
        return answer;
    }
    async function understood(...args: Parameters<typeof imported>): Promise<SheetImported> {
        const answer = await imported(...args);
        assert.ok('columns' in answer, JSON.stringify(answer));
        return answer;
    }
    const uses = ({ columns }: SheetImported) => Object.fromEntries(columns.map(({ head, use }) => [head, use]));

    it('is shown as it was understood: its columns with what stands in them, the programme, and what was not understood', async () => {
        await start();
        const shown = await understood();
        assert.equal(shown.title, 'Our year');
        assert.equal(shown.file, 'our-year.balcony');
        assert.match(shown.sentences, /^2 activities in 1 phase\. \d cells? (was|were) not understood/);
        assert.deepEqual(uses(shown), {
            Phase: 'phase',
            Session: 'title',
            Type: 'kind',
            When: 'when',
            Hours: 'takes',
            Wer: 'note',
            Budget: 'note',
        });
        assert.deepEqual(shown.columns[1]?.examples, ['Listening to families', 'Learning sets']);
        assert.match(shown.text, /^programme OurYear "Our year" \{\n {4}status draft/);
        assert.ok(shown.notUnderstood.some(({ row, column, what }) => row === 3 && column === 'Budget' && what === 'X12'));
        assert.ok(shown.uses.some(({ name }) => name === 'led by') && shown.uses.some(({ name }) => name === 'targets relating'));
    });

    it('is understood otherwise where she says so: a column, the title', async () => {
        await start();
        const shown = await understood(SHEET, { title: 'The next year', columns: { Wer: 'with', Budget: 'leave out' } });
        assert.match(shown.text, /^programme TheNextYear "The next year"/);
        assert.match(shown.text, /with +families/);
        assert.doesNotMatch(shown.text, /X12/);
        // What stands above the heads is no title then.
        assert.deepEqual(
            shown.notUnderstood.map(({ what }) => what),
            ['Our year'],
        );
    });

    it('has columns with one head told apart: each can be something else, and is so when it is saved', async () => {
        await start();
        const twice = 'Title,Kind,Hours,Notes,Notes\nTalks,coaching,2,Families,Bring pens\nIdeas,seminar,3,peers,';
        const plain = await understood(twice);
        assert.deepEqual(
            plain.columns.map(({ head, examples }) => [head, examples[0]]),
            [
                ['Title', 'Talks'],
                ['Kind', 'coaching'],
                ['Hours', '2'],
                ['Notes', 'Families'],
                ['Notes (2)', 'Bring pens'],
            ],
        );
        const columns = { Notes: 'with', 'Notes (2)': 'bring' };
        const shown = await understood(twice, { columns });
        assert.match(shown.text, /bring "Bring pens"\n +with +families/);
        const ours = { columns: { Title: 'title', ...columns } };
        await editor.end();
        await start({ [SETTINGS]: JSON.stringify({ import: { ours } }) });
        const again = await understood(twice);
        assert.deepEqual([again.saved, uses(again).Notes, uses(again)['Notes (2)']], ['ours', 'with', 'bring']);
    });

    it('is understood as was saved, by itself where its heads are those, and not where she does without', async () => {
        const ours = { columns: { Session: 'title', Wer: 'with', Budget: 'leave out' } };
        await start({ [SETTINGS]: JSON.stringify({ import: { other: { columns: { Nothing: 'title', Here: 'kind' } }, ours } }) });
        const shown = await understood();
        assert.deepEqual([shown.saved, shown.allSaved], ['ours', ['other', 'ours']]);
        assert.match(shown.text, /with +families/);
        const without = await understood(SHEET, { saved: '' });
        assert.equal(without.saved, '');
        assert.match(without.text, /X12/);
    });

    it('is a workbook too, of which the sheet with the plan is taken, or the one that she says', async () => {
        await start();
        const notes = [[{ value: 'Remember' }], [{ value: 'the room' }]];
        const plan = [
            [{ value: 'Session' }, { value: 'Hours' }],
            [{ value: 'A talk' }, { value: 2 }],
        ];
        const blob = await writeExcelFile([
            { sheet: 'Notes', data: notes },
            { sheet: 'Plan', data: plan },
        ]).toBlob();
        const workbook = new Uint8Array(await blob.arrayBuffer());
        const shown = await understood(workbook, {}, `${FOLDER}/year.xlsx`);
        assert.deepEqual([shown.sheets, shown.sheet], [['Notes', 'Plan'], 'Plan']);
        assert.match(shown.text, /"A talk" \{\n\s+takes 2 hours/);
        const other = await understood(workbook, { sheet: 'Notes' }, `${FOLDER}/year.xlsx`);
        assert.deepEqual([other.sheet, other.text], ['Notes', '']);
        assert.match(other.sentences, /^Notes holds no activities/);
    });

    it('is refused with what to do, where it is none or means harm', async () => {
        await start();
        const why = async (content: string | Uint8Array, uri = URI) => {
            const answer = await imported(content, {}, uri);
            return 'why' in answer ? answer.why : JSON.stringify(answer);
        };
        assert.match(await why(''), /our-year\.csv is empty/);
        assert.match(await why('%PDF-1.7'), /is a PDF\. Save the table/);
        assert.match(await why(zipSync({ 'word/document.xml': strToU8('<w/>') })), /is no workbook as xlsx has it/);
        assert.match(await why(strToU8('PK\u0003\u0004 and no more')), /is no workbook|cannot be unpacked/);
        const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(61_000_000) }, { level: 1 });
        assert.match(await why(bomb), /unpacks to more than 60 MB/);
        const entities = zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x/>') });
        assert.match(await why(entities), /defines entities/);
        assert.match(await why('{"a": 1}'), /is no spreadsheet/);
    });

    describe('what its columns are', () => {
        const save = (name = 'ours') =>
            editor.connection.sendRequest<MappingToSave | null>('balcony/saveMapping', {
                uri: URI,
                name,
                columns: [{ head: 'Wer', use: 'with', isGuess: false, examples: [] }],
            });

        it('is saved in the settings, where the command line finds it, and leaves the rest of them as it is', async () => {
            await start({ [SETTINGS]: '{\n  // Hours of a day.\n  "hours": { "day": 6 },\n  "import": { "other": {} }\n}\n' });
            const saved = await save();
            assert.ok(saved && 'text' in saved);
            assert.equal(saved.uri, SETTINGS);
            assert.match(saved.text, /\/\/ Hours of a day\.\n {2}"hours": \{ "day": 6 \}/);
            const { import: imports } = JSON.parse(saved.text.replace(/\/\/.*/, '')) as { import: unknown };
            assert.deepEqual(imports, { other: {}, ours: { columns: { Wer: 'with' } } });
        });

        it('is saved where there are no settings yet, and not in settings that cannot be read', async () => {
            await start();
            const saved = await save('a "name"');
            assert.ok(saved && 'text' in saved);
            assert.deepEqual(JSON.parse(saved.text), { import: { 'a "name"': { columns: { Wer: 'with' } } } });
            await editor.end();
            for (const broken of ['{ "import": ', '{ "import": 3 }', '[]']) {
                await start({ [SETTINGS]: broken });
                const refused = await save();
                assert.ok(refused && 'why' in refused, broken);
                assert.match(refused.why, /balcony\.config\.json .*Mend it first/);
                await editor.end();
            }
            await start();
        });
    });
});
