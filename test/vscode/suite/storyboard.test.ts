import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open, placeOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const board = new View('storyboard');

describe('the storyboard', () => {
    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
    });
    afterEach(closeAll);

    async function openBoard(): Promise<vscode.TextEditor> {
        const editor = await open(HOMEWARD);
        await vscode.commands.executeCommand('balcony.openStoryboard');
        await board.shows('.card');
        return editor;
    }

    const card = (title: string): string => `.card:has(> .card-title:text-is("${title}"))`;
    const column = (title: string): string => `.column:has(h2:text-is("${title}"))`;
    const textIs = (editor: vscode.TextEditor, what: string, isSo: (text: string) => boolean) =>
        until(what, () => (isSo(editor.document.getText()) ? true : undefined), [vscode.workspace.onDidChangeTextDocument]);

    it('has a card for each activity, which leads to its text', async () => {
        const editor = await openBoard();
        assert.match(await board.text(card('Coaching')), /Reflection \(R\)[\s\S]*9 hours[\s\S]*Ways of doing/);
        await screenshot('storyboard');
        await board.click(`${card('Coaching')} > .card-title`);
        const place = placeOf(editor.document, 'coaching |Coaching "Coaching"');
        await until('the cursor to move', () => (vscode.window.activeTextEditor?.selection.active.isEqual(place) ? true : undefined), [
            vscode.window.onDidChangeTextEditorSelection,
            vscode.window.onDidChangeActiveTextEditor,
        ]);
    });

    it('writes into the text where a card was dragged, and takes it back', async () => {
        const editor = await openBoard();
        const before = editor.document.getText();
        await board.drag(card('Coaching'), card('Hearing from carers'));
        await textIs(editor, 'the text to change', text => text.indexOf('coaching Coaching') < text.indexOf('phase Working'));
        await board.shows(`${column('Noticing')} ${card('Coaching')}`);
        assert.equal(await board.count('.card'), 6);
        await screenshot('storyboard-moved');
        await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
        await vscode.commands.executeCommand('undo');
        await textIs(editor, 'the text as it was', text => text === before);
        await board.shows(`${column('Working in another part of the system')} ${card('Coaching')}`);
    });

    it('does the same with the keyboard, keeps the focus on the card, and takes it back there', async () => {
        const editor = await openBoard();
        const before = editor.document.getText();
        await board.press(`${card('Adaptive work')} > .card-title`, 'Alt+ArrowUp');
        await textIs(editor, 'the text to change', text => text.indexOf('Adaptive "') < text.indexOf('HearingCarers "'));
        await board.shows('[role=status]:has-text("“Adaptive work” is now 2 of 3 in “Noticing”.")');
        await board.press(':focus', 'Alt+ArrowRight');
        await textIs(editor, 'it to go to the next phase', text => text.indexOf('phase Working') < text.indexOf('Adaptive "'));
        await board.shows(`${column('Working in another part of the system')} ${card('Adaptive work')}`);
        await board.press(`${card('Adaptive work')} > .card-title`, 'Control+z');
        await textIs(editor, 'one step back', text => text.indexOf('Adaptive "') < text.indexOf('HearingCarers "'));
        await board.shows(`${column('Noticing')} ${card('Adaptive work')}`);
        await board.press(`${card('Adaptive work')} > .card-title`, 'Control+z');
        await textIs(editor, 'the text as it was', text => text === before);
    });

    it('takes the last change back where nothing in the page has the focus, as after a click beside the cards', async () => {
        const editor = await openBoard();
        const before = editor.document.getText();
        await board.press(`${card('Adaptive work')} > .card-title`, 'Alt+ArrowUp');
        await textIs(editor, 'the text to change', text => text !== before);
        await board.shows('[role=status]:has-text("“Adaptive work” is now 2 of 3 in “Noticing”.")');
        await board.evaluate('document.activeElement.blur()');
        await board.press('body', 'Control+z');
        await textIs(editor, 'the text as it was', text => text === before);
    });

    it('hears two keys that are pressed at once, one after the other', async () => {
        const editor = await openBoard();
        const pressed = (key: string) => `new KeyboardEvent('keydown', { key: '${key}', altKey: true, bubbles: true })`;
        await board.evaluate(`{
            const title = [...document.querySelectorAll('.card-title')].find(({ textContent }) => textContent === 'Adaptive work');
            for (const key of [${pressed('ArrowUp')}, ${pressed('ArrowUp')}]) title.dispatchEvent(key);
        }`);
        await textIs(editor, 'it to be the first', text => text.indexOf('Adaptive "') < text.indexOf('Mandate "'));
        await board.shows('[role=status]:has-text("“Adaptive work” is now 1 of 3 in “Noticing”.")');
    });

    staysAccessible(board, {
        open: async () => {
            await openBoard();
            await board.click(`${card('Coaching')} .move > button`);
        },
        shows: '.moves-to',
        picture: 'storyboard',
    });
});
