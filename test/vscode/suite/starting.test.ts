import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BalconyApi } from '../../../client/extension.ts';
import { extension, startBalcony } from './support/balcony.ts';
import { findingOf, ruleOf } from './support/findings.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open } from './support/texts.ts';
import { until, untilFindings } from './support/until.ts';

const MISSPELT = 'programme New "New" { seminr Evening "An evening" { takes 2 hours } }';

describe('starting Balcony', () => {
    let balcony: BalconyApi;
    before(async () => {
        balcony = await startBalcony();
    });
    afterEach(closeAll);

    it('takes a file that ends in .balcony as a programme', async () => {
        const { document } = await open('programmes/homeward.balcony');
        assert.equal(document.languageId, 'balcony');
    });

    it('checks every programme of the folder, those that are not open too', async () => {
        const unopened = fileOf('elsewhere/unopened.balcony');
        const findings = await untilFindings(unopened, 'findings in a file that is not open', all => all.length > 0);
        assert.match(findingOf(findings, 'unknown-name').message, /seminr.*Did you mean .*seminar/s);
        assert.equal(isOpen(unopened), false);
    });

    it('reads a new file that is not saved yet', async () => {
        const { uri } = await vscode.workspace.openTextDocument({ language: 'balcony', content: MISSPELT });
        const findings = await untilFindings(uri, 'findings in a new file', all => all.length > 0);
        assert.match(findingOf(findings, 'unknown-name').message, /seminr/);
    });

    it('leaves the older version of a file, in a comparison, alone: it would declare everything a second time', async () => {
        const provider = vscode.workspace.registerTextDocumentContentProvider('older', { provideTextDocumentContent: () => MISSPELT });
        const older = await vscode.workspace.openTextDocument(vscode.Uri.parse('older:/programmes/homeward.balcony'));
        assert.equal(older.languageId, 'balcony');
        // What is opened after it is checked after it.
        const { uri } = await vscode.workspace.openTextDocument({ language: 'balcony', content: MISSPELT });
        await untilFindings(uri, 'findings in a new file', all => all.length > 0);
        assert.deepEqual(vscode.languages.getDiagnostics(older.uri).map(ruleOf), []);
        provider.dispose();
    });

    it('offers its commands in plain words, under its name', () => {
        const { contributes } = extension().packageJSON as { contributes: { commands: { category: string; title: string }[] } };
        assert.deepEqual(contributes.commands.map(({ category, title }) => `${category}: ${title}`).sort(), [
            'Balcony: Accept this finding, with a reason',
            'Balcony: Compare with an earlier version',
            'Balcony: Explain this finding',
            'Balcony: Import a spreadsheet',
            'Balcony: New programme',
            'Balcony: Open the coverage map',
            'Balcony: Open the handbook beside the text',
            'Balcony: Open the portfolio: all programmes side by side',
            'Balcony: Open the storyboard',
            'Balcony: Open the threads: outcomes, what serves them, what grows there',
            'Balcony: Open the timeline',
            'Balcony: Paste table as activities',
            'Balcony: Restart',
            'Balcony: Show output',
            'Balcony: Show the first steps',
        ]);
    });

    it('starts anew when asked to, and finds the same again', async () => {
        const { document } = await open('programmes/managers.balcony');
        const found = await untilFindings(document.uri, 'findings', findings => findings.length > 0);
        const before = found.map(ruleOf).sort();
        const states: string[] = [];
        const listening = balcony.server.onDidChangeState(state => states.push(state));
        const emptied = untilFindings(document.uri, 'the old findings to go', findings => findings.length === 0);

        await vscode.commands.executeCommand('balcony.restart');

        listening.dispose();
        assert.deepEqual(states, ['starting', 'running']);
        await emptied;
        const after = await untilFindings(document.uri, 'findings after the restart', findings => findings.length === before.length);
        assert.deepEqual(after.map(ruleOf).sort(), before);
        await screenshot('restarted');
    });

    it('shows what it notes down', async () => {
        await vscode.commands.executeCommand('balcony.showOutput');
        const isOutput = (document: vscode.TextDocument) => document.uri.scheme === 'output' && /balcony/i.test(document.uri.path);
        const shown = await until('the output', () => vscode.workspace.textDocuments.find(isOutput), [
            vscode.workspace.onDidOpenTextDocument,
        ]);
        assert.match(shown.uri.path, /balcony\.balcony/);
        await vscode.commands.executeCommand('workbench.action.closePanel');
    });
});

const isOpen = (uri: vscode.Uri): boolean => vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
