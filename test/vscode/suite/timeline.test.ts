import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { closeAll, open } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const line = new View('timeline');

describe('the timeline', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    async function openTimeline(): Promise<vscode.TextEditor> {
        const editor = await open(HOMEWARD);
        await vscode.commands.executeCommand('balcony.openTimeline');
        await line.shows('table.line');
        return editor;
    }
    const row = (name: string): string => `tr[data-row="${name}"]`;
    const textIs = (editor: vscode.TextEditor, what: string, isSo: (text: string) => boolean) =>
        until(what, () => (isSo(editor.document.getText()) ? true : undefined), [vscode.workspace.onDidChangeTextDocument]);

    it('writes into the text how far a bar was drawn, and takes it back', async () => {
        const editor = await openTimeline();
        const before = editor.document.getText();
        assert.match(await line.text(row('Noticing')), /months 1 to 3/);
        // From one bar towards the other; how far, depends on how much of the table the pane shows.
        await line.drag(`${row('Noticing')} rect.bar`, `${row('Working')} rect.bar`);
        await textIs(editor, 'the phase to be later', text => /phase Noticing "Noticing" \{\n {8}months [2-9] to \d+\n/.test(text));
        await line.shows(`${row('Noticing')} >> text=/months [2-9] to/`);
        await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
        await vscode.commands.executeCommand('undo');
        await textIs(editor, 'the text as it was', text => text === before);
        await line.shows(`${row('Noticing')} >> text=months 1 to 3`);
    });

    it('does the same with the keyboard', async () => {
        const editor = await openTimeline();
        await line.press(`${row('Noticing')} .row-title`, 'Alt+ArrowRight');
        await textIs(editor, 'the phase to be later', text => text.includes('months 2 to 4'));
        await line.shows('[role=status]:has-text("“Noticing” is now in: months 2 to 4.")');
        await line.press(`${row('Noticing')} .row-title`, 'Alt+Shift+ArrowLeft');
        await textIs(editor, 'the phase to be shorter', text => text.includes('months 2 to 3'));
    });

    it('hears a key that is pressed twice, however quickly, twice: and then the step back', async () => {
        const editor = await openTimeline();
        const before = editor.document.getText();
        const pressed = (key: string, more: string) => `new KeyboardEvent('keydown', { key: '${key}', bubbles: true, ${more} })`;
        const [later, shorter] = [pressed('ArrowRight', 'altKey: true'), pressed('ArrowLeft', 'altKey: true, shiftKey: true')];
        const all = [later, later, later, shorter, pressed('z', 'ctrlKey: true')];
        // All at once, before anything can be drawn anew.
        await line.evaluate(`{
            const title = document.querySelector('${row('Noticing')} .row-title');
            for (const key of [${all.join(', ')}]) title.dispatchEvent(key);
        }`);
        await textIs(editor, 'the phase to be shorter', text => text.includes('months 4 to 5'));
        await textIs(editor, 'that to be taken back', text => text.includes('months 4 to 6'));
        await line.shows(`${row('Noticing')} >> text=months 4 to 6`);
        assert.equal(await line.count('.said'), 0);
        for (const months of ['3 to 5', '2 to 4', '1 to 3']) {
            await line.press(`${row('Noticing')} .row-title`, 'Control+z');
            await line.shows(`${row('Noticing')} >> text=months ${months}`);
        }
        await textIs(editor, 'the text as it was', text => text === before);
    });

    staysAccessible(line, {
        open: async () => {
            await openTimeline();
            await line.click(`${row('Coaching')} .small`);
        },
        shows: '.when',
        picture: 'timeline',
    });
});
