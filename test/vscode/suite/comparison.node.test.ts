import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { commitFolder, forgetCommits } from './support/git.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, rangeOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const comparison = new View('comparison');

describe('what changed since a git revision', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages()) || !(await commitFolder('The first draft'))) this.skip();
    });
    afterEach(closeAll);
    after(forgetCommits);

    /** Opens a programme with an hour more of coaching in it than was committed, and what changed beside it. */
    async function compare(): Promise<vscode.TextEditor> {
        const editor = await open(HOMEWARD);
        const { start, end } = rangeOf(editor.document, '6 sessions of 90 minutes');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), '8 sessions of 90 minutes'));
        await vscode.commands.executeCommand('balcony.compare', fileOf(HOMEWARD), 'HEAD');
        await comparison.shows('text=Time changed');
        return editor;
    }

    it('is told as a design, with what that did, and follows every keystroke', async () => {
        const editor = await compare();
        assert.match(
            await comparison.text('tr:has-text("Time changed")'),
            /Coaching[^]*8 sessions of 90 minutes \(was 6 sessions of 90 minutes\)/,
        );
        assert.match(await comparison.text(), /What that did to time and balance/);
        await screenshot('comparison');
        const { start, end } = rangeOf(editor.document, '"Six weeks on a ward"');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), '"Five weeks on a ward"'));
        await comparison.shows('tr:has-text("Renamed"):has-text("Five weeks on a ward")');
    });

    it('leads to the texts side by side', async () => {
        await compare();
        await comparison.press('tr:has-text("Time changed") button.link', 'Enter');
        const isDiff = () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff);
        await until('the texts side by side', () => (isDiff() ? true : undefined), [vscode.window.tabGroups.onDidChangeTabs]);
        await screenshot('comparison-texts');
    });

    it('offers the versions in which the file changed, by what was said of them', async () => {
        await open(HOMEWARD);
        void vscode.commands.executeCommand('balcony.compare');
        await screenshot('comparison-which', 'The first draft');
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    });

    staysAccessible(comparison, {
        open: compare,
        shows: 'text=Time changed',
        picture: 'comparison',
    });
});
