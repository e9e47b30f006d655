import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open, placeOf, rangeOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const threads = new View('threads');

describe('the threads beside the text', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    async function openThreads(): Promise<vscode.TextEditor> {
        const editor = await open('programmes/homeward.balcony');
        await vscode.commands.executeCommand('balcony.openThreads');
        await threads.shows('.threads .box');
        return editor;
    }

    it('lead from outcomes to what serves them to what grows there, with a line for each link, and say what hangs loose', async () => {
        await openThreads();
        assert.match(await threads.text('.column >> nth=0'), /People come home to a home that is ready/);
        assert.match(await threads.text('.column >> nth=1'), /Hearing from carers[^]*Six weeks on a ward/);
        assert.ok((await threads.count('.lines path')) >= 4);
        assert.match(await threads.text('section:has(h2:text("What hangs loose"))'), /feed nothing[^]*What the sponsors stand behind/);
        await screenshot('threads');
    });

    it('follow the text, and lead to it', async () => {
        const editor = await openThreads();
        const { start, end } = rangeOf(editor.document, '            serves    ReadyHomes\n            evidence  "reflective account"');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), '            evidence  "reflective account"'));
        await threads.shows('.column >> nth=1 >> text=Hearing from carers');
        await threads.shows('.threads:not(:has-text("Six weeks on a ward"))');
        await threads.press('.column >> nth=1 >> .box:has-text("Hearing from carers")', 'Enter');
        const place = placeOf(editor.document, '|HearingCarers');
        await until('the cursor to move', () => (vscode.window.activeTextEditor?.selection.active.isEqual(place) ? true : undefined), [
            vscode.window.onDidChangeTextEditorSelection,
            vscode.window.onDidChangeActiveTextEditor,
        ]);
    });

    staysAccessible(threads, {
        open: openThreads,
        shows: '.threads .box',
        picture: 'threads',
    });
});
