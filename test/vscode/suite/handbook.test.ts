import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, putCursor, rangeOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const handbook = new View('handbook');

describe('the handbook beside the text', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    async function openHandbook(): Promise<vscode.TextEditor> {
        const editor = await open(HOMEWARD);
        await vscode.commands.executeCommand('balcony.openHandbook');
        await handbook.shows('article.document');
        return editor;
    }

    /** Resolves when the page has scrolled so that the part is at its top, or nearly: the editor may keep lines in sight above the one that is at its top. */
    const untilNearTop = (id: string) =>
        handbook.evaluate(`new Promise((resolve, reject) => {
            const top = () => document.getElementById('${id}').getBoundingClientRect().top;
            const end = Date.now() + 60_000;
            const look = () => {
                if (Math.abs(top()) < 200) resolve(true);
                else if (Date.now() > end) reject(new Error('${id} is at ' + top() + ', the page at ' + window.scrollY));
                else setTimeout(look, 50);
            };
            look();
        })`);

    it('says what a participant will read, and what others will', async () => {
        await openHandbook();
        assert.match(await handbook.text('#opening'), /Participants’ handbook[^]*Homeward[^]*people come home from hospital/);
        assert.match(await handbook.text('#part-WardWeeks'), /What a late decision does/);
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileOf(HOMEWARD).toString(), 'the text keeps the focus');
        await screenshot('handbook');
        await handbook.select('select:near(:text("For"))', 'line-manager');
        await handbook.shows('text=Line manager’s guide');
        await handbook.select('select:near(:text("For"))', 'participant');
        await handbook.shows('text=Participants’ handbook');
    });

    it('follows every keystroke', async () => {
        const editor = await openHandbook();
        const { start, end } = rangeOf(editor.document, '"Six weeks on a ward"');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), '"Five weeks at a hospice"'));
        await handbook.shows('h4:has-text("Five weeks at a hospice")');
    });

    it('scrolls with the text, and the text with it', async () => {
        const editor = await openHandbook();
        const reveal = (words: string) => editor.revealRange(rangeOf(editor.document, words), vscode.TextEditorRevealType.AtTop);
        reveal('coaching Coaching');
        await untilNearTop('part-Coaching');
        reveal('programme Homeward');
        await untilNearTop('opening');

        await handbook.evaluate(`document.getElementById('part-WardWeeks').scrollIntoView()`);
        const wanted = rangeOf(editor.document, 'secondment WardWeeks').start.line;
        const isThere = () => Math.abs((editor.visibleRanges[0]?.start.line ?? 0) - wanted) <= 6;
        await until('the text to scroll', () => (isThere() ? true : undefined), [vscode.window.onDidChangeTextEditorVisibleRanges]);
        await untilNearTop('part-WardWeeks');
    });

    it('shows where the cursor is, and leads from a part to its words', async () => {
        const editor = await openHandbook();
        putCursor(editor, '|coaching Coaching');
        await handbook.shows('#part-Coaching[aria-current]');
        await handbook.press('#part-Sets .to-text', 'Enter');
        const { line } = rangeOf(editor.document, 'action-learning-set Sets').start;
        await until('the cursor to move', () => (vscode.window.activeTextEditor?.selection.active.line === line ? true : undefined), [
            vscode.window.onDidChangeTextEditorSelection,
            vscode.window.onDidChangeActiveTextEditor,
        ]);
    });

    it('says so where there is no programme', async () => {
        await openHandbook();
        await open('shared/agencies.balcony');
        await handbook.shows('text=agencies.balcony holds no programme');
    });

    staysAccessible(handbook, {
        open: openHandbook,
        shows: 'article.document',
        picture: 'handbook',
    });
});
