import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

const OPTIONS = { tabSize: 4, insertSpaces: true };

describe('unusual texts', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    const textDocument = { uri };
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles() });
    });
    afterEach(() => editor.end());

    const format = async (text: string) =>
        TextDocument.applyEdits(
            TextDocument.create(uri, 'balcony', 1, text),
            (await editor.connection.sendRequest(lsp.DocumentFormattingRequest.type, { textDocument, options: OPTIONS })) ?? [],
        );

    describe('written from right to left', () => {
        const { text, ranges, cursor } = marked(`agency <|בית-חולים|> "בית החולים" in health

programme מנהיגות "מנהיגות משותפת" {
    purpose "לומדים יחד, with a few words between."
    designed by <|בית-חולים|>

    outcome <|هدوء|> "حياة مستقرة" { for <|>all }

    coaching שיחות "שיחות" {
        takes  2 days
        serves <|هدوء|>
    }
}
`);
        beforeEach(() => editor.open(uri, text));

        it('are read as others are, and laid out without a change of their words', async () => {
            const findings = (await editor.diagnostics(uri)).filter(({ code }) => code === 'syntax' || code === 'unknown-name');
            assert.deepEqual(
                findings.map(({ range }) => range.start),
                [cursor],
                'only `all` means nothing',
            );
            assert.equal((await format(text)).replace(/\s+/g, ' '), text.replace(/\s+/g, ' '));
        });

        it('are found, coloured and told at the very letters', async () => {
            const [agency, use, outcome, served] = ranges;
            assert.deepEqual(
                (await editor.references(uri, use!.start))?.map(({ range }) => range),
                [agency, use],
            );
            assert.match(await editor.hoverText(uri, served!.start), /^\*\*حياة مستقرة\*\*: end outcome `هدوء`/);
            assert.deepEqual((await editor.hover(uri, served!.start))?.range, served);
            const { data } = (await editor.connection.sendRequest(lsp.SemanticTokensRangeRequest.type, { textDocument, range: outcome! }))!;
            assert.deepEqual(data.slice(0, 3), [outcome!.start.line, outcome!.start.character, 4]);
        });

        it('are renamed, and proposed where they can stand', async () => {
            const edit = await editor.rename(uri, ranges[3]!.start, 'سلام');
            const [change] = edit?.documentChanges as lsp.TextDocumentEdit[];
            const renamed = TextDocument.applyEdits(TextDocument.create(uri, 'balcony', 1, text), change!.edits as lsp.TextEdit[]);
            assert.equal(renamed, text.replaceAll('هدوء', 'سلام'));
            const proposed = await editor.completion(uri, ranges[3]!.start);
            assert.deepEqual(
                proposed.map(({ label }) => label),
                ['هدوء'],
            );
        });
    });

    describe('in very long lines', () => {
        const COUNT = 300;
        const activities = Array.from({ length: COUNT }, (_, at) => `coaching C${at} "Coaching ${at}" { takes 2 days }`);
        // All of a programme on one line, with a text of two hundred thousand letters in it.
        const text = `programme P "P" { purpose "${'why '.repeat(50_000)}" ${activities.join(' ')} `;

        it('are answered at the end as at the beginning', async () => {
            await editor.open(uri, text);
            const end = { line: 0, character: text.length };
            const labels = (await editor.completion(uri, end)).map(({ label }) => label);
            assert.ok(labels.includes('phase') && labels.includes('coaching'));
            const last = { line: 0, character: text.lastIndexOf(`C${COUNT - 1}`) + 1 };
            assert.match(await editor.hoverText(uri, last), /Comes to 14 hours/);
            const symbols = (await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument })) as lsp.DocumentSymbol[];
            assert.equal(symbols[0]?.children?.length, COUNT);
            const hints = await editor.connection.sendRequest(lsp.InlayHintRequest.type, {
                textDocument,
                range: { start: { line: 0, character: 0 }, end },
            });
            assert.equal(hints?.length, COUNT);
        });

        it('are broken into lines of statements where they can be read', async () => {
            await editor.open(uri, `${text}}`);
            const lines = (await format(`${text}}`)).split('\n');
            assert.ok(lines.filter(line => /^ {4}coaching C\d+ /.test(line)).length === COUNT);
        });
    });
});

describe('several folders, each with its settings', () => {
    const [north, south] = ['file:///north', 'file:///south'];
    const PLAN = 'programme P "P" {\n    coaching One "C" { takes 2 days }\n    seminar "S"\n}\n';

    it('count, judge and share names by their own', async () => {
        const editor = await startEditor({
            folders: [north, south],
            files: new MemoryFiles({
                [`${north}/balcony.config.json`]: '{ "hours": { "day": 8 }, "rules": { "time-unstated": "error" } }',
                [`${south}/balcony.config.json`]: '{ "hours": { "day": 6 }, "rules": { "time-unstated": "off" } }',
                [`${north}/shared.balcony`]: 'agency Trust "Trust" in health\n',
                [`${north}/plan.balcony`]: PLAN,
                [`${south}/plan.balcony`]: PLAN,
            }),
        });
        const at = { line: 1, character: 14 };
        assert.match(await editor.hoverText(`${north}/plan.balcony`, at), /Comes to 16 hours/);
        assert.match(await editor.hoverText(`${south}/plan.balcony`, at), /Comes to 12 hours/);
        const severity = async (folder: string) =>
            (await editor.diagnostics(`${folder}/plan.balcony`)).find(({ code }) => code === 'time-unstated')?.severity;
        assert.deepEqual([await severity(north), await severity(south)], [lsp.DiagnosticSeverity.Error, undefined]);

        await editor.open(`${south}/plan.balcony`, PLAN.replace('takes', 'led by Trust takes'));
        assert.ok((await editor.diagnostics(`${south}/plan.balcony`)).some(({ code }) => code === 'unknown-name'));
        await editor.end();
    });
});
