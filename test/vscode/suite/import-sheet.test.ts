import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { answer } from './support/answer.ts';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, remove } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const page = new View('import');
const SHEET = [
    'Phase,Session,Type,When,Hours,Wer,Budget',
    'Seeing,Listening to families,listening event,Month 1,6,peers,X12',
    ',Learning sets,Action learning set,Months 2-8,6 x half day,peers,',
].join('\n');

describe('a spreadsheet', () => {
    const sheet = () => fileOf('our-year.csv');
    let settings: Uint8Array | undefined;

    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
        settings = await vscode.workspace.fs.readFile(fileOf('balcony.config.json'));
        await vscode.workspace.fs.writeFile(sheet(), new TextEncoder().encode(SHEET));
    });
    afterEach(async () => {
        await closeAll();
        if (settings) await vscode.workspace.fs.writeFile(fileOf('balcony.config.json'), settings);
        await remove('our-year.balcony');
    });
    after(() => remove('our-year.csv'));

    it('is imported: her columns, what was not understood, the programme, and then its file', async () => {
        await vscode.commands.executeCommand('balcony.importSheet', sheet());
        await page.shows('h1:has-text("Import of our-year.csv")');
        assert.match(await page.text('section:has-text("Not understood")'), /Row 2, Budget “X12”: /);
        await screenshot('import');
        await page.select('tr:has(th:text-is("Wer")) select', 'with');
        await page.select('tr:has(th:text-is("Budget")) select', 'leave out');
        await page.shows('p:has-text("Everything was understood.")');
        assert.match(await page.text('pre'), /with +peers/);

        await page.click('button:has-text("Save what the columns are")');
        await answer('Save what the columns are', 'our-sheets');
        await page.shows('p:has-text("Saved as “our-sheets” in balcony.config.json.")');
        const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf('balcony.config.json')));
        assert.equal(
            (JSON.parse(saved) as { import: Record<string, { columns: Record<string, string> }> }).import['our-sheets']?.columns['Wer'],
            'with',
        );

        await page.click('button:has-text("Write our-year.balcony")');
        const written = fileOf('our-year.balcony').toString();
        const isOpen = () => vscode.window.activeTextEditor?.document.uri.toString() === written || undefined;
        await until('the programme to be open', isOpen, [vscode.window.onDidChangeActiveTextEditor]);
        assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^programme OurYear "Our year" \{/);
    });

    staysAccessible(page, {
        open: async () => vscode.commands.executeCommand('balcony.importSheet', sheet()),
        shows: 'table.columns',
        picture: 'import',
    });
});
