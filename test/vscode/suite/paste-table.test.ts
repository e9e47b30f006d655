import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { click } from './support/click.ts';
import { paste } from './support/paste.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open, putCursor } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages } from './support/view.ts';

const TABLE = ['Session\tType\tHours', 'A talk\tSeminar\t2', 'In threes\tLearning ring\t3'].join('\n');

describe('a table from a spreadsheet', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    it('is pasted as activities, once what was not understood has been shown', async () => {
        const editor = await open('programmes/homeward.balcony');
        const before = editor.document.getText();
        putCursor(editor, 'months 1 to 3|');
        const asked = vscode.commands.executeCommand('balcony.pasteTable', { text: TABLE });
        await screenshot('paste-table', 'Write 2 activities');
        assert.ok(await click('Write 2 activities'));
        assert.equal(await asked, true);
        assert.match(editor.document.getText(), /months 1 to 3\n\n {8}seminar "A talk" \{\n {12}takes 2 hours/);
        await vscode.commands.executeCommand('undo');
        await until('the text as it was', () => (editor.document.getText() === before ? true : undefined), [
            vscode.workspace.onDidChangeTextDocument,
        ]);
    });

    it('becomes activities where it is pasted with the keys', async function () {
        // Editors before 1.97 ask nobody what to make of what is pasted.
        if (!('DocumentDropOrPasteEditKind' in vscode)) this.skip();
        const editor = await open('programmes/homeward.balcony');
        await editor.edit(edit => edit.insert(putCursor(editor, 'months 1 to 3|'), '\n        '));
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        assert.ok(await paste(TABLE));
        const isThere = () => /seminar "A talk" \{\n {12}takes 2 hours/.test(editor.document.getText()) || undefined;
        await until('the activities', isThere, [vscode.workspace.onDidChangeTextDocument]);
        await screenshot('pasted-table');
    });
});
