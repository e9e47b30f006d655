import * as vscode from 'vscode';
import { startBalcony } from '../suite/support/balcony.ts';
import { commitFolder, forgetCommits } from '../suite/support/git.ts';
import { screenshot } from '../suite/support/screenshot.ts';
import { closeAll, fileOf, open, rangeOf } from '../suite/support/texts.ts';
import { View } from '../suite/support/view.ts';

const FELLOWS = 'island-fellows.balcony';

/** What a designer changes after a first talk: what is said, and what is said in its place. */
const EDITS = [
    ['takes     5 to 10 days', 'takes     10 to 15 days'],
    ['"Drawing the islands as a system"', '"The islands as one system"'],
    ['perceiving.the-unseen, ', ''],
    ['takes   5 sessions of 2 hours', 'takes   3 sessions of 2 hours'],
] as const;

describe('the pictures that need git', () => {
    before(async function () {
        await startBalcony();
        await vscode.commands.executeCommand('workbench.action.closeSidebar');
        if (!(await commitFolder('As the forum saw it'))) this.skip();
    });
    afterEach(closeAll);
    after(forgetCommits);

    it('show what changed since an earlier version', async () => {
        const editor = await open(FELLOWS);
        for (const [before, after] of EDITS) {
            const { start, end } = rangeOf(editor.document, before);
            await editor.edit(edit => edit.replace(new vscode.Range(start, end), after));
        }
        editor.selection = new vscode.Selection(0, 0, 0, 0);
        await vscode.commands.executeCommand('balcony.compare', fileOf(FELLOWS), 'HEAD');
        await new View('comparison').shows('text=Time changed');
        await screenshot('comparison');
    });
});
