import assert from 'node:assert/strict';
import type { ThreadsShown } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;

const PLAN = `programme Plan "The plan" {
    outcome Home "People come home sooner" {
        measured by "days of waiting"
    }
    outcome Lost "Nobody is lost" {
        measured by "letters that come back"
    }
    process outcome Ties "Agencies know one another" {
        leads to Home
    }
    phase Opening "Opening" {
        months 1 to 2
        action-learning-set Sets "Learning sets" {
            targets relating.empathy
            serves Ties
        }
        secondment Ward "On a ward" {
            targets perceiving.diverse-views
            serves Home
            optional
        }
        theory-module Talk "A talk" { targets thinking.curiosity }
    }
}`;

describe('the threads that an editor shows', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({ [`${FOLDER}/shared.balcony`]: 'agency Trust "Trust" in health\n' }) });
        await editor.open(URI, PLAN);
    });
    after(() => editor.end());

    const ask = (uri = URI) => editor.connection.sendRequest<ThreadsShown | null>('balcony/threads', { textDocument: { uri }, asked: {} });

    async function threads(): Promise<ThreadsShown> {
        const found = await ask();
        assert.ok(found);
        return found;
    }

    it('run from outcomes over what is on the way to what serves them, in the order of the outcomes, to what grows there', async () => {
        const { columns } = await threads();
        assert.deepEqual(
            columns.map(({ title, boxes }) => [title, ...boxes.map(box => box.title)]),
            [
                ['For whom, and what for', 'People come home sooner', 'Nobody is lost'],
                ['On the way', 'Agencies know one another'],
                ['What serves it', 'On a ward', 'Learning sets'],
                ['What grows there', 'Ways of perceiving', 'Ways of relating'],
            ],
        );
    });

    it('are links from box to box, told apart where not everybody does what they come from', async () => {
        const { columns, links } = await threads();
        const titles = new Map(columns.flatMap(({ boxes }) => boxes.map(box => [box.key, box.title])));
        assert.deepEqual(
            links.map(({ from, to, optional }) => `${titles.get(from)} > ${titles.get(to)}${optional ? ', optional' : ''}`).sort(),
            [
                'Agencies know one another > Learning sets',
                'Learning sets > Ways of relating',
                'On a ward > Ways of perceiving, optional',
                'People come home sooner > Agencies know one another',
                'People come home sooner > On a ward, optional',
            ],
        );
    });

    it('lead to where each box is written, but for what the library declares', async () => {
        const boxes = (await threads()).columns.flatMap(column => column.boxes);
        const lineOf = (title: string) => boxes.find(box => box.title === title)?.at?.range.start.line;
        assert.equal(lineOf('People come home sooner'), 1);
        assert.equal(lineOf('On a ward'), 16);
        assert.equal(lineOf('Ways of relating'), undefined);
    });

    it('say what hangs loose, and where', async () => {
        const { loose, columns } = await threads();
        assert.deepEqual(
            columns[0]?.boxes.map(({ isLoose }) => isLoose),
            [false, true],
        );
        const told = loose.map(
            ({ says, things }) => `${says} ${things.map(({ title, at }) => `${title} (${at.range.start.line})`).join(', ')}`,
        );
        assert.ok(told.includes('Nothing serves Nobody is lost (4)'), told.join('\n'));
        assert.ok(told.includes('These serve no outcome and feed nothing: A talk (21)'), told.join('\n'));
    });

    it('are told in words, too', async () => {
        const { words } = await threads();
        assert.match(words[0] ?? '', /“People come home sooner” is served by .*; there grow /);
        assert.equal(words[1], 'Nothing serves “Nobody is lost”.');
    });

    it('are not there for a document without a programme', async () => {
        assert.equal(await ask(`${FOLDER}/shared.balcony`), null);
    });
});
