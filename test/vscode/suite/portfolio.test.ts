import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const portfolio = new View('portfolio');
const map = new View('coverage-map');

describe('the portfolio', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    async function openPortfolio(): Promise<void> {
        await vscode.commands.executeCommand('balcony.openPortfolio');
        await portfolio.shows('table.programmes');
    }

    const line = (title: string): string => `tr:has(th:has-text("${title}"))`;

    it('has every programme of the workspace, though none is open', async () => {
        await openPortfolio();
        assert.match(await portfolio.text(line('Homeward')), /programmes\/homeward\.balcony[^]*grounded[^]*138\.5 hours/);
        assert.match(await portfolio.text('h1'), /programmes side by side/);
        await screenshot('portfolio');
    });

    it('opens the text of a programme, and its map', async () => {
        await openPortfolio();
        await portfolio.click(`${line('Homeward')} >> th`);
        const isOpen = () => vscode.window.activeTextEditor?.document.uri.toString() === fileOf('programmes/homeward.balcony').toString();
        await until('the text to be open', () => (isOpen() ? true : undefined), [vscode.window.onDidChangeActiveTextEditor]);
        await openPortfolio();
        await portfolio.press(`${line('Homeward')} >> td.standing`, 'Enter');
        await map.shows('h1:has-text("Homeward: what it reaches")');
    });

    it('is put in another order, and gone through with the keyboard', async () => {
        await openPortfolio();
        await portfolio.select('select:near(:text("In order of"))', 'title');
        const cell = 'table [tabindex="0"] >> nth=0';
        await portfolio.press(cell, 'Control+Home');
        await portfolio.press(cell, 'ArrowDown');
        const [first, second] = [await portfolio.text('tbody tr >> nth=0 >> th'), await portfolio.text('tbody tr >> nth=1 >> th')];
        assert.equal(await portfolio.text(':focus'), first);
        assert.ok(first.localeCompare(second) < 0, `${first} before ${second}`);
    });

    staysAccessible(portfolio, {
        open: openPortfolio,
        shows: 'table.programmes',
        picture: 'portfolio',
    });
});
