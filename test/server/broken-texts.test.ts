import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE, type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

// A text as it is while somebody writes: a statement without its end, one that is said wrongly, a quotation mark and two braces that are missing.
const { text, ranges } = marked(`programme P "P" {
    takes 2-3 days
    designed by <|Trust|>,
    outcome <|Calm|> "Calm" { for
    }
    <|walk|> <|Go|> "Go and see" {
        serves <|Calm|>
        hosted by <|Trust|>
        targets thinking.
    }
    coaching "Talks" {
        reflects on <|Go|>
        led by
    theory-module "Ideas {
`);
const [designer, calm, kind, go, served, host, reflected] = ranges;

describe('in a text that cannot be read as a whole', () => {
    let editor: Editor;
    const uri = `${FOLDER}/broken.balcony`;
    const shared = `${FOLDER}/shared.balcony`;
    const textDocument = { uri };
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({ [shared]: 'agency Trust "Trust" in health\nkind walk "Walk" is experience\n' }),
            abilities: { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: {} } },
        });
        await editor.open(uri, text);
    });
    after(() => editor.end());

    const at = (range: lsp.Range | undefined) => ({ textDocument, position: range!.start });
    const placesOf = (found: readonly { readonly targetUri: string; readonly targetSelectionRange: lsp.Range }[]) =>
        found.map(({ targetUri, targetSelectionRange: { start } }) => `${targetUri.replace(`${FOLDER}/`, '')}:${start.line + 1}`);
    const linked = async (
        type: typeof lsp.ImplementationRequest.type | typeof lsp.TypeDefinitionRequest.type | typeof lsp.DeclarationRequest.type,
        range: lsp.Range | undefined,
    ) => placesOf((await editor.connection.sendRequest(type, at(range))) as lsp.LocationLink[]);

    it('names lead to what they stand for, and to what that is', async () => {
        assert.deepEqual(placesOf((await editor.definition(uri, served!.start)) as lsp.LocationLink[]), ['broken.balcony:4']);
        assert.deepEqual(await linked(lsp.DeclarationRequest.type, host), ['shared.balcony:1']);
        assert.deepEqual(await linked(lsp.TypeDefinitionRequest.type, reflected), ['shared.balcony:2']);
        assert.deepEqual(await linked(lsp.ImplementationRequest.type, calm), ['broken.balcony:6']);
        assert.deepEqual(await linked(lsp.ImplementationRequest.type, kind), ['broken.balcony:6']);
    });

    it('names are found and marked wherever they are used', async () => {
        const found = await editor.references(uri, go!.start);
        assert.deepEqual(
            found?.map(({ range }) => range),
            [go, reflected],
        );
        const marks = await editor.highlights(uri, designer!.start);
        assert.deepEqual(
            marks?.map(({ range }) => range),
            [designer, host],
        );
    });

    it('names can be changed, at once or while they are typed', async () => {
        assert.deepEqual(await editor.prepareRename(uri, served!.start), { range: served, placeholder: 'Calm' });
        const edit = await editor.rename(uri, served!.start, 'Settled');
        const [change] = edit?.documentChanges as lsp.TextDocumentEdit[];
        assert.deepEqual(
            change?.edits.map(one => (one as lsp.TextEdit).range),
            [calm, served],
        );
        const together = await editor.connection.sendRequest(lsp.LinkedEditingRangeRequest.type, at(reflected));
        assert.deepEqual(together?.ranges, [go, reflected]);
    });

    it('kinds and threads are told', async () => {
        const [ofKind] = (await editor.connection.sendRequest(lsp.TypeHierarchyPrepareRequest.type, at(go))) ?? [];
        assert.equal(ofKind?.name, 'Walk');
        const [thread] = (await editor.connection.sendRequest(lsp.CallHierarchyPrepareRequest.type, at(calm))) ?? [];
        const leading = thread && (await editor.connection.sendRequest(lsp.CallHierarchyIncomingCallsRequest.type, { item: thread }));
        assert.deepEqual(
            leading?.map(({ from }) => from.name),
            ['Go and see'],
        );
    });

    it('names keep their colours, whole, in part, and as what has changed', async () => {
        const whole = await editor.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument });
        assert.ok((whole?.data.length ?? 0) >= 5 * ranges.length, 'each of the names, at least');
        const part = await editor.connection.sendRequest(lsp.SemanticTokensRangeRequest.type, { textDocument, range: served! });
        assert.deepEqual(part?.data.slice(0, 3), [served!.start.line, served!.start.character, 4]);
        const same = await editor.connection.sendRequest(lsp.SemanticTokensDeltaRequest.type, {
            textDocument,
            previousResultId: whole!.resultId!,
        });
        assert.deepEqual((same as lsp.SemanticTokensDelta).edits, []);
    });

    it('findings are told when they are asked for, each with its way out where there is one', async () => {
        const report = await editor.connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument });
        const { items } = report as lsp.RelatedFullDocumentDiagnosticReport;
        const rules = new Set(items.map(({ code }) => code));
        assert.ok(rules.has('syntax') && rules.has('theory-without-application'), [...rules].join(', '));
        const workspace = await editor.connection.sendRequest(lsp.WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
        assert.ok(workspace.items.some(one => one.uri === uri && one.kind === 'full' && one.items.length === items.length));
        const [mending] = await editor.codeActions(uri, ranges[0]!, { only: ['source.fixAll.balcony'] });
        const [change] = mending?.edit?.documentChanges as lsp.TextDocumentEdit[];
        const mended = TextDocument.applyEdits(TextDocument.create(uri, 'balcony', 1, text), change?.edits as lsp.TextEdit[]);
        assert.match(mended, /^ {4}takes 2 to 3 days$/m);
    });

    it('nothing is offered that would have to know what the text says as a whole', async () => {
        const kinds = [lsp.CodeActionKind.Refactor];
        assert.deepEqual(await editor.codeActions(uri, go!, { only: kinds }), []);
    });
});
