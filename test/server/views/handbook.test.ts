import assert from 'node:assert/strict';
import type { HandbookAsked, HandbookShown } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;

const PLAN = `programme Plan "The plan" {
    purpose "Leaders learn to work across agencies."
    lasts 6 months

    outcome Seen "People are seen sooner" {
        measured by "days of waiting"
    }

    authorised by "The board" {
        grants protected-time 4 days
    }

    phase Opening "Opening" {
        months 1 to 2
        event Day "The first day" {
            takes 1 day
            theory-module Talk "A talk" {
                targets thinking.curiosity
            }
        }
    }

    run Spring "In spring" { starts 2027-03-01 }
    run Autumn "In autumn" { starts 2027-09-06 }
}`;

describe('the handbook that an editor shows', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({ [`${FOLDER}/shared.balcony`]: 'agency Trust "Trust" in health\n' }) });
        await editor.open(URI, PLAN);
    });
    after(() => editor.end());

    async function handbook(asked: HandbookAsked = { audience: 'participant' }, uri = URI): Promise<HandbookShown> {
        const found = await editor.connection.sendRequest<HandbookShown | null>('balcony/handbook', { textDocument: { uri }, asked });
        assert.ok(found);
        return found;
    }

    const told = ({ document }: HandbookShown): string => JSON.stringify(document);

    it('is that of the participants, and of whoever else is chosen', async () => {
        const participants = await handbook();
        assert.equal(participants.document.label, 'Participants’ handbook');
        assert.deepEqual(participants.audiences, ['participant', 'line-manager', 'sponsor', 'facilitator']);
        const sponsors = await handbook({ audience: 'sponsor' });
        assert.match(sponsors.document.label, /^For sponsors/);
        assert.match(told(sponsors), /days of waiting|People are seen sooner/);
    });

    it('tells the dates of all runs, or of the one that is chosen', async () => {
        const all = await handbook();
        assert.deepEqual(
            all.runs.map(({ title }) => title),
            ['In spring', 'In autumn'],
        );
        assert.match(told(all), /1 March 2027/);
        assert.match(told(all), /6 September 2027/);
        const autumn = await handbook({ audience: 'participant', run: 'Autumn' });
        assert.doesNotMatch(told(autumn), /1 March 2027/);
        assert.match(told(autumn), /6 September 2027/);
    });

    it('is asked for in vain for a run that is gone, and says so', async () => {
        const { asked } = await handbook({ audience: 'participant', run: 'Winter' });
        assert.deepEqual(asked, { programme: 'Plan', audience: 'participant' });
    });

    it('knows where the text says what each part tells', async () => {
        const { sources, document } = await handbook();
        const lines = Object.fromEntries(sources.map(({ id, at: { range } }) => [id, `${range.start.line} to ${range.end.line}`]));
        assert.deepEqual(
            [lines['opening'], lines['outcomes'], lines['phase-Opening'], lines['part-Day'], lines['part-Talk']],
            ['0 to 1', '4 to 6', '12 to 20', '14 to 19', '16 to 18'],
        );
        for (const id of ['outcomes', 'phase-Opening', 'part-Talk']) assert.match(JSON.stringify(document), new RegExp(`"id":"${id}"`));
    });

    it('is that of the text as it stands now', async () => {
        await editor.change(URI, PLAN.replace('"A talk"', '"A long talk"'));
        assert.match(told(await handbook()), /A long talk/);
        await editor.change(URI, PLAN);
    });

    it('is not there for a document without a programme', async () => {
        const uri = `${FOLDER}/shared.balcony`;
        const asked = { audience: 'participant' };
        assert.equal(await editor.connection.sendRequest('balcony/handbook', { textDocument: { uri }, asked }), null);
    });
});
