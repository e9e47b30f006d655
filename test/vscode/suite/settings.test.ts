import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open, rangeOf } from './support/texts.ts';
import { untilAnswered, untilFindings } from './support/until.ts';

describe("a workspace's settings, balcony.config.json", () => {
    before(startBalcony);
    afterEach(closeAll);

    it('are known to the editor, which suggests them', async () => {
        const { document } = await open('balcony.config.json');
        const place = rangeOf(document, '"hours"').start;
        // VS Code's own extension for JSON may only be starting.
        await untilAnswered('the settings that are suggested', async () => {
            const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
                'vscode.executeCompletionItemProvider',
                document.uri,
                place,
            );
            const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
            return ['rules', 'thresholds'].every(setting => labels.includes(setting)) || undefined;
        });
    });

    it('with a word that means nothing are told of it', async () => {
        const editor = await open('balcony.config.json');
        await editor.edit(edit => edit.replace(rangeOf(editor.document, '"hours"'), '"hour"'));
        await untilFindings(editor.document.uri, 'what is wrong with the settings', findings =>
            findings.some(({ range, message }) => editor.document.getText(range).includes('hour') && /hour/.test(message)),
        );
        await vscode.commands.executeCommand('workbench.actions.view.problems');
        await screenshot('settings');
        await vscode.commands.executeCommand('workbench.action.closePanel');
    });

    it('decide how the editor shows a programme', () => {
        const editor = vscode.workspace.getConfiguration('editor', { languageId: 'balcony' });
        assert.equal(editor.get('formatOnSave'), true);
        assert.equal(editor.get('wordWrap'), 'on');
        assert.equal(editor.get('tabSize'), 4);
        assert.deepEqual(editor.get('quickSuggestions'), { other: 'on', comments: 'off', strings: 'off' });
    });
});
