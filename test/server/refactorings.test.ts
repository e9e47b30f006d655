import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE, type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

const RESOLVING: lsp.ClientCapabilities = {
    workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    textDocument: {
        ...ABLE.textDocument,
        codeAction: { ...ABLE.textDocument?.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
    },
};

describe('refactorings in the editor', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    const { text, cursor } = marked('programme P "P" {\n    agency Tr<|>ust "Trust" in health\n    designed by Trust\n}\n');
    const at = { start: cursor, end: cursor };
    afterEach(() => editor.end());

    async function actions(abilities: lsp.ClientCapabilities, only: string[] = [lsp.CodeActionKind.Refactor]): Promise<lsp.CodeAction[]> {
        editor = await startEditor({
            files: new MemoryFiles({ [`${FOLDER}/shared.balcony`]: 'agency Police "Police" in police\n' }),
            abilities,
        });
        await editor.open(uri, text);
        return editor.codeActions(uri, at, { only });
    }

    it('come with their kind, and with their edits when they are asked for', async () => {
        const offered = await actions(RESOLVING);
        assert.deepEqual(
            offered.map(({ title, kind, edit }) => [title, kind, edit]),
            [
                ['Share the agency “Trust” with every programme, in shared.balcony', 'refactor.move', undefined],
                ['Share the agency “Trust” with every programme, in a new file shared-2.balcony', 'refactor.move', undefined],
                ['Share the agency “Trust” with every programme, above this one', 'refactor.move', undefined],
            ],
        );
        const resolved = await editor.connection.sendRequest(lsp.CodeActionResolveRequest.type, offered[1]!);
        const [made, ...edits] = resolved.edit?.documentChanges ?? [];
        assert.deepEqual(made, { kind: 'create', uri: `${FOLDER}/shared-2.balcony`, options: { ignoreIfExists: true } });
        const texts = (edits as lsp.TextDocumentEdit[]).map(({ textDocument, edits: changes }) => [
            textDocument,
            TextDocument.applyEdits(TextDocument.create('', '', 0, textDocument.uri === uri ? text : ''), changes as lsp.TextEdit[]),
        ]);
        assert.deepEqual(texts, [
            [{ uri, version: 1 }, 'programme P "P" {\n    designed by Trust\n}\n'],
            [{ uri: `${FOLDER}/shared-2.balcony`, version: null }, 'agency Trust "Trust" in health\n'],
        ]);
    });

    it('have no edits any more when the text has moved on', async () => {
        const [first] = await actions(RESOLVING);
        await editor.change(uri, text.replace('agency', 'agenc'));
        assert.equal((await editor.connection.sendRequest(lsp.CodeActionResolveRequest.type, first!)).edit, undefined);
    });

    it('bring their edits at once to an editor that does not ask for them, and make no files where it makes none', async () => {
        const offered = await actions(ABLE);
        assert.deepEqual(
            offered.map(({ title, edit }) => [title.replace(/.*, /, ''), edit !== undefined]),
            [
                ['in shared.balcony', true],
                ['above this one', true],
            ],
        );
    });

    it('are not there in a text that cannot be read, and who asks for them is told why, where the editor shows that', async () => {
        const showing: lsp.ClientCapabilities = {
            ...RESOLVING,
            textDocument: { ...RESOLVING.textDocument, codeAction: { ...RESOLVING.textDocument?.codeAction, disabledSupport: true } },
        };
        await actions(showing);
        await editor.change(uri, text.replace('designed by Trust', 'designed by ,,'));
        const [only, ...others] = await editor.codeActions(uri, at, { only: [lsp.CodeActionKind.Refactor] });
        assert.deepEqual(
            [only?.disabled?.reason, others],
            ['Something near line 3 cannot be read. Mend what is marked there first; then this can be done.', []],
        );
        const unasked = await editor.codeActions(uri, at);
        assert.ok(unasked.every(({ disabled }) => disabled === undefined));
        await editor.end();
        await actions(RESOLVING);
        await editor.change(uri, text.replace('designed by Trust', 'designed by ,,'));
        assert.deepEqual(await editor.codeActions(uri, at, { only: [lsp.CodeActionKind.Refactor] }), []);
    });

    it('are there by their own kind, and not by others', async () => {
        assert.equal((await actions(ABLE, [lsp.CodeActionKind.RefactorMove])).length, 2);
        assert.deepEqual(await editor.codeActions(uri, at, { only: [lsp.CodeActionKind.RefactorExtract] }), []);
        assert.deepEqual(await editor.codeActions(uri, at, { only: [lsp.CodeActionKind.SourceFixAll] }), []);
    });
});
