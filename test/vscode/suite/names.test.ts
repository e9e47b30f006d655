import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, putCursor, rangeOf } from './support/texts.ts';
import { until } from './support/until.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const AGENCIES = 'shared/agencies.balcony';

describe('a name', () => {
    before(startBalcony);
    afterEach(closeAll);

    it('says what it means when the cursor rests on it', async () => {
        const editor = await open(HOMEWARD);
        const place = putCursor(editor, 'hosted by Harbour|Trust');
        const said = await hover(editor.document.uri, place);
        assert.match(said, /Harbour Community Trust/);
        assert.match(said, /Runs both hospitals/, 'the comment above the declaration');
        await vscode.commands.executeCommand('editor.action.showHover');
        await screenshot('hover-agency', 'Runs both hospitals');
    });

    it('of the library says what the study means by it', async () => {
        const editor = await open(HOMEWARD);
        const place = putCursor(editor, 'secon|dment WardWeeks');
        assert.match(await hover(editor.document.uri, place), /secondment/i);
        await vscode.commands.executeCommand('editor.action.showHover');
        await screenshot('hover-kind');
    });

    it('leads to its declaration in another file', async () => {
        const editor = await open(HOMEWARD);
        const place = putCursor(editor, 'hosted by Harbour|Trust');
        const [target, ...more] = await definitions(editor.document.uri, place);
        assert.equal(more.length, 0);
        assert.equal(target?.uri.toString(), fileOf(AGENCIES).toString());
        const agencies = await vscode.workspace.openTextDocument(fileOf(AGENCIES));
        assert.ok(target.range.contains(rangeOf(agencies, 'HarbourTrust')));
    });

    it('of the library leads to a document that can be read and not changed', async () => {
        const editor = await open(HOMEWARD);
        putCursor(editor, 'perceiving.diverse|-views');
        await vscode.commands.executeCommand('editor.action.revealDefinition');
        const isThere = (shown = vscode.window.activeTextEditor) =>
            shown && /element diverse-views/.test(shown.document.lineAt(shown.selection.active.line).text) ? shown : undefined;
        const library = await until('the declaration in the library', () => isThere(), [
            vscode.window.onDidChangeActiveTextEditor,
            vscode.window.onDidChangeTextEditorSelection,
        ]);
        assert.equal(library.document.uri.scheme, 'balcony-library');
        assert.equal(library.document.languageId, 'balcony');
        const text = library.document.getText();
        await vscode.commands.executeCommand('type', { text: 'x' });
        assert.equal(library.document.getText(), text);
        await screenshot('library');
    });

    it('is renamed in every file that uses it', async () => {
        const { document } = await open(HOMEWARD);
        const agencies = await vscode.workspace.openTextDocument(fileOf(AGENCIES));
        const place = rangeOf(document, 'hosted by HarbourTrust').end.translate(0, -1);
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            place,
            'HarbourHospitals',
        );
        assert.ok(await vscode.workspace.applyEdit(edit));
        assert.deepEqual([count(document, 'HarbourTrust'), count(document, 'HarbourHospitals')], [0, 3]);
        assert.deepEqual([count(agencies, 'HarbourTrust'), count(agencies, 'HarbourHospitals')], [0, 1]);
        await screenshot('renamed');
    });

    it('of the library cannot be renamed, and that is said in a sentence', async () => {
        const editor = await open(HOMEWARD);
        const place = putCursor(editor, 'secon|dment WardWeeks');
        await assert.rejects(
            async () => vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', editor.document.uri, place, 'posting'),
            /library/,
        );
    });
});

async function hover(uri: vscode.Uri, place: vscode.Position): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
    return hovers
        .flatMap(({ contents }) => contents)
        .map(content => (typeof content === 'string' ? content : content.value))
        .join('\n');
}

async function definitions(uri: vscode.Uri, place: vscode.Position): Promise<vscode.Location[]> {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        uri,
        place,
    );
    return found.map(each => ('targetUri' in each ? new vscode.Location(each.targetUri, each.targetRange) : each));
}

const count = (document: vscode.TextDocument, word: string): number => document.getText().split(word).length - 1;
