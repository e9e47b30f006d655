import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChangeOfText, NotChanged, RescheduleParams, Timeline } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;

const PLAN = `programme Plan "The plan" {
    starts 2027-01-11
    lasts 4 months

    authorised by "The chief" { grants protected-time 10 hours a month }

    phase Opening "Opening" {
        months 1 to 2

        theory-module Talk "A talk" {
            month 2
            takes 2 days
        }

        coaching Coach "Coaching" { takes 6 hours }
    }

    phase Working "Working" {
        lasts 2 months

        secondment Ward "On a ward" { takes 20 hours }
    }

    celebration Last "The last evening" {
        after the end
        takes 3 hours
    }
}
`;

describe('the timeline that an editor asks for', () => {
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
        await editor.open(URI, PLAN);
    });
    afterEach(() => editor.end());

    async function line(): Promise<Timeline> {
        const params = { textDocument: { uri: URI }, asked: {} };
        const found = await editor.connection.sendRequest<Timeline | null>('balcony/timeline', params);
        assert.ok(found);
        return found;
    }
    async function reschedule(asked: Partial<RescheduleParams>): Promise<ChangeOfText | NotChanged> {
        const { version } = await line();
        const params = { textDocument: { uri: URI }, programme: 'Plan', version, ...asked };
        const found = await editor.connection.sendRequest<ChangeOfText | NotChanged | null>('balcony/reschedule', params);
        assert.ok(found);
        return found;
    }
    const after = (change: ChangeOfText | NotChanged): string => {
        assert.ok('edits' in change, JSON.stringify(change));
        return TextDocument.applyEdits(TextDocument.create(URI, '', 0, PLAN), [...change.edits]);
    };
    const why = (change: ChangeOfText | NotChanged) => ('why' in change ? change.why : JSON.stringify(change));

    it('has a row for each phase and activity, with where it lies and how it can be moved', async () => {
        const { rows } = await line();
        const drawn = rows.map(({ title, depth, when, bars, somewhere, moves = 'stays' }) =>
            [title, depth, when, ...bars.map(({ start, end }) => `${start}-${end}`), somewhere && 'somewhere', moves]
                .filter(each => each !== false)
                .join(' | '),
        );
        assert.deepEqual(drawn, [
            'Opening | 0 | months 1 to 2 | 0-2 | month',
            'A talk | 1 | month 2 | 1-2 | month',
            'Coaching | 1 | months 1 to 2 | 0-2 | somewhere | stays',
            'Working | 0 | months 3 to 4 | 2-4 | stays',
            'On a ward | 1 | months 3 to 4 | 2-4 | somewhere | stays',
            'The last evening | 0 | after the end | stays',
        ]);
    });

    it('says what each month asks, against what is protected', async () => {
        const { months, protected: promise, besides } = await line();
        assert.deepEqual(
            months.map(({ number, starts, words, isOver }) => [number, starts, words, isOver]),
            [
                [1, '2027-01-11', '3 hours', false],
                [2, '2027-02-11', '17 hours', true],
                [3, '2027-03-11', '10 hours', false],
                [4, '2027-04-11', '10 hours', false],
            ],
        );
        assert.equal(promise?.words, '10 hours');
        assert.match(besides, /After the end: 3 hours, in “The last evening”/);
    });

    it('gives the change of text that moves a phase with what is in it', async () => {
        const change = await reschedule({ thing: 'Opening', by: 1 });
        assert.match(after(change), /months 2 to 3\n\n {8}theory-module Talk "A talk" \{\n {12}month 3/);
        assert.equal('says' in change && change.says, 'With it went 1 part that says its own time.');
    });

    it('gives the change of text that says when something is', async () => {
        assert.match(after(await reschedule({ thing: 'Ward', span: { from: 3, to: 3 } })), /"On a ward" \{\s*month 3\s+takes 20 hours/);
        assert.match(after(await reschedule({ thing: 'Working', span: { from: 3, to: 5 } })), /lasts 3 months/);
        assert.match(after(await reschedule({ thing: 'Working', span: { from: 4, to: 5 } })), /"Working" \{\n {8}months 4 to 5/);
    });

    it('says why it does not do what cannot be', async () => {
        assert.match(why(await reschedule({ thing: 'Opening', by: -1 })), /cannot begin before the start/);
        assert.match(why(await reschedule({ thing: 'Coach', by: 1 })), /no months of its own/);
        assert.match(why(await reschedule({ thing: 'Talk', span: { from: 3, to: 2 } })), /cannot come before the first/);
        assert.match(why(await reschedule({ thing: 'Talk', by: 1, version: 99 })), /changed meanwhile/);
    });
});
