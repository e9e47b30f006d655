import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { click } from './support/click.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, placeOf, rangeOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const map = new View('coverage-map');

describe('the coverage map', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    async function openMap(path = HOMEWARD): Promise<vscode.TextEditor> {
        const editor = await open(path);
        await vscode.commands.executeCommand('balcony.openMap');
        await map.shows('table.map');
        return editor;
    }

    /** What a line of the map says, by what it is called. */
    const line = (title: string): string => `tr:has(th:text("${title}"))`;

    it('stands beside the text, and says how each dimension is reached', async () => {
        await openMap();
        assert.match(await map.text(line('Ways of relating')), /grounded/);
        assert.match(await map.text(line('Ways of doing')), /reached/);
        assert.match(await map.text('h1'), /^Homeward: what it reaches/);
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileOf(HOMEWARD).toString(), 'the text keeps the focus');
        await screenshot('map');
    });

    it('follows every keystroke', async () => {
        const editor = await openMap();
        await map.shows(`${line('Ways of doing')} >> text=reached`);
        const { start, end } = rangeOf(editor.document, 'doing.enabling, being.resilience');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), 'being.resilience'));
        await map.shows(`${line('Ways of doing')} >> text=absent`);
        await vscode.commands.executeCommand('undo');
        await map.shows(`${line('Ways of doing')} >> text=reached`);
    });

    it('leads from a cell to the words behind it', async () => {
        const editor = await openMap();
        await map.click(`${line('Ways of being')} >> td.full`);
        const place = placeOf(editor.document, '|being.resilience');
        await until('the cursor to move', () => (vscode.window.activeTextEditor?.selection.active.isEqual(place) ? true : undefined), [
            vscode.window.onDidChangeTextEditorSelection,
            vscode.window.onDidChangeActiveTextEditor,
        ]);
    });

    it('asks which, where several are behind a cell', async () => {
        const editor = await openMap();
        await map.click(`${line('Ways of relating')} >> td.full:has(.count)`);
        await screenshot('map-which', 'Ways of relating · Working in another part of the system');
        assert.ok(await click('Action learning sets'));
        const place = placeOf(editor.document, '|relating.honesty');
        await until('the cursor to move', () => (vscode.window.activeTextEditor?.selection.active.isEqual(place) ? true : undefined), [
            vscode.window.onDidChangeTextEditorSelection,
            vscode.window.onDidChangeActiveTextEditor,
        ]);
    });

    it('is gone through with the keyboard alone', async () => {
        const editor = await openMap();
        // The one cell that the tab key reaches: it has the focus, which the workbench may take between two keys.
        const cell = 'table [tabindex="0"] >> nth=0';
        await map.press(cell, 'Home');
        assert.equal(await map.count('tr.element'), 0);
        // The first dimension is unfolded, and its elements are there to be gone through.
        await map.press(cell, 'Enter');
        await map.shows('tr.element');
        await map.press(cell, 'End');
        assert.match(await map.text(':focus'), /nothing|targeted|evidence/);
        await map.press(cell, 'Control+End');
        await map.press(cell, 'Enter');
        const place = placeOf(editor.document, '|being.resilience');
        await until('the cursor to move', () => (vscode.window.activeTextEditor?.selection.active.isEqual(place) ? true : undefined), [
            vscode.window.onDidChangeTextEditorSelection,
            vscode.window.onDidChangeActiveTextEditor,
        ]);
    });

    it('shows one way of learning, or each activity, where that is asked for', async () => {
        await openMap();
        await map.select('select:near(:text("Way of learning"))', 'theory');
        await map.shows(`${line('Ways of doing')} >> text=absent`);
        await map.shows(`${line('Ways of perceiving')} >> text=named`);
        await map.select('select:near(:text("Way of learning"))', '');
        await map.select('select:near(:text("Columns"))', 'activity');
        await map.shows('th:has-text("Six weeks on a ward")');
        await screenshot('map-activities');
    });

    it('says so where there is no programme', async () => {
        await openMap();
        await open('shared/agencies.balcony');
        await map.shows('text=agencies.balcony holds no programme');
    });

    staysAccessible(map, {
        open: async () => {
            await openMap();
            await map.click('button:has-text("Show all elements")');
        },
        shows: 'tr.element',
        picture: 'map',
    });
});
