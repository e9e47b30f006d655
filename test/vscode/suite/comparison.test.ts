import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open } from './support/texts.ts';
import { hasPages, View } from './support/view.ts';

const comparison = new View('comparison');

describe('what changed, in a browser that has no git', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages()) || vscode.extensions.getExtension('vscode.git')) this.skip();
    });
    afterEach(closeAll);

    it('is not told, and the view says why', async () => {
        await open('programmes/homeward.balcony');
        await vscode.commands.executeCommand('balcony.compare');
        await comparison.shows('text=which a browser does not have');
        await screenshot('comparison-without-git');
    });
});
