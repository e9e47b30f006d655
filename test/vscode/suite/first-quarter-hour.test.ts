import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer } from './support/answer.ts';
import { startBalcony } from './support/balcony.ts';
import { click } from './support/click.ts';
import { findingOf, ruleOf } from './support/findings.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, remove } from './support/texts.ts';
import { until, untilFindings } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

describe('the first quarter of an hour', () => {
    before(startBalcony);
    afterEach(async () => {
        await closeAll();
        for (const made of ['walked-in.balcony', 'new']) await remove(made);
    });

    it('begins with the first steps', async () => {
        await vscode.commands.executeCommand('balcony.openWalkthrough');
        await screenshot('walkthrough', 'Begin a programme');
    });

    it('leads from the first steps to a first programme, in which nothing is found', async function () {
        await vscode.commands.executeCommand('balcony.openWalkthrough');
        await screenshot('walkthrough-begin', 'Begin a programme');
        if (!(await click('New programme'))) this.skip();
        await answer('New programme (1 of 3)', 'Learning sets');
        await answer('New programme (2 of 3)', 'Walked in');
        await answer('New programme (3 of 3)', '');
        const isMade = () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/walked-in.balcony') || undefined;
        await until('the first programme', isMade, [vscode.window.onDidChangeActiveTextEditor]);
        await new View('coverage-map').shows('h1:has-text("Walked in: what it reaches")');
        await screenshot('first-programme');
        await untilFindings(fileOf('walked-in.balcony'), 'nothing but what is still to come', all =>
            all.every(each => ruleOf(each) === 'still-to-come'),
        );
    });

    it('makes a programme of a template, with its map beside it', async () => {
        const folder = fileOf('new');
        await vscode.workspace.fs.createDirectory(folder);
        const said = { template: 'across-agencies', title: 'Our "first" programme', folder: folder.toString() };
        const uri = await vscode.commands.executeCommand<vscode.Uri>('balcony.newProgramme', said);
        assert.equal(uri.path.split('/').at(-1), 'our-first-programme.balcony');
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
        if (await hasPages()) {
            const map = new View('coverage-map');
            await map.shows('h1:has-text("programme: what it reaches")');
            await screenshot('new-programme');
        }
        assert.deepEqual(vscode.languages.getDiagnostics(uri).map(ruleOf), [], 'nothing is found in it');
        // A second one of the same title does not take the first one's place.
        const second = await vscode.commands.executeCommand<vscode.Uri>('balcony.newProgramme', said);
        assert.equal(second.path.split('/').at(-1), 'our-first-programme-2.balcony');
    });

    it('makes one that is not saved yet, where there is no folder for it', async () => {
        const uri = await vscode.commands.executeCommand<vscode.Uri>('balcony.newProgramme', {
            template: 'fellowship',
            title: 'Fellows',
            folder: null,
        });
        assert.equal(uri.scheme, 'untitled');
        await untilFindings(uri, 'the quiet finding of a draft', all => all.some(each => ruleOf(each) === 'still-to-come'));
    });

    it('offers the ways in above a file that holds nothing, and writes one into it', async () => {
        const empty = await vscode.workspace.openTextDocument({ language: 'balcony', content: '' });
        await vscode.window.showTextDocument(empty);
        await screenshot('empty-file', 'This file is empty: choose a draft to begin with');
        await vscode.commands.executeCommand('balcony.newProgramme', {
            template: 'fellowship',
            title: 'Fellows',
            into: empty.uri.toString(),
        });
        assert.match(empty.getText(), /programme Fellows "Fellows"/);
    });

    it('asks for a template, in plain words', async () => {
        const asked = vscode.commands.executeCommand('balcony.newProgramme');
        await screenshot('new-programme-template', 'Two residentials, and a project between them');
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        assert.equal(await asked, undefined);
    });

    it('accepts a finding with a reason, and then it is told no more', async () => {
        const { document } = await open('programmes/managers.balcony');
        const finding = findingOf(await untilFindings(document.uri, 'findings', all => all.length > 0), 'no-coaching');
        const before = document.getText();
        const accepted = await vscode.commands.executeCommand('balcony.acceptFinding', {
            uri: document.uri.toString(),
            rule: 'no-coaching',
            range: finding.range,
            because: 'Each has a "coach"\nalready.',
            until: '2099-12-31',
        });
        assert.equal(accepted, true);
        assert.match(document.getText(), /^ {4}accept no-coaching because "Each has a \\"coach\\" already\." until 2099-12-31$/m);
        await untilFindings(document.uri, 'the finding to go', all => all.every(each => ruleOf(each) !== 'no-coaching'));
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before);
    });

    it('asks for the reason, where a quick fix accepts', async () => {
        const { document } = await open('programmes/managers.balcony');
        const finding = findingOf(await untilFindings(document.uri, 'findings', all => all.length > 0), 'no-coaching');
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            finding.range,
        );
        const accepting = actions.find(({ title }) => title.includes('(no-coaching)'));
        assert.equal(accepting?.command?.command, 'balcony.acceptFinding', JSON.stringify(actions));
        const [said] = accepting.command.arguments as unknown[];
        const asked = vscode.commands.executeCommand('balcony.acceptFinding', said);
        await screenshot('accept-reason', 'Reviewers read the reason');
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        assert.equal(await asked, false);
    });

    it('shows every programme in the outline, and how the one in hand stands in the status bar', async () => {
        await open('programmes/homeward.balcony');
        await vscode.commands.executeCommand('balcony.outline.focus');
        await screenshot('outline', "Managers' Academy");
    });
});
