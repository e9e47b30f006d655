import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { staysAccessible } from './support/accessible.ts';
import { startBalcony } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, rangeOf } from './support/texts.ts';
import { until } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const HOMEWARD = 'programmes/homeward.balcony';
const comparison = new View('comparison');

interface GitExtension {
    readonly enabled: boolean;
    readonly onDidChangeEnablement: vscode.Event<boolean>;
    getAPI(version: 1): Git;
}

interface Git {
    getRepository(uri: vscode.Uri): unknown;
    openRepository(folder: vscode.Uri): Promise<unknown>;
}

describe('what changed since a git revision', () => {
    const settings = () => vscode.workspace.getConfiguration('git');
    let folder = '';

    before(async function () {
        await startBalcony();
        if (!(await hasPages())) this.skip();
        folder = fileOf('').fsPath;
        const git = (...words: string[]) =>
            execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words], { cwd: folder, stdio: 'pipe' });
        try {
            git('--version');
        } catch {
            this.skip();
        }
        git('init', '--quiet');
        git('add', '--all');
        git('commit', '--quiet', '--message', 'The first draft');
        await settings().update('enabled', true, vscode.ConfigurationTarget.Global);
        const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
        const exports = await extension?.activate();
        assert.ok(exports);
        // It has its model when git has been turned on and found.
        await until('git to be turned on', () => (exports.enabled ? true : undefined), [exports.onDidChangeEnablement]);
        const api = exports.getAPI(1);
        await api.openRepository(vscode.Uri.file(folder));
        assert.ok(api.getRepository(fileOf(HOMEWARD)));
    });
    afterEach(closeAll);
    after(async () => {
        await settings().update('enabled', false, vscode.ConfigurationTarget.Global);
        if (folder) rmSync(path.join(folder, '.git'), { recursive: true, force: true, maxRetries: 10 });
    });

    /** Opens a programme with an hour more of coaching in it than was committed, and what changed beside it. */
    async function compare(): Promise<vscode.TextEditor> {
        const editor = await open(HOMEWARD);
        const { start, end } = rangeOf(editor.document, '6 sessions of 90 minutes');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), '8 sessions of 90 minutes'));
        await vscode.commands.executeCommand('balcony.compare', fileOf(HOMEWARD), 'HEAD');
        await comparison.shows('text=Time changed');
        return editor;
    }

    it('is told as a design, with what that did, and follows every keystroke', async () => {
        const editor = await compare();
        assert.match(
            await comparison.text('tr:has-text("Time changed")'),
            /Coaching[^]*8 sessions of 90 minutes \(was 6 sessions of 90 minutes\)/,
        );
        assert.match(await comparison.text(), /What that did to time and balance/);
        await screenshot('comparison');
        const { start, end } = rangeOf(editor.document, '"Six weeks on a ward"');
        await editor.edit(edit => edit.replace(new vscode.Range(start, end), '"Five weeks on a ward"'));
        await comparison.shows('tr:has-text("Renamed"):has-text("Five weeks on a ward")');
    });

    it('leads to the texts side by side', async () => {
        await compare();
        await comparison.press('tr:has-text("Time changed") button.link', 'Enter');
        const isDiff = () => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff);
        await until('the texts side by side', () => (isDiff() ? true : undefined), [vscode.window.tabGroups.onDidChangeTabs]);
        await screenshot('comparison-texts');
    });

    it('offers the versions in which the file changed, by what was said of them', async () => {
        await open(HOMEWARD);
        void vscode.commands.executeCommand('balcony.compare');
        await screenshot('comparison-which', 'The first draft');
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    });

    staysAccessible(comparison, {
        open: compare,
        shows: 'text=Time changed',
        picture: 'comparison',
    });
});
