import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { PULLING, type Editor, type EditorOptions, FOLDER, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const USES = 'programme P "P" {\n    status draft\n    commissioned by Trust\n}\n';

describe('findings that the editor asks for', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    const shared = `${FOLDER}/shared.balcony`;
    const start = async (texts: Readonly<Record<string, string>>, options: EditorOptions = {}) => {
        editor = await startEditor({ abilities: PULLING, ...options, files: new MemoryFiles(texts) });
    };
    afterEach(() => editor.end());

    const ask = (previousResultId?: string) =>
        editor.connection.sendRequest(lsp.DocumentDiagnosticRequest.type, {
            textDocument: { uri },
            ...(previousResultId !== undefined && { previousResultId }),
        });
    const rulesIn = (report: lsp.DocumentDiagnosticReport | lsp.WorkspaceDocumentDiagnosticReport) =>
        report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;

    it('are those of the newest text, and are not told too', async () => {
        await start({});
        await editor.open(uri, USES);
        assert.ok((rulesIn(await ask()) as string[]).includes('unknown-name'));
        await editor.change(uri, USES.replace('    commissioned by Trust\n', ''));
        assert.ok(!(rulesIn(await ask()) as string[]).includes('unknown-name'));
        assert.deepEqual(editor.published, []);
    });

    it('are “unchanged” as long as they are the same, whatever is typed', async () => {
        await start({});
        await editor.open(uri, USES);
        const first = await ask();
        assert.equal(first.kind, 'full');
        await editor.change(uri, `${USES}\n// A remark.\n`);
        const again = await ask(first.resultId);
        assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
        await editor.change(uri, `${USES}wibble\n`);
        const other = await ask(first.resultId);
        assert.equal(other.kind, 'full');
        assert.notEqual(other.resultId, first.resultId);
    });

    it('are asked for again when another file has changed what they are', async () => {
        await start({ [shared]: '' });
        await editor.open(uri, USES);
        assert.ok((rulesIn(await ask()) as string[]).includes('unknown-name'));
        await editor.open(shared, 'agency Trust "Trust" in health\n');
        await editor.until(() => editor.refreshed.includes('workspace/diagnostic/refresh'));
        assert.ok(!(rulesIn(await ask()) as string[]).includes('unknown-name'));
    });

    const workspace = (previousResultIds: lsp.PreviousResultId[], partialResultToken?: string) =>
        editor.connection.sendRequest(lsp.WorkspaceDiagnosticRequest.type, {
            previousResultIds,
            ...(partialResultToken !== undefined && { partialResultToken }),
        });

    it('are there for every file of the workspace, open or not', async () => {
        await start({ [shared]: 'agency Trust "Trust" in health\n', [uri]: USES.replace('Trust', 'Police') });
        const { items } = await workspace([]);
        assert.deepEqual(
            items.map(item => [item.uri, item.version]),
            [
                [uri, null],
                [shared, null],
            ],
        );
        assert.ok((rulesIn(items[0]!) as string[]).includes('unknown-name'));
        const before = items.map(item => ({ uri: item.uri, value: item.resultId! }));
        const gone = { uri: `${FOLDER}/gone.balcony`, value: '1' };
        const again = await workspace([...before, gone]);
        assert.deepEqual(again.items.map(rulesIn), ['unchanged', 'unchanged', []]);
    });

    it('come one file after the other where the editor takes parts', async () => {
        await start({ [shared]: 'agency Trust "Trust" in health\n', [uri]: USES });
        const parts: string[][] = [];
        editor.connection.onProgress(
            lsp.WorkspaceDiagnosticRequest.partialResult,
            'parts',
            ({ items }) => void parts.push(items.map(item => item.uri)),
        );
        assert.deepEqual(await workspace([], 'parts'), { items: [] });
        assert.deepEqual(parts, [[uri], [shared]]);
    });

    it('are told, and not to be asked for, where the editor wants them told', async () => {
        await start({}, { initializationOptions: { wantsFindingsTold: true } });
        assert.equal(editor.introduction.capabilities.diagnosticProvider, undefined);
        await editor.open(uri, USES);
        assert.ok((await editor.diagnostics(uri)).length > 0);
    });
});
