import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, type EditorOptions, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const PLAN = `programme P "P" {
    lasts 12 months
    phase "First" {
        months 1 to 4
        coaching "Talks" { takes 8 sessions of 90 minutes targets relating }
        theory-module "Ideas" { takes 2 days targets thinking }
    }
    phase "Then" { }
}
`;

describe('lines above programmes and phases', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    afterEach(() => editor.end());

    async function lines(text: string, options: EditorOptions = {}): Promise<lsp.CodeLens[]> {
        editor = await startEditor({ ...options, files: new MemoryFiles() });
        await editor.open(uri, text);
        const lenses = (await editor.connection.sendRequest(lsp.CodeLensRequest.type, { textDocument: { uri } })) ?? [];
        return Promise.all(lenses.map(lens => editor.connection.sendRequest(lsp.CodeLensResolveRequest.type, lens)));
    }
    const told = (lenses: readonly lsp.CodeLens[]) => lenses.map(({ range, command }) => `${range.start.line}: ${command?.title}`);

    it('tell its time, its balance and where it stands; and of a phase its months, what is in it and its time', async () => {
        assert.deepEqual(told(await lines(PLAN)), [
            '0: 26 hours',
            '0: Reflection 46%, Theory 54%',
            '0: 2 reached, 4 absent (ways of feeling, ways of perceiving, ways of doing and ways of being)',
            '2: Months 1 to 4 · 2 activities · 26 hours',
            '7: Not placed yet · nothing in it yet · no time is stated',
        ]);
    });

    it('say what is not known, and stand in a text with faults', async () => {
        assert.deepEqual(told(await lines('programme P "P" {\n    takes 2 2 days\n    coaching “C” {\n')), [
            '0: No time is stated',
            '0: No share is known yet: nothing with a mode states a time',
            '0: 6 absent',
        ]);
    });

    it('open the map where the editor has it, and are words alone where it has not', async () => {
        const [plain] = await lines(PLAN);
        assert.deepEqual([plain?.command?.command, plain?.command?.arguments], ['', undefined]);
        await editor.end();
        const [able] = await lines(PLAN, { initializationOptions: { commands: ['balcony.openMap'] } });
        assert.deepEqual([able?.command?.command, able?.command?.arguments], ['balcony.openMap', [uri, 'P']]);
    });

    it('offer the ways in above a file that holds nothing, where the editor has them', async () => {
        assert.deepEqual(await lines('  \n'), []);
        await editor.end();
        const able = { initializationOptions: { commands: ['balcony.newProgramme', 'balcony.importSheet'] } };
        const ways = await lines('', able);
        assert.deepEqual(told(ways), ['0: This file is empty: choose a draft to begin with', '0: or import a spreadsheet']);
        assert.deepEqual(ways[0]?.command?.arguments, [{ into: uri }]);
        await editor.end();
        assert.deepEqual(await lines('people P "P"', able), []);
    });

    it('say nothing of a text that has moved on', async () => {
        const [first] = await lines(PLAN);
        await editor.change(uri, `\n\n${PLAN}`);
        const { command: _, ...lens } = first!;
        assert.equal((await editor.connection.sendRequest(lsp.CodeLensResolveRequest.type, lens)).command?.title, '');
    });

    it('are not there when they are turned off, and are asked for again when they are turned on', async () => {
        editor = await startEditor({ files: new MemoryFiles(), settings: { codeLens: false } });
        await editor.open(uri, PLAN);
        await editor.until(() => editor.refreshed.includes('workspace/codeLens/refresh'));
        const ask = () => editor.connection.sendRequest(lsp.CodeLensRequest.type, { textDocument: { uri } });
        assert.deepEqual(await ask(), []);
        editor.refreshed.length = 0;
        editor.settings = {};
        await editor.connection.sendNotification(lsp.DidChangeConfigurationNotification.type, { settings: null });
        await editor.until(() => editor.refreshed.includes('workspace/codeLens/refresh'));
        assert.equal((await ask())?.length, 5);
    });
});
