import assert from 'node:assert/strict';
import {
    type CodeAction,
    CodeActionKind,
    type SnippetTextEdit,
    type TextDocumentEdit,
    type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE, type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

const P = `${FOLDER}/p.balcony`;

describe('quick fixes', () => {
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
    });
    afterEach(() => editor.end());

    async function at(input: string, only?: string[]): Promise<{ text: string; actions: CodeAction[] }> {
        const { text, cursor } = marked(input);
        await editor.open(P, text);
        return { text, actions: await editor.codeActions(P, { start: cursor, end: cursor }, only ? { only } : {}) };
    }

    const messageText = (message: string | { readonly value: string }) => (typeof message === 'string' ? message : message.value);
    const editsOf = (action: CodeAction) =>
        (action.edit?.documentChanges as TextDocumentEdit[])[0]!.edits as (TextEdit & SnippetTextEdit)[];
    const applied = (text: string, action: CodeAction) => TextDocument.applyEdits(TextDocument.create('', '', 0, text), editsOf(action));

    it('mend what is found at the cursor, and name the finding that they mend', async () => {
        const { text, cursor } = marked('programme P "P" {\n    coaching “T<|>alks” { takes 2 days }\n}\n');
        await editor.open(P, text);
        const diagnostics = await editor.diagnostics(P);
        const curly = diagnostics.filter(({ code }) => code === 'syntax');
        const actions = await editor.codeActions(P, { start: cursor, end: cursor }, { diagnostics });
        const action = actions.find(({ title }) => title === 'Use straight quotation marks');
        assert.deepEqual([action!.kind, action!.isPreferred, action!.diagnostics], [CodeActionKind.QuickFix, true, curly]);
        assert.equal(applied(text, action!), text.replace('“Talks”', '"Talks"'));
        assert.deepEqual((curly[0]?.data as { fixes: string[] }).fixes, [action!.title]);
    });

    it('name of several findings of one rule in one place only the one that they mend', async () => {
        const { text, cursor } = marked('programme P<|> "P" {\n    coaching "Talks" { takes 2 days targets doing.enabling }\n}\n');
        await editor.open(P, text);
        const diagnostics = (await editor.diagnostics(P)).filter(({ code }) => code === 'dimension-uncovered');
        const actions = await editor.codeActions(P, { start: cursor, end: cursor }, { diagnostics });
        const [action] = actions.filter(({ title }) => title === 'Let “Talks” target `thinking`');
        assert.ok(diagnostics.length > 3);
        assert.deepEqual(
            action?.diagnostics?.map(({ message }) => /\(`(\w+)`\)/.exec(messageText(message))?.[1]),
            ['thinking'],
        );
    });

    it('are not offered elsewhere, nor where the editor asks for something else', async () => {
        assert.deepEqual((await at('programme P "P" {\n    coaching “Talks” { ta<|>kes 2 days }\n}\n')).actions, []);
        assert.deepEqual(
            (await at('programme P "P" {\n    coaching “T<|>alks” { takes 2 days }\n}\n', [CodeActionKind.RefactorInline])).actions,
            [],
        );
    });

    it('hold places to fill in, as far in as the line that they follow', async () => {
        const { text, actions } = await at('programme <|>P "P" {\n    theory-module "T" { takes 1 day }\n}\n');
        const coaching = actions.find(({ title }) => title === 'Add coaching')!;
        const [edit] = editsOf(coaching);
        assert.match(edit!.snippet.value, /^\n\ncoaching "\$\{1:Coaching\}" \{\n {4}takes /, 'an editor adds the indentation of the line');
        assert.deepEqual(edit!.range.start, { line: 1, character: text.split('\n')[1]!.length });
        assert.deepEqual((coaching.edit?.documentChanges as TextDocumentEdit[])[0]?.textDocument, { uri: P, version: 1 });
    });

    it('are plain text for an editor that takes no places to fill in', async () => {
        await editor.end();
        const { workspace, ...others } = ABLE;
        editor = await startEditor({
            files: new MemoryFiles({}),
            abilities: { ...others, workspace: { ...workspace, workspaceEdit: { documentChanges: true } } },
        });
        const { text, actions } = await at('programme <|>P "P" {\n    theory-module "T" { takes 1 day }\n}\n');
        const after = applied(
            text,
            actions.find(({ title }) => title === 'Add coaching')!,
        );
        assert.match(after, /\n {4}coaching "Coaching" \{\n {8}takes 6 sessions of 90 minutes\n/);
    });

    it('mend all that is safe at once, where the editor asks for that', async () => {
        const { text, actions } = await at('<|>programme P “P” {\n    purpose “Why”\n}\n', [CodeActionKind.SourceFixAll]);
        assert.deepEqual(
            actions.map(({ kind }) => kind),
            ['source.fixAll.balcony'],
        );
        assert.equal(applied(text, actions[0]!), 'programme P "P" {\n    purpose "Why"\n}\n');
    });

    it('mend all findings of a rule at once, where several are as easily mended', async () => {
        const { text, actions } = await at(
            '<|>programme P "P" {\n    coaching “A” { takes 6 to 4 hours }\n    coaching “B” { takes 1 hour }\n}\n',
        );
        assert.deepEqual(
            actions.filter(({ title }) => title.startsWith('Mend all')),
            [],
            'nothing of the kind is found here',
        );
        const here = text.indexOf('A”') - text.indexOf('\n') - 1;
        const there = await editor.codeActions(P, { start: { line: 1, character: here }, end: { line: 1, character: here } });
        const all = there.find(({ title }) => title === 'Mend all 2 findings of syntax in this file');
        assert.equal(applied(text, all!), text.replaceAll(/[“”]/g, '"'));
    });

    it('offer last to accept what can be accepted, with a place for the reason', async () => {
        const { actions } = await at('programme <|>P "P" {\n    theory-module "T" { takes 1 day }\n}\n');
        const titles = actions.map(({ title }) => title);
        assert.ok(titles.includes('Accept this in the programme, with a reason (no-coaching)'), titles.join('\n'));
        assert.ok(titles.indexOf('Add coaching') < titles.findIndex(title => title.startsWith('Accept')));
        const [edit] = editsOf(actions.find(({ title }) => title.endsWith('(no-coaching)'))!);
        assert.equal(edit!.snippet.value, '\n\naccept no-coaching because "${1:Why it is right here}"');
    });

    it('see the text as it is now', async () => {
        await editor.open(P, 'programme P “P” { }\n');
        await editor.change(P, '\n\nprogramme P “P” { }\n');
        const here = { line: 2, character: 13 };
        const action = (await editor.codeActions(P, { start: here, end: here })).find(
            ({ title }) => title === 'Use straight quotation marks',
        );
        assert.equal(applied('\n\nprogramme P “P” { }\n', action!), '\n\nprogramme P "P" { }\n');
    });
});
