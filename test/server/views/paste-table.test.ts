import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NotChanged, PastedTable } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { marked } from '../support/marked.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;
const TABLE = ['Session\tType\tHours\tWho', 'A talk\tSeminar\t2\texpert', 'In threes\tLearning ring\t3\tpeers'].join('\n');

describe('a table that is pasted into a programme', () => {
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
    });
    afterEach(() => editor.end());

    /** The answer for a table that is pasted at the mark, and the text with its edits made. */
    async function pasted(input: string, table = TABLE): Promise<{ answer: PastedTable | NotChanged; text: string }> {
        const { text, cursor } = marked(input);
        await editor.open(URI, text);
        const params = { textDocument: { uri: URI }, position: cursor, text: table };
        const answer = await editor.connection.sendRequest<PastedTable | NotChanged | null>('balcony/pasteTable', params);
        assert.ok(answer);
        const edits = 'edits' in answer ? [...answer.edits] : [];
        return { answer, text: TextDocument.applyEdits(TextDocument.create(URI, '', 0, text), edits) };
    }

    it('becomes activities where the cursor is, laid out as they stand there', async () => {
        const { answer, text } = await pasted(`programme P "P" {
    phase "Opening" {
        months 1 to 2
<|>
        coaching "Coaching" { takes 1 hour }
    }
}
`);
        assert.match(
            text,
            /months 1 to 2\n\n {8}seminar "A talk" \{\n {12}takes +2 hours\n[\s\S]*?\n {8}\}\n\n[\s\S]*"In threes"[\s\S]*\n {8}\}\n\n {8}coaching "Coaching"/,
        );
        assert.ok('activities' in answer);
        assert.equal(answer.activities, 2);
        assert.deepEqual(
            answer.notUnderstood.map(({ row, column, what }) => `${row} ${column}: ${what}`),
            ['3 Type: Learning ring'],
        );
    });

    it('comes behind the activity that the cursor is in', async () => {
        const { text } = await pasted('programme P "P" {\n    coaching "Coaching" {\n        <|>takes 1 hour\n    }\n}\n');
        assert.match(text, /coaching "Coaching" \{\n {8}takes 1 hour\n {4}\}\n\n {4}seminar "A talk"/);
    });

    it('stays a text where activities cannot stand, or where it is no table of them', async () => {
        const why = async (input: string, table?: string) => {
            const { answer } = await pasted(input, table);
            await editor.close(URI);
            return 'why' in answer ? answer.why : JSON.stringify(answer);
        };
        assert.match(await why('programme P "P" {\n    about "Wr<|>itten"\n}\n'), /activities cannot stand here/);
        assert.match(await why('programme P "P" {\n    cohort {\n<|>\n    }\n}\n'), /activities cannot stand here/);
        assert.match(await why('<|>\n'), /activities cannot stand here/);
        assert.match(await why('programme P "P" {\n<|>\n}\n', 'Just a line of text'), /no table of activities/);
        assert.match(await why('programme P "P" {\n<|>\n    about "open\n}\n'), /cannot be read/);
    });
});
