import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open, rangeOf } from './support/texts.ts';
import { untilAnswered } from './support/until.ts';

describe('writing a programme', () => {
    before(startBalcony);
    afterEach(closeAll);

    it('takes a suggestion with its words of explanation', async () => {
        const editor = await open('programmes/drafted.balcony');
        const end = rangeOf(editor.document, 'takes 6 hours').end;
        await editor.edit(edit => edit.insert(end, '\n        targets thinking.synth'));
        const place = end.translate(1, 0).with({ character: '        targets thinking.synth'.length });
        editor.selection = new vscode.Selection(place, place);
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            editor.document.uri,
            place,
        );
        const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        assert.ok(
            labels.some(label => label.includes('synthesis')),
            labels.join(', '),
        );

        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        await screenshot('suggestions', 'synthesis');
        // The list may be seen a little before it takes an answer.
        await untilAnswered('the suggestion to be taken', async () => {
            await vscode.commands.executeCommand('acceptSelectedSuggestion');
            return writtenAt(editor.document, place.line, 'targets thinking.synthesis');
        });
    });

    it('lays the text out when it is saved', async () => {
        const editor = await open('programmes/untidy.balcony');
        // Only what was changed is saved.
        await editor.edit(edit => edit.insert(rangeOf(editor.document, 'takes 6 hours').end, ' '));
        await editor.document.save();
        const indents = editor.document
            .getText()
            .split('\n')
            .map(line => line.search(/\S|$/));
        assert.deepEqual(indents, [0, 0, 4, 4, 4, 8, 8, 4, 0, 0]);
        await screenshot('formatted');
    });

    it('leaves a text that cannot be read as it is, and says so', async () => {
        const editor = await open('programmes/broken.balcony');
        await editor.edit(edit => edit.insert(rangeOf(editor.document, 'takes 2 hours').end, ' '));
        const before = editor.document.getText();
        await editor.document.save();
        assert.equal(editor.document.getText(), before);
        await screenshot('not-formatted', 'The file was not formatted');
    });
});

const writtenAt = (document: vscode.TextDocument, line: number, text: string): true | undefined =>
    document.lineAt(line).text.trim() === text ? true : undefined;
