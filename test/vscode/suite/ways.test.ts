import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { closeAll, open, rangeOf } from './support/texts.ts';

/** Asks as the workbench does; what no provider answers is empty. */
async function ask<T>(command: string, ...input: unknown[]): Promise<readonly T[]> {
    return (await vscode.commands.executeCommand<readonly T[] | undefined>(command, ...input)) ?? [];
}

describe('ways through a programme', () => {
    before(startBalcony);
    afterEach(closeAll);

    it('tells lines above a programme, hints in its lines, and how a statement is written', async () => {
        const { document } = await open('programmes/drafted.balcony');
        const lenses = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document.uri, 10);
        assert.equal(lenses[0]?.command?.title, '6 hours');
        const whole = new vscode.Range(0, 0, document.lineCount, 0);
        assert.deepEqual(await ask<vscode.InlayHint>('vscode.executeInlayHintProvider', document.uri, whole), [], 'hours need no telling');
        const end = rangeOf(document, 'takes 6').end;
        const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
            'vscode.executeSignatureHelpProvider',
            document.uri,
            end.translate(0, -1),
            ' ',
        );
        assert.equal(help.signatures[0]?.label, 'takes ‹how long›');
    });

    it('leads from an activity to its kind, through the hierarchies, and selects by statement', async () => {
        const { document } = await open('programmes/drafted.balcony');
        const at = rangeOf(document, 'OneToOne').start;
        const types = await ask<vscode.LocationLink | vscode.Location>('vscode.executeTypeDefinitionProvider', document.uri, at);
        assert.equal(types.map(place => ('targetUri' in place ? place.targetUri : place.uri))[0]?.scheme, 'balcony-library');
        const [kind] = await ask<vscode.TypeHierarchyItem>('vscode.prepareTypeHierarchy', document.uri, at);
        assert.equal(kind?.name, 'Coaching');
        const [thread] = await ask<vscode.CallHierarchyItem>('vscode.prepareCallHierarchy', document.uri, at);
        assert.equal(thread?.name, 'Coaching');
        const [selection] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document.uri, [
            rangeOf(document, '6 hours').start,
        ]);
        assert.equal(selection && document.getText(selection.parent?.range ?? selection.range), '6 hours');
    });

    it('offers a refactoring, whose edits are worked out when it is chosen', async () => {
        const { document } = await open('programmes/drafted.balcony');
        const kind = vscode.CodeActionKind.RefactorExtract.value;
        const actions = await ask<vscode.CodeAction>(
            'vscode.executeCodeActionProvider',
            document.uri,
            rangeOf(document, 'coaching OneToOne'),
            kind,
            5,
        );
        const edit = actions.find(({ title }) => title.includes('into an event'))?.edit;
        assert.match(edit?.get(document.uri)[0]?.newText ?? '', /event "New event" \{/);
        // All of it is one step back.
        const before = document.getText();
        assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
        assert.match(document.getText(), /event "New event" \{/);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before);
    });

    it('answers an assistant where the editor knows of such tools', async function () {
        await open('programmes/drafted.balcony');
        const [, minor = 0] = vscode.version.split('.').map(Number);
        if (minor < 101) return this.skip();
        const { lm } = vscode;
        assert.ok(lm.tools.some(({ name }) => name === 'balcony_programmes'));
        const { content } = await vscode.lm.invokeTool('balcony_programmes', { input: {}, toolInvocationToken: undefined });
        assert.match(content.map(part => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join(''), /"name": "Drafted"/);
    });
});
