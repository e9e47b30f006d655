import assert from 'node:assert/strict';
import type { CoverageAsked, CoverageMap, MapCell, SettledParams } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { marked } from '../support/marked.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;

const PLAN = `programme Plan "The plan" {
    lasts 6 months
    starts 2027-01-11
    track Short "The short way" { lasts 2 months }
    track Long "The long way" { lasts 6 months }

    phase Opening "Opening" {
        months 1 to 2
        theory-module Talk "A talk" {
            takes 2 hours
            targets <|thinking.curiosity|>, being
        }
    }
    phase "Working" {
        months 3 to 6
        secondment Ward "On a ward" {
            takes 10 days
            on track Long
            targets <|thinking.synthesis|>
            evidence "an account"
        }
        coaching Coach "Coaching" {
            takes 6 hours
            touches thinking.synthesis
            optional
        }
    }
}`;

describe('the coverage map that an editor asks for', () => {
    let editor: Editor;
    const settled: SettledParams[] = [];
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({ [`${FOLDER}/shared.balcony`]: 'agency Trust "Trust" in health\n' }),
            initializationOptions: { followsDocuments: true },
        });
        editor.connection.onNotification('balcony/settled', (told: SettledParams) => void settled.push(told));
        await editor.open(URI, marked(PLAN).text);
    });
    after(() => editor.end());

    async function map(asked: CoverageAsked = { by: 'phase' }, uri = URI): Promise<CoverageMap> {
        const found = await editor.connection.sendRequest<CoverageMap | null>('balcony/coverage', { textDocument: { uri }, asked });
        assert.ok(found);
        return found;
    }

    /** A line of the map, drawn: its standing, then a sign a column. */
    function drawn({ frameworks }: CoverageMap, name: string): string {
        const [dimensionName, elementName] = name.split('.');
        const dimension = frameworks[0]?.dimensions.find(each => each.name === dimensionName);
        const row = elementName === undefined ? dimension : dimension?.elements.find(each => each.name === elementName);
        assert.ok(row, name);
        const sign = (cell: MapCell | null) => (cell ? cell.shape + (cell.behind.length > 1 ? cell.behind.length : '') : '-');
        return [row.standing.word, ...row.cells.map(sign)].join(' ');
    }

    it('has a column for each phase, and says what each dimension and element has in it', async () => {
        const found = await map();
        assert.deepEqual(
            found.columns.map(({ title, when }) => `${title}, ${when}`),
            ['Opening, months 1 to 2', 'Working, months 3 to 6'],
        );
        assert.equal(drawn(found, 'thinking'), 'grounded ◇ ◆2');
        assert.equal(drawn(found, 'thinking.curiosity'), 'reached ◇ -');
        assert.equal(drawn(found, 'thinking.synthesis'), 'reached - ◆2');
        assert.equal(drawn(found, 'being'), 'named ◇ -');
        assert.equal(drawn(found, 'being.courage'), 'named ◇ -', 'a whole dimension stands under each of its elements');
        assert.equal(drawn(found, 'doing'), 'absent - -');
    });

    it('has a column for each activity, where that is asked for', async () => {
        const found = await map({ by: 'activity' });
        assert.deepEqual(
            found.columns.map(({ title, letters, phase }) => [title, letters, phase].join(', ')),
            ['A talk, Th, Opening', 'On a ward, E, Working', 'Coaching, R, Working'],
        );
        assert.equal(drawn(found, 'thinking.synthesis'), 'reached - ◆ ·');
    });

    it('leads from a cell to where that is written, and says how it is meant', async () => {
        const found = await map();
        const [first] = marked(PLAN).ranges;
        const cell = found.frameworks[0]?.dimensions.find(({ name }) => name === 'thinking')?.elements[0]?.cells[0];
        assert.deepEqual(cell?.behind, [{ title: 'A talk', how: 'targeted', at: { uri: URI, range: first } }]);
        const whole = found.frameworks[0]?.dimensions.find(({ name }) => name === 'being')?.cells[0];
        assert.deepEqual(
            whole?.behind.map(({ how }) => how),
            ['targeted, the dimension as a whole'],
        );
        const several = found.frameworks[0]?.dimensions.find(({ name }) => name === 'thinking')?.cells[1];
        assert.deepEqual(
            several?.behind.map(({ title, how }) => `${title}: ${how}`),
            ['On a ward: evidence planned', 'Coaching: touched, optional'],
        );
    });

    it('looks at one phase, one way of learning or one track alone', async () => {
        const opening = await map({ by: 'phase', phase: 'Opening' });
        assert.deepEqual(
            opening.columns.map(({ title }) => title),
            ['Opening'],
        );
        assert.equal(drawn(opening, 'thinking'), 'reached ◇');
        assert.equal(drawn(await map({ by: 'phase', phase: '#2' }), 'thinking'), 'reached ◆2');
        assert.equal(drawn(await map({ by: 'phase', mode: 'theory' }), 'thinking'), 'reached ◇ -');
        const short = await map({ by: 'phase', track: 'Short' });
        assert.equal(drawn(short, 'thinking'), 'reached ◇ ·');
        assert.match(short.time, /^On the track The short way: /);
    });

    it('takes what the programme does not have (any more) as not asked for', async () => {
        const found = await map({ by: 'phase', phase: 'Gone', track: 'Gone', run: 'Gone', programme: 'Gone', mode: 'gone' as never });
        assert.deepEqual(found.asked, { by: 'phase', programme: 'Plan' });
        assert.equal(found.columns.length, 2);
    });

    it('tells the dates of a run', async () => {
        const uri = `${FOLDER}/runs.balcony`;
        const text =
            'programme Runs "Runs" { lasts 2 months run Spring "Spring" { starts 2027-03-01 } phase "One" { month 1 reading Book "A book" } }';
        await editor.open(uri, text);
        assert.equal((await map({ by: 'phase' }, uri)).columns[0]?.when, 'month 1');
        assert.equal((await map({ by: 'phase', run: 'Spring' }, uri)).columns[0]?.when, 'March 2027');
    });

    it('is of the programme that is asked for, where a file has several', async () => {
        const uri = `${FOLDER}/two.balcony`;
        await editor.open(uri, 'programme A "First" { lasts 1 month } programme B "Second" { lasts 1 month }');
        assert.equal((await map({ by: 'phase' }, uri)).title, 'First');
        const second = await map({ by: 'phase', programme: 'B' }, uri);
        assert.deepEqual([second.title, second.programmes.map(({ title }) => title)], ['Second', ['First', 'Second']]);
    });

    it('is nothing in a file without a programme, and something in one that can hardly be read', async () => {
        const uri = `${FOLDER}/shared.balcony`;
        assert.equal(await editor.connection.sendRequest('balcony/coverage', { textDocument: { uri }, asked: { by: 'phase' } }), null);
        const broken = `${FOLDER}/broken.balcony`;
        await editor.open(broken, 'programme Broken "Broken { seminar "A" { targets thinking.curiosity ,, ');
        assert.equal((await map({ by: 'phase' }, broken)).programme, 'Broken');
    });

    it('is told to be out of date when its text changes, and when a file that it refers to does', async () => {
        const uri = `${FOLDER}/user.balcony`;
        await editor.open(uri, 'programme User "User" { lasts 1 month secondment S "S" { hosted by Trust } }');
        await editor.settled();
        settled.length = 0;
        await editor.open(`${FOLDER}/shared.balcony`, 'agency Trust "The Trust" in health\n');
        await editor.settled();
        assert.ok(
            settled.some(({ uris }) => uris.includes(uri)),
            JSON.stringify(settled),
        );
        assert.ok(!settled.some(({ uris }) => uris.includes(URI)), 'what does not refer to it is left alone');
    });
});
